import type { Frame, Locator } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { cutToBytes } from '../../../src/core/codec/base64url.ts';
import type { Answer } from '../../../src/core/player/answer.ts';
import { FILL_IN_KEPT_BYTES } from '../../../src/core/questions/fill-in/answer-code.ts';
import { shownAnswer } from '../../support/browser/e2e-answers.ts';
import { type Activity, FRAMES, useLms } from '../../support/browser/e2e-lms.ts';
import { mouseInput, scriptedInput } from '../../support/browser/page-input.ts';
import { countOf, findFaults, hundredthsOf, settingsOf, stepsOf } from '../../support/lms/e2e-trace.ts';
import { DOUBLE_NAMES, type DoubleName } from '../../support/lms/lms-page.ts';
import type { LaunchRecord } from '../../support/lms/package-server.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_SCORED } from '../../support/samples/sample-course.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

type Pair = readonly [readable: string, standard: string];

const same = (text: string): Pair => [text, text];

/** What an LMS gets of each question: its type, the right answer and a wrong one; a rating has no right one. */
const RECORDED: Readonly<Record<string, readonly [type: string, right: Pair | null, wrong: Pair]>> = {
  'ch1-q1-border': ['true-false', ['true', 't'], ['false', 'f']],
  'ch1-q2-elements': ['choice', ['benefit,entry', 'a,b'], ['force', 'c']],
  'ch1-q3-first': ['choice', ['rescue', 'a'], ['arrest', 'b']],
  'ch1-q4-agencies': [
    'matching',
    ['europol.police,eurojust.courts', 'a.a,b.b'],
    ['europol.courts,eurojust.police', 'a.b,b.a'],
  ],
  'ch1-q5-order': ['sequencing', ['lead,charge,verdict', 'a,b,c'], ['charge,verdict,lead', 'b,c,a']],
  'ch1-q6-words': ['fill-in', same('border; benefit'), same('nothing “of” the kind; nothing “of” the kind')],
  'ch1-q7-word': ['fill-in', same('prosecutor'), same('nothing “of” the kind')],
  'ch1-q8-deaths': ['numeric', same('3.8'), same('1003.9')],
  'ch1-q9-confidence': ['likert', null, ['unsure', 'a']],
  'ch1-q10-members': ['numeric', same('1003124'), same('1004124')],
  'ch1-q11-statement': ['choice', ['debt,passport', 'b,c'], ['lorry', 'a']],
  'ch1-q12-crimes': [
    'matching',
    ['fare.smuggling,passport.trafficking,abuse.both', 'a.a,b.b,c.c'],
    ['fare.trafficking,passport.both,abuse.smuggling', 'a.b,b.c,c.a'],
  ],
};
const QUESTIONS = Object.keys(RECORDED);

/** The interactions in the order of their indices: the chapter's quiz, then the final, which asks for no rating. */
const INTERACTIONS: readonly string[] = [
  ...QUESTIONS,
  ...QUESTIONS.filter((id) => id !== 'ch1-q9-confidence').map((id) => `final-${id}`),
];

/** One of the two right choices, which earns half of the points. */
const HALF: { readonly question: string; readonly answer: Answer; readonly recorded: Pair } = {
  question: 'ch1-q2-elements',
  answer: { type: 'choice', selected: [0] },
  recorded: ['benefit', 'a'],
};

/** The final's result with that half, 0-100 with two decimals. */
const PERCENT = Math.round(((SAMPLE_SCORED - 0.5) / SAMPLE_SCORED) * 10_000) / 100;

type How = 'right' | 'wrong' | 'half';

/** What a wrong answer earns of its point: of three moved by one, two still follow each other in the right order. */
const WRONG_EARNS: Readonly<Record<string, number>> = { 'ch1-q5-order': 0.5 };

/** The fields of a question's interaction that do not depend on the clock. */
const expectedInteraction = (id: string, how: How, api: DoubleName): Record<string, string> => {
  const [type, right, wrong] = RECORDED[id.replace(/^final-/, '')] ?? ['', null, same('')];
  const pick = ([readable, standard]: Pair): string => (api === 'strict' ? standard : readable);
  const given = how === 'half' ? HALF.recorded : (how === 'right' && right) || wrong;
  const wrongEarns = WRONG_EARNS[id.replace(/^final-/, '')];
  return {
    id,
    type,
    weighting: right ? '1' : '0',
    ...(right ? { 'correct_responses.0.pattern': pick(right) } : {}),
    student_response: pick(given),
    result: right
      ? { right: 'correct', wrong: wrongEarns?.toString() ?? 'wrong', half: '0.5' }[how]
      : 'neutral',
  };
};

/** The interaction at an index as the calls of one launch have left it. */
const interactionIn = (calls: LaunchRecord['calls'], index: number): Record<string, string> =>
  Object.fromEntries(
    settingsOf(calls, new RegExp(`^cmi\\.interactions\\.${index}\\.`))
      .filter(({ error }) => error === '0')
      .map(({ element, value }) => [element.replace(/^cmi\.interactions\.\d+\./, ''), value]),
  );

const DAY_SECONDS = 24 * 60 * 60;

/** Seconds from a time of day until now, at most a day. */
const secondsSince = (time: string): number => {
  const now = new Date();
  const secondsNow = (now.getHours() * 60 + now.getMinutes()) * 60 + now.getSeconds();
  return (secondsNow - hundredthsOf(time) / 100 + DAY_SECONDS) % DAY_SECONDS;
};

/** A learner whose every action is written down with the number of commits that it may cost. */
const follow = (activity: Activity) => {
  const expected: (readonly [launch: number, step: string, commits: number])[] = [];
  let launch = 0;
  return {
    opens: (commits = 1): void => {
      launch += 1;
      expected.push([launch, 'opens the course', commits]);
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
      // What is there already is not written again at load: an interaction above all.
      for (const one of activity.record.launches) {
        const atLoad = settingsOf(stepsOf(one)[0]?.calls ?? []).map(({ element }) => element);
        expect(atLoad.filter((element) => element.startsWith('cmi.interactions.'))).toEqual([]);
        expect(atLoad.length).toBeLessThanOrEqual(20);
      }
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

/** Shows a question by the list of all. */
const goToQuestion = async (frame: Frame, number: number): Promise<void> => {
  await frame.locator('.place.current .question-overview summary').click();
  await frame.locator(`.place.current .question-overview li:nth-child(${number}) button`).click();
};

const optionTexts = (frame: Frame): Promise<string[]> =>
  frame
    .locator('.place.current .question-slot :is(.options label, .pairs option, .sequence-text, .card-text)')
    .allTextContents();

const WRONG_AT_FIRST: readonly string[] = [
  'ch1-q2-elements',
  'ch1-q3-first',
  'ch1-q5-order',
  'ch1-q6-words',
  'ch1-q8-deaths',
];

describe.concurrent.each(DOUBLE_NAMES)('in the %s LMS', (api) => {
  const isMoodle = api.startsWith('moodle');

  test('a learner leaves and comes back again and again, fails, repeats and passes, and the LMS has it all', async () => {
    const startedMs = performance.now();
    const activity = await suite.launch({ api, size: api === 'moodle' ? FRAMES.phone : FRAMES.desktop });
    const { record } = activity;
    const { opens, does, leaves, expectCommits } = follow(activity);
    const given: Record<string, Answer> = {};
    const orders: Record<string, string[]> = {};
    // In one LMS a mouse and a keyboard do it all; in the others the same acts are quick.
    const inputOf = api === 'moodle' ? mouseInput : scriptedInput;
    let learner = await activity.learner(inputOf);
    let sco = await activity.sco();
    const resume = async (): Promise<void> => {
      await activity.relaunch();
      learner = await activity.learner(inputOf);
      sco = await activity.sco();
      opens();
    };
    const result = (): Promise<string> => sco.locator('.place.current .quiz-result').innerText();
    const form = (): Locator => sco.locator('.question-slot .question');
    /** Answers the question shown and looks at once at what the LMS was told of it. */
    const answer = async (how: How): Promise<void> => {
      const question = (await form().getAttribute('data-question')) ?? '';
      const isFinal = (await learner.place()) === 'final';
      const id = `${isFinal ? 'final-' : ''}${question}`;
      // In the final an answer is kept as it changes, and committed when the learner goes on.
      await does(`answers ${id}: ${how}`, isFinal ? 0 : 1, () =>
        learner.answer(how === 'half' ? HALF.answer : how === 'right'),
      );
      given[question] = asKept(await shownAnswer(sco));
      orders[question] = await optionTexts(sco);
      if (isFinal) await does('goes on', 1, () => learner.nextQuestion());
      const calls = record.launches.at(-1)?.calls ?? [];
      const { time = '', latency = '', ...fields } = interactionIn(calls, INTERACTIONS.indexOf(id));
      expect(fields).toEqual(expectedInteraction(id, how, api));
      expect(secondsSince(time)).toBeLessThan(30);
      expect(hundredthsOf(latency)).toBeGreaterThan(0);
      expect(hundredthsOf(latency) * 10).toBeLessThan(performance.now() - startedMs);
    };
    const answerNext = async (...questions: readonly string[]): Promise<void> => {
      for (const question of questions) {
        expect(await form().getAttribute('data-question')).toBe(question);
        await answer(WRONG_AT_FIRST.includes(question) ? 'wrong' : 'right');
        if (question !== QUESTIONS.at(-1)) await learner.nextQuestion();
      }
    };

    opens();
    expect(await learner.place()).toBe('start');
    await does('reads the first page', 1, () => learner.next());
    await does('reads the second page', 1, () => learner.next());
    await does('ticks an item', 0, () => sco.locator('#ch1-practice .checklist input').nth(1).check());
    await does('decides in a case', 0, async () => {
      const decision = sco.locator('#ch1-practice .scenario .decision').first();
      await decision.locator('input[value="0"]').check();
      await decision.getByRole('button', { name: 'Decide' }).click();
    });
    await does('writes a note', 0, () => sco.locator('#ch1-reflection-contact-note').fill('Čekám – 👍'));
    await does('goes on to the quiz', 0, () => learner.next());
    await does('starts the quiz', 1, () => learner.startQuiz());
    await answerNext('ch1-q1-border', 'ch1-q2-elements', 'ch1-q3-first', 'ch1-q4-agencies');
    await leaves('navigate');

    await resume();
    expect(await learner.place()).toBe('ch1-quiz');
    expect(await sco.locator('#notices').innerText()).toBe('You are back where you left off.');
    expect(await sco.locator('#progress').textContent()).toBe('2 of 3 pages read');
    await does('looks at the page with the notes', 0, () => learner.open('ch1-practice'));
    expect(await sco.locator('#ch1-practice .checklist input').nth(0).isChecked()).toBe(false);
    expect(await sco.locator('#ch1-practice .checklist input').nth(1).isChecked()).toBe(true);
    const decision = sco.locator('#ch1-practice .scenario .decision').first();
    expect(await decision.locator('input[value="0"]').isChecked()).toBe(true);
    expect(await decision.locator('.consequence').innerText()).toContain('He begins to talk.');
    expect(await sco.locator('#ch1-reflection-contact-note').inputValue()).toBe('Čekám – 👍');
    await does('returns to the quiz', 0, () => learner.open('ch1-quiz'));
    await answerNext('ch1-q5-order', 'ch1-q6-words');
    await leaves('remove');

    await resume();
    await answerNext('ch1-q7-word', 'ch1-q8-deaths');
    await leaves('close');

    await resume();
    await answerNext('ch1-q9-confidence', 'ch1-q10-members', 'ch1-q11-statement', 'ch1-q12-crimes');
    await leaves('exit');
    expect(await sco.locator('#notices').innerText()).toContain('Your progress is saved.');

    await activity.page().close();
    await resume();
    expect(await sco.locator('.place.current h2').first().innerText()).toBe(
      `Question ${QUESTIONS.length} of ${QUESTIONS.length}`,
    );
    for (const id of QUESTIONS.toReversed()) {
      await goToQuestion(sco, QUESTIONS.indexOf(id) + 1);
      expect(await form().getAttribute('data-question')).toBe(id);
      expect(await shownAnswer(sco)).toEqual(given[id]);
      expect(await optionTexts(sco)).toEqual(orders[id]);
    }
    await does('looks at the result', 1, () => press(sco, 'See your result'));
    // Five are wrong, one of them by half, and a rating is none.
    expect(await result()).toContain(`${SAMPLE_SCORED - 4.5} of ${SAMPLE_SCORED} points`);
    await does('tries again', 1, () => learner.startQuiz());
    for (const id of QUESTIONS) {
      await answer('right');
      if (id !== QUESTIONS.at(-1)) await learner.nextQuestion();
    }
    await does('passes the quiz', 1, () => press(sco, 'See your result'));
    await does('reads the last page', 1, () => learner.open('ch2-end'));
    await does('goes on to the final', 0, () => learner.next());
    const takeFinal = async (how: (id: string) => How, end: () => Promise<void>): Promise<void> => {
      await does('starts the final', 1, () => learner.startQuiz());
      while (await form().isVisible()) {
        await answer(how((await form().getAttribute('data-question')) ?? ''));
      }
      await end();
    };
    await takeFinal(
      () => 'wrong',
      () => does('fails the final', 1, () => press(sco, 'Hand in')),
    );
    expect(await result()).toContain('You have 1 try left.');
    expect(record.stored['cmi.core.lesson_status']).toBe('incomplete');
    expect(record.stored['cmi.core.score.raw'] ?? '').toBe('');
    expect(record.isComplete).toBe(isMoodle ? false : null);
    await leaves('close');

    await resume();
    expect(await learner.place()).toBe('final');
    // Moodle looks at a new status only when a score arrives after it, and sends only what has changed.
    await takeFinal(
      (id) => (id === HALF.question ? 'half' : 'right'),
      () => does('passes the final', isMoodle ? 2 : 1, () => press(sco, 'Hand in')),
    );
    expect(await result()).toContain(`You have ${SAMPLE_SCORED - 0.5} of ${SAMPLE_SCORED} points`);
    expect(await result()).toContain('Your result has been recorded.');
    await leaves('navigate');
    expect([record.grade, record.isComplete]).toEqual(isMoodle ? [PERCENT, true] : [null, null]);

    await activity.relaunch();
    learner = await activity.learner(inputOf);
    sco = await activity.sco();
    opens(isMoodle ? 0 : 1);
    expect(await learner.place()).toBe('final');
    await leaves('close');

    const [plan] = suite.built.plan.scos;
    if (!plan) throw new Error('The package has no SCO.');
    const { launches, stored } = record;
    expect(findFaults(launches, plan)).toEqual([]);
    expectCommits();
    const statuses = launches
      .flatMap(({ calls }) => settingsOf(calls, /lesson_status$/))
      .map(({ value }) => value);
    // A launch says again that it is incomplete; passed is said once.
    expect(statuses.filter((status) => status !== 'incomplete')).toEqual(['passed']);
    expect(statuses.indexOf('passed')).toBe(statuses.length - 1);

    // In Moodle whoever comes back after passing is in review: the content is silent.
    const last = launches.at(-1)?.calls ?? [];
    expect(settingsOf(last).length === 0).toBe(isMoodle);

    expect(stored['cmi.core.lesson_status']).toBe('passed');
    expect(Number(stored['cmi.core.score.raw'])).toBe(PERCENT);
    expect(Number(stored['cmi.core.score.min'])).toBe(0);
    expect(Number(stored['cmi.core.score.max'])).toBe(100);
    expect(stored['cmi.core.exit'] ?? '').toBe('');
    expect(stored['cmi.core.lesson_location']).toBe('final');
    const entries = (array: string, field: string): (string | undefined)[] =>
      Array.from(
        {
          length: Object.keys(stored).filter(
            (name) => name.startsWith(`cmi.${array}.`) && name.endsWith('.id'),
          ).length,
        },
        (_, index) => stored[`cmi.${array}.${index}.${field}`],
      );
    expect(entries('interactions', 'id')).toEqual(INTERACTIONS);
    expect(entries('interactions', 'result')).toEqual(
      INTERACTIONS.map(
        (id) => expectedInteraction(id, id === `final-${HALF.question}` ? 'half' : 'right', api).result,
      ),
    );
    expect(entries('objectives', 'id')).toEqual(['ch1', 'ch2']);
    expect(entries('objectives', 'status')).toEqual(['passed', 'completed']);
    expect(entries('objectives', 'score.raw').map((score) => score ?? '')).toEqual(['100', '']);
    const sessions = launches.flatMap(({ calls }) => settingsOf(calls, /session_time$/).slice(-1));
    expect(hundredthsOf(stored['cmi.core.total_time'] ?? '')).toBe(
      sessions.reduce((sum, { value }) => sum + hundredthsOf(value), 0),
    );
    expect(sessions.reduce((sum, { value }) => sum + hundredthsOf(value), 0) * 10).toBeLessThan(
      performance.now() - startedMs,
    );
  });
});
