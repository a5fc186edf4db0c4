import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/core/quiz/answer.ts';
import { cutToBytes } from '../../../src/core/state/base64url.ts';
import { FILL_IN_KEPT_BYTES } from '../../../src/core/state/suspend-data.ts';
import { shownAnswer } from '../../support/e2e-answers.ts';
import { buildSample } from '../../support/e2e-course.ts';
import { type Activity, FRAMES, useLms } from '../../support/e2e-lms.ts';
import { countOf, findFaults, hundredthsOf, settingsOf, stepsOf } from '../../support/e2e-trace.ts';
import { DOUBLE_NAMES, type DoubleName } from '../../support/lms-page.ts';
import type { LaunchRecord } from '../../support/package-server.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

const BOTH_BLANKS_WRONG = 'nothing “of” the kind; nothing “of” the kind';

/** What an LMS gets of each question: type, pattern, then a wrong answer; each readable and as the standard has it. */
const RECORDED: Readonly<
  Record<string, readonly [type: string, pattern: readonly [string, string] | null, wrong: readonly [string, string]]>
> = {
  'ch1-q1-border': ['true-false', ['true', 't'], ['false', 'f']],
  'ch1-q2-elements': ['choice', ['benefit,entry', 'a,b'], ['force', 'c']],
  'ch1-q3-first': ['choice', ['rescue', 'a'], ['arrest', 'b']],
  'ch1-q4-agencies': [
    'matching',
    ['europol.police,eurojust.courts', 'a.a,b.b'],
    ['europol.courts,eurojust.police', 'a.b,b.a'],
  ],
  'ch1-q5-order': ['sequencing', ['lead,charge,verdict', 'a,b,c'], ['charge,verdict,lead', 'b,c,a']],
  'ch1-q6-words': ['fill-in', ['border; benefit', 'border; benefit'], [BOTH_BLANKS_WRONG, BOTH_BLANKS_WRONG]],
  'ch1-q7-word': ['fill-in', ['prosecutor', 'prosecutor'], ['nothing “of” the kind', 'nothing “of” the kind']],
  'ch1-q8-deaths': ['numeric', ['3.8', '3.8'], ['1003.9', '1003.9']],
  'ch1-q9-confidence': ['likert', null, ['unsure', 'a']],
  'ch1-q10-members': ['numeric', ['1003124', '1003124'], ['1004124', '1004124']],
};

/** The fields of a question's interaction that do not depend on the clock. */
const expectedInteraction = (
  question: string,
  isRight: boolean,
  api: DoubleName,
  prefix: string,
): Record<string, string> => {
  const [type, pattern, wrong] = RECORDED[question] ?? ['', null, ['', '']];
  const dialect = api === 'strict' ? 1 : 0;
  return {
    id: prefix + question,
    type,
    weighting: pattern ? '1' : '0',
    ...(pattern ? { 'correct_responses.0.pattern': pattern[dialect] } : {}),
    student_response: isRight && pattern ? pattern[dialect] : wrong[dialect],
    result: pattern ? (isRight ? 'correct' : 'wrong') : 'neutral',
  };
};

/** The interaction at an index as the calls of one launch, up to one of them, have left it. */
const interactionIn = (calls: LaunchRecord['calls'], index: number): Record<string, string> =>
  Object.fromEntries(
    settingsOf(calls, new RegExp(`^cmi\\.interactions\\.${index}\\.`))
      .filter(({ error }) => error === '0')
      .map(({ element, value }) => [element.replace(/^cmi\.interactions\.\d+\./, ''), value]),
  );

const withoutTimes = ({ time: _time, latency: _latency, ...fields }: Record<string, string>) => fields;

/** A learner whose every action is written down with the number of commits that it may cost. */
const follow = (activity: Activity) => {
  const expected: (readonly [launch: number, step: string, commits: number])[] = [];
  let launch = 0;
  return {
    opens: (): void => {
      launch += 1;
      expected.push([launch, 'opens the course', 1]);
    },
    does: <T>(name: string, commits: number, action: () => Promise<T>): Promise<T> => {
      expected.push([launch, name, commits]);
      return activity.step(name, action);
    },
    /** Leaving with everything saved costs no commit: LMSFinish says the rest. */
    leaves: (how: Parameters<Activity['leave']>[0]): Promise<void> => {
      expected.push([launch, `leaves: ${how}`, 0]);
      return activity.leave(how);
    },
    expectCommits: (): void => {
      const counted = activity.record.launches.flatMap((one, index) =>
        stepsOf(one).map(({ name, calls }) => [index + 1, name, countOf(calls, 'LMSCommit')] as const),
      );
      expect(counted).toEqual(expected);
    },
  };
};

/** A wrong word comes back cut: the LMS has got it whole, and room in suspend_data is dear. */
const asKept = (answer: Answer): Answer =>
  answer.type === 'fill-in'
    ? { ...answer, texts: answer.texts.map((text) => cutToBytes(text, FILL_IN_KEPT_BYTES)) }
    : answer;

const press = (frame: Frame, name: string): Promise<void> =>
  frame.locator('.place.current').getByRole('button', { name, exact: true }).click();

const optionTexts = (frame: Frame): Promise<string[]> =>
  frame.locator('.place.current .question-slot :is(.options label, .pairs option, .sequence-text)').allTextContents();

const wrongOnes = ['ch1-q2-elements', 'ch1-q3-first', 'ch1-q5-order', 'ch1-q6-words', 'ch1-q8-deaths'];

describe.each(DOUBLE_NAMES)('in the %s LMS', (api) => {
  const isMoodle = api.startsWith('moodle');

  test('a learner leaves and comes back again and again, fails, repeats and passes, and the LMS has it all', async () => {
    const startedAt = new Date();
    const activity = await suite.launch({ api, size: api === 'moodle' ? FRAMES.phone : FRAMES.desktop });
    const { record } = activity;
    const { opens, does, leaves, expectCommits } = follow(activity);
    const given: Record<string, Answer> = {};
    const orders: Record<string, string[]> = {};
    let learner = await activity.learner();
    let sco = await activity.sco();
    const resume = async (): Promise<void> => {
      await activity.relaunch();
      learner = await activity.learner();
      sco = await activity.sco();
      opens();
    };
    const answer = async (how: boolean | Answer): Promise<void> => {
      const id = (await sco.locator('.question-slot form.question').getAttribute('data-question')) ?? '';
      await does(`answers ${id}`, 1, () => learner.answer(how));
      given[id] = asKept(await shownAnswer(sco));
      orders[id] = await optionTexts(sco);
    };
    const answerAsPlanned = async (...ids: readonly string[]): Promise<void> => {
      for (const id of ids) {
        expect(await sco.locator('.question-slot form.question').getAttribute('data-question')).toBe(id);
        await answer(!wrongOnes.includes(id));
        if (id !== 'ch1-q10-members') await learner.nextQuestion();
      }
    };

    opens();
    expect(await learner.place()).toBe('start');
    await does('reads the first page', 1, () => learner.next());
    await does('reads the second page', 1, () => learner.next());
    await does('ticks an item', 0, () => sco.locator('#ch1-practice .checklist input').nth(1).check());
    await does('decides in a case', 0, async () => {
      const decision = sco.locator('#ch1-practice .scenario form').first();
      await decision.locator('input').first().check();
      await decision.getByRole('button', { name: 'Decide' }).click();
    });
    await does('writes a note', 0, () => sco.locator('#ch1-reflection-contact-note').fill('Čekám – 👍'));
    await does('goes on to the quiz', 0, () => learner.next());
    await does('starts the quiz', 1, () => learner.startQuiz());
    await answerAsPlanned('ch1-q1-border', 'ch1-q2-elements', 'ch1-q3-first', 'ch1-q4-agencies');
    await leaves('navigate');

    await resume();
    expect(await learner.place()).toBe('ch1-quiz');
    expect(await sco.locator('#notices').innerText()).toBe('You are back where you left off.');
    expect(await sco.locator('#progress').innerText()).toBe('2 of 3 pages');
    await does('looks at the page with the notes', 0, () => learner.open('ch1-practice'));
    expect(await sco.locator('#ch1-practice .checklist input').nth(0).isChecked()).toBe(false);
    expect(await sco.locator('#ch1-practice .checklist input').nth(1).isChecked()).toBe(true);
    const decision = sco.locator('#ch1-practice .scenario form').first();
    expect(await decision.locator('input').first().isChecked()).toBe(true);
    expect(await decision.locator('.consequence').innerText()).toContain('He begins to talk.');
    expect(await sco.locator('#ch1-reflection-contact-note').inputValue()).toBe('Čekám – 👍');
    await does('returns to the quiz', 0, () => learner.open('ch1-quiz'));
    await answerAsPlanned('ch1-q5-order', 'ch1-q6-words');
    await leaves('remove');

    await resume();
    await answerAsPlanned('ch1-q7-word', 'ch1-q8-deaths');
    await leaves('close');

    await resume();
    await answerAsPlanned('ch1-q9-confidence', 'ch1-q10-members');
    await leaves('exit');
    expect(await sco.locator('#notices').innerText()).toContain('Your progress is saved.');

    await activity.page().close();
    await resume();
    expect(await sco.locator('.place.current h2').first().innerText()).toBe('Overview of your answers');
    for (const id of Object.keys(RECORDED).toReversed()) {
      await press(sco, 'Previous question');
      expect(await sco.locator('.question-slot form.question').getAttribute('data-question')).toBe(id);
      expect(await shownAnswer(sco)).toEqual(given[id]);
      expect(await optionTexts(sco)).toEqual(orders[id]);
    }
    await does('looks at the result', 1, () => press(sco, 'See the result'));
    // Four of nine points: five are wrong, and a rating is none.
    expect(await sco.locator('.quiz-result').innerText()).toContain('44.44\u00a0%: 4 of 9 points.');
    await does('tries again', 1, () => learner.startQuiz());
    for (const id of Object.keys(RECORDED)) {
      await answer(true);
      if (id !== 'ch1-q10-members') await learner.nextQuestion();
    }
    await does('passes the quiz', 1, () => press(sco, 'See the result'));
    await does('reads the last page', 1, () => learner.open('ch2-end'));
    await does('goes on to the final', 0, () => learner.next());
    const takeFinal = async (how: (id: string) => boolean | Answer, end: () => Promise<void>): Promise<void> => {
      await does('starts the final', 1, () => learner.startQuiz());
      for (let count = 0; count < 10; count++) { console.log(count, await sco.locator(".place.current").innerText());
        const id = (await sco.locator('.question-slot form.question').getAttribute('data-question')) ?? '';
        await answer(how(id));
        await learner.nextQuestion();
      }
      await end();
    };
    await takeFinal(
      () => false,
      () => does('fails the final', 1, () => press(sco, 'Hand in')),
    );
    expect(await sco.locator('.quiz-result').innerText()).toContain('You have 1 try left.');
    expect(record.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(record.stored['cmi.core.score.raw'] ?? '').toBe('');
    expect(record.isComplete).toBe(isMoodle ? false : null);
    await leaves('close');

    await resume();
    expect(await learner.place()).toBe('final');
    // Moodle looks at a new status only when a score arrives after it, and sends only what has changed.
    await takeFinal(
      (id) => (id === 'ch1-q2-elements' ? { type: 'choice', selected: [0] } : true),
      () => does('passes the final', isMoodle ? 3 : 1, () => press(sco, 'Hand in')),
    );
    expect(await sco.locator('.quiz-result').innerText()).toContain('94.44\u00a0%: 8.5 of 9 points.');
    expect(await sco.locator('.quiz-result').innerText()).toContain('Your result has been recorded.');
    await leaves('navigate');

    await activity.relaunch();
    learner = await activity.learner();
    sco = await activity.sco();
    if (!isMoodle) opens();
    expect(await learner.place()).toBe('final');
    await leaves('close');
    const finishedAt = new Date();

    expect(findFaults(record.launches, suite.built.plan.scos[0]!)).toEqual([]);
  });
});
