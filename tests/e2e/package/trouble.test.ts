import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import {
  type CourseState,
  createCourseState,
  emptyQuizState,
} from '../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { decodeState, encodeState } from '../../../src/core/player/suspend-data.ts';
import { shownAnswer } from '../../support/browser/e2e-answers.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { countOf, settingsOf } from '../../support/lms/e2e-trace.ts';
import { DOUBLE_NAMES } from '../../support/lms/lms-page.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_QUESTIONS } from '../../support/samples/sample-course.ts';
import { wrongAnswer } from '../../support/samples/type-answers.ts';

const suite = useLms(buildSample);

/** The browser itself writes into the console that a request got no answer. */
const NO_ANSWER = /^Console: Failed to load resource: net::ERR_(?:EMPTY_RESPONSE|INTERNET_DISCONNECTED)$/;

afterEach(() => {
  suite.server.reach = 'up';
  suite.expectNoComplaints(NO_ANSWER);
});

const UNSAVED =
  'Your last answers could not be saved. They are kept in this browser and sent again. You can go on working.';

const OFFLINE =
  'The connection is lost, so your last answers are not saved yet. They are kept in this browser and sent when the connection is back. You can go on working.';

const SIGNED_OUT = 'The learning platform has signed you out, so nothing more is saved there.';

const runtimeCourse = (): RuntimeCourse => {
  const [sco] = suite.built.plan.scos;
  if (!sco) throw new Error('The package has no SCO.');
  return sco.runtime;
};

/** Under which the browser keeps the learner's copy. */
const COPY = 'coursewright:sample:student1@/pluginfile.php/42/mod_scorm/content/';

const textOf = (sco: Frame, selector: string): Promise<string> => sco.locator(selector).innerText();

const saved = (sco: Frame): Promise<unknown> => sco.locator('#save-status[data-status="saved"]').waitFor();

/** Presses “Save now”, unless the course, which tries again by itself every few seconds, has just been quicker. */
const saveNow = (sco: Frame): Promise<void> =>
  sco.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      if (button.textContent?.trim() === 'Save now') button.click();
  });

/** The names under which the browser keeps something, in its local storage or in its database. */
const copies = (sco: Frame): Promise<string[]> =>
  sco.evaluate(async () => {
    const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await resultOf(indexedDB.open('coursewright'));
    const keys = await resultOf(database.transaction('copies').objectStore('copies').getAllKeys());
    database.close();
    return [...new Set([...Object.keys(localStorage), ...keys.map(String)])];
  });

/** Opens the chapter's quiz and begins a try. */
const openQuiz = async (activity: Activity) => {
  const learner = await activity.learner();
  await learner.open('ch1-quiz');
  await learner.startQuiz();
  return { learner, sco: await activity.sco() };
};

describe('a launch that the LMS does not want recorded', () => {
  test.each([
    ['review', 'strict'],
    ['review', 'moodle'],
    ['review', 'scorm-again'],
    ['browse', 'strict'],
    ['browse', 'moodle'],
    ['browse', 'scorm-again'],
  ] as const)('shows everything and writes nothing: %s in %s', async (mode, api) => {
    const isReview = mode === 'review';
    const activity = await suite.launch({
      api,
      start: {
        'cmi.core.lesson_mode': mode,
        'cmi.core.credit': 'no-credit',
        ...(isReview ? { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90' } : {}),
      },
    });
    const learner = await activity.learner();
    const sco = await activity.sco();
    expect(await textOf(sco, '#notices')).toContain(
      isReview ? 'your earlier result stays as it is' : 'This is a preview. Nothing is being recorded.',
    );
    expect(await textOf(sco, '#save-status')).toBe('Not recorded');
    await learner.open('ch1-practice');
    await sco.locator('#ch1-practice .checklist input').first().check();
    await learner.open('ch1-quiz');
    await learner.startQuiz();
    await learner.answer(true);
    expect(await learner.text()).toContain('Yes: entry is part of the definition.');
    await learner.open('final');
    if (isReview) {
      expect(await learner.text()).toContain('You have passed the course with 90\u00a0%.');
      expect(await sco.locator('#final button').count()).toBe(0);
    } else {
      await learner.takeQuiz(() => true);
      expect(await learner.text()).toContain('Your result is not recorded in this mode.');
    }
    await activity.page().evaluate(() => window.lms.removeFrame());
    await activity.report();
    const { calls } = activity.record.launches[0] ?? { calls: [] };
    expect(settingsOf(calls)).toEqual([]);
    expect(countOf(calls, 'LMSCommit')).toBe(0);
    // An attempt without a status would become completed by LMSFinish alone.
    expect(countOf(calls, 'LMSFinish')).toBe(isReview ? 1 : 0);
    expect(calls.filter(({ error }) => error !== '0')).toEqual([]);
    expect(activity.record.stored['cmi.core.lesson_status'] ?? '').toBe(isReview ? 'passed' : '');
    expect(activity.record.isComplete).toBe(api === 'moodle' ? false : null);
  });
});

describe.each(DOUBLE_NAMES)('when the %s LMS does not take a commit', (api) => {
  test('the learner is told calmly, goes on, and everything arrives later', async () => {
    const activity = await suite.launch({ api });
    const { learner, sco } = await openQuiz(activity);
    await activity.setFailing(true);
    await learner.answer(true);
    expect(await textOf(sco, '#save-status')).toBe('Not saved yet');
    expect(await textOf(sco, '#notices[role="status"] .notice p')).toBe(UNSAVED);
    expect(await textOf(sco, '#alerts')).toBe('');
    expect(await copies(sco)).toEqual([COPY]);
    await sco.getByRole('button', { name: 'Save now' }).click();
    expect(await textOf(sco, '#notices')).toContain('It did not work yet.');
    await learner.nextQuestion();
    await learner.answer(false);
    expect(activity.record.stored['cmi.interactions.0.result']).toBeUndefined();

    await activity.setFailing(false);
    await saveNow(sco);
    await saved(sco);
    expect(await textOf(sco, '#notices')).toBe('Everything is saved again.');
    expect(await copies(sco)).toEqual([]);
    const { stored } = activity.record;
    expect(stored['cmi.interactions.0.id']).toBe('ch1-q1-border');
    expect(stored['cmi.interactions.0.result']).toBe('correct');
    expect(stored['cmi.interactions.1.result']).toBe('wrong');
    expect(stored['cmi.interactions.1.type']).toBe('choice');
    await activity.leave('navigate');

    await activity.relaunch();
    const again = await activity.learner();
    expect(await again.text()).toContain(`Question 3 of ${SAMPLE_QUESTIONS}`);
  });

  test('what a closed tab has not got rid of comes back with the next launch', async () => {
    const activity = await suite.launch({ api });
    const { learner } = await openQuiz(activity);
    await activity.setFailing(true);
    await learner.answer(true);
    await learner.nextQuestion();
    await learner.answer({ type: 'choice', selected: [0] });
    await activity.leave('close');
    expect(activity.record.stored['cmi.interactions.0.id']).toBeUndefined();

    const { context } = activity;
    const stranger = await suite.launch({ api, context, start: { 'cmi.core.student_id': 'student2' } });
    const other = await stranger.learner();
    expect(await other.place()).toBe('start');
    expect(await textOf(await stranger.sco(), '#progress')).toBe('0 of 3 pages read');
    await stranger.page().close();

    await activity.relaunch();
    const again = await activity.learner();
    const sco = await activity.sco();
    expect(await again.text()).toContain(`Question 3 of ${SAMPLE_QUESTIONS}`);
    await sco.locator('.question-overview summary').click();
    await sco.locator('.question-overview li:nth-child(2) button').click();
    expect(await shownAnswer(sco)).toEqual({ type: 'choice', selected: [0] });
    await saved(sco);
    expect(await copies(sco)).not.toContain(COPY);
    const { stored } = activity.record;
    expect(stored['cmi.interactions.0.result']).toBe('correct');
    expect(stored['cmi.interactions.1.result']).toBe('0.5');
    expect(stored['cmi.core.lesson_location']).toBe('ch1-quiz');
  });
});

/** Every status that the LMS has been told, in order. */
const statusesOf = (activity: Activity): readonly string[] =>
  activity.record.launches.flatMap(({ calls }) =>
    settingsOf(calls, /^cmi\.core\.lesson_status$/).map(({ value }) => value),
  );

describe.each(['strict', 'moodle'] as const)(
  'what is sent again to the %s LMS tells it nothing untrue:',
  (api) => {
    const isMoodle = api === 'moodle';

    /** A learner who has only to hand in the final, with all of it answered right or nothing at all. */
    const launchBeforeTheEnd = async (isRight: boolean) => {
      const course = runtimeCourse();
      const answers = isRight
        ? Object.fromEntries(
            course.questions.map((question) => [question.id, rightAnswer(question) ?? wrongAnswer(question)]),
          )
        : {};
      const state: CourseState = {
        ...createCourseState('AAAAAAAA'),
        sequence: 9,
        location: 'final',
        quizzes: { final: { ...emptyQuizState, tries: 2, seed: 8, answers } },
      };
      const activity = await suite.launch({
        api,
        start: { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': encodeState(course, state) },
      });
      const learner = await activity.learner();
      const sco = await activity.sco();
      const heading = sco.locator('.place.current h2').first();
      while ((await heading.innerText()) !== 'Overview of your answers') await learner.nextQuestion();
      const press = (name: string) => sco.locator('.place.current').getByRole('button', { name }).click();
      return { activity, learner, sco, press };
    };

    test('a beginner is never said to have finished', async () => {
      const activity = await suite.launch({ api, isFailing: true });
      await activity.learner();
      const sco = await activity.sco();
      expect(await textOf(sco, '#save-status')).toBe('Not saved yet');
      await activity.setFailing(false);
      await saveNow(sco);
      await saved(sco);
      expect(statusesOf(activity)).not.toContain('completed');
      expect(statusesOf(activity)).not.toContain('passed');
      expect(activity.record.stored['cmi.core.lesson_status']).toBe('incomplete');
      expect(activity.record.isComplete).toBe(isMoodle ? false : null);
    });

    test('a result arrives with its score, its grade and its completion', async () => {
      const { activity, learner, sco, press } = await launchBeforeTheEnd(true);
      await activity.setFailing(true);
      await press('Hand in');
      expect(await learner.text()).toContain('Your result is not recorded yet. It will be sent again.');
      await activity.setFailing(false);
      await saveNow(sco);
      await saved(sco);
      expect(await learner.text()).toContain('Your result has been recorded.');
      expect(statusesOf(activity)).not.toContain('completed');
      expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
      expect(activity.record.stored['cmi.core.score.raw']).toBe('100');
      expect([activity.record.grade, activity.record.isComplete]).toEqual(
        isMoodle ? [100, true] : [null, null],
      );
      // Whatever the last to arrive had been, the next launch would have found the result in it.
      const kept = settingsOf(activity.record.launches[0]?.calls ?? [], /^cmi\.suspend_data$/).slice(-2);
      for (const { value } of kept)
        expect(decodeState(runtimeCourse(), value)?.state.quizzes.final?.isPassed).toBe(true);
    });

    test('who has failed for good is never said to have finished', async () => {
      const { activity, sco, press } = await launchBeforeTheEnd(false);
      await activity.setFailing(true);
      await press('Hand in');
      await press('Finish without them');
      await activity.setFailing(false);
      await saveNow(sco);
      await saved(sco);
      expect(activity.record.stored['cmi.core.lesson_status']).toBe('failed');
      expect(statusesOf(activity)).not.toContain('completed');
      expect(activity.record.isComplete).toBe(isMoodle ? false : null);
    });
  },
);

describe('when nobody does anything', () => {
  test('a change that waits is saved as soon as the page is hidden, and once', async () => {
    const activity = await suite.launch({ api: 'strict' });
    const { learner, sco } = await openQuiz(activity);
    await learner.open('glossary');
    const hide = (): Promise<boolean> =>
      sco.evaluate(() => {
        Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
        return document.dispatchEvent(new Event('visibilitychange'));
      });
    const commits = (): number => countOf(activity.record.launches[0]?.calls ?? [], 'LMSCommit');
    const before = commits();
    await hide();
    expect(commits()).toBe(before + 1);
    expect(activity.record.stored['cmi.core.lesson_location']).toBe('glossary');
    await hide();
    expect(commits()).toBe(before + 1);
  });

  test('a failed commit is tried again by itself, and a quiet change is saved after a while', async () => {
    const context = await suite.newContext();
    await context.clock.install({ time: '2026-11-23T09:00:00' });
    const activity = await suite.launch({ api: 'strict', context });
    const { learner, sco } = await openQuiz(activity);
    // The course starts in tasks of its own, which a clock that stands still would keep waiting.
    await context.clock.pauseAt('2026-11-23T09:01:00');
    await activity.setFailing(true);
    await learner.answer(true);
    expect(await textOf(sco, '#save-status')).toBe('Not saved yet');
    const commits = (): number => countOf(activity.record.launches[0]?.calls ?? [], 'LMSCommit');
    for (const seconds of [5, 15, 60, 60, 300]) {
      const before = commits();
      await context.clock.fastForward((seconds - 1) * 1000);
      expect(commits()).toBe(before);
      await context.clock.fastForward(1000);
      expect(commits()).toBe(before + 1);
    }
    await activity.setFailing(false);
    await context.clock.fastForward(300_000);
    await saved(sco);
    expect(activity.record.stored['cmi.interactions.0.result']).toBe('correct');

    await learner.open('glossary');
    const before = commits();
    await context.clock.fastForward(9_900);
    expect(commits()).toBe(before);
    await context.clock.fastForward(100);
    expect(commits()).toBe(before + 1);
    expect(activity.record.stored['cmi.core.lesson_location']).toBe('glossary');
  });
});

test.each(['navigate', 'remove', 'close', 'exit'] as const)(
  'what the learner has begun and not handed over goes out with the end (%s)',
  async (how) => {
    const activity = await suite.launch({ api: how === 'close' ? 'strict' : 'moodle' });
    const { sco, learner } = await openQuiz(activity);
    await learner.open('ch1-practice');
    await sco.locator('#ch1-reflection-contact-note').click();
    await activity.page().keyboard.type('Half a sent');
    await activity.leave(how);
    if (how === 'exit') await activity.page().close();

    await activity.relaunch();
    const again = await activity.learner();
    expect(await again.place()).toBe('ch1-practice');
    const second = await activity.sco();
    expect(await second.locator('#ch1-reflection-contact-note').inputValue()).toBe('Half a sent');
    await again.open('final');
    await again.startQuiz();
    while ((await second.locator('.question-slot .question').getAttribute('data-type')) !== 'choice')
      await again.nextQuestion();
    const id = (await second.locator('.question-slot .question').getAttribute('data-question')) ?? '';
    await second.locator('.question-slot input[value="1"]').check();
    await activity.leave(how);
    if (how === 'exit') await activity.page().close();
    const { stored } = activity.record;
    const index = runtimeCourse().interactionIds.indexOf(`final-${id}`);
    expect(stored[`cmi.interactions.${index}.id`]).toBe(`final-${id}`);
    expect(stored[`cmi.interactions.${index}.latency`]).toMatch(/^\d{4}:\d\d:\d\d\.\d\d$/);

    await activity.relaunch();
    await activity.learner();
    const third = await activity.sco();
    await third.locator('.question-overview summary').click();
    expect(await third.locator('.question-overview .is-answered').count()).toBe(1);
  },
);

test('a learner who leaves with everything saved leaves no copy behind', async () => {
  const activity = await suite.launch();
  const { learner, sco } = await openQuiz(activity);
  const confirmed = activity.page().waitForResponse((response) => response.request().method() === 'HEAD');
  await learner.answer(true);
  await confirmed;
  await activity.leave('exit');
  expect(await copies(sco)).toEqual([]);

  await learner.nextQuestion();
  await sco.locator('.question-slot input').first().check();
  await sco.locator('.question-slot').getByRole('button', { name: 'Check', exact: true }).click();
  expect(await learner.text()).toContain('This was not taken: the course has been closed here');
  expect(await sco.locator('.question-slot .feedback .verdict').count()).toBe(0);
  await activity.report();
  expect(activity.record.launches[0]?.calls.at(-1)?.fn).toBe('LMSFinish');
});

test('a guest of Moodle is not told that anything is recorded', async () => {
  const activity = await suite.launch({ start: { 'cmi.core.student_id': 'guest' } });
  const { learner, sco } = await openQuiz(activity);
  await learner.answer(true);
  expect(await textOf(sco, '#notices')).toContain('Nothing is being recorded for guests.');
  expect(await textOf(sco, '#save-status')).toBe('Not recorded');
  expect(await copies(sco)).toEqual([]);
  await activity.leave('exit');
  expect(await textOf(sco, '#notices')).toContain(
    'You can leave the course now: close its window, or use the exit of the learning platform. Nothing was recorded.',
  );
});

describe('when the network is down, and Moodle says “true” all the same', () => {
  test('the loss is noticed without the browser’s help, told, and repaired', async () => {
    const activity = await suite.launch();
    const { learner, sco } = await openQuiz(activity);
    await activity.setNetwork('offline');
    suite.server.reach = 'cut';
    await learner.answer(true);
    await sco.locator('#save-status[data-status="unsaved"]').waitFor();
    expect(await textOf(sco, '#notices .notice p')).toBe(OFFLINE);
    expect(await copies(sco)).toEqual([COPY]);
    expect(activity.record.stored['cmi.interactions.0.id']).toBeUndefined();

    await activity.setNetwork('up');
    suite.server.reach = 'up';
    await saveNow(sco);
    await saved(sco);
    expect(activity.record.stored['cmi.interactions.0.result']).toBe('correct');
    expect(activity.record.stored['cmi.interactions.0.student_response']).toBe('true');
    expect(await copies(sco)).toEqual([]);
  });

  test('a tab that closes before the loss is noticed loses nothing either', async () => {
    const activity = await suite.launch();
    const { learner } = await openQuiz(activity);
    await activity.context.route('**/index.html', (route) =>
      route.request().method() === 'HEAD' ? new Promise(() => {}) : route.continue(),
    );
    await activity.setNetwork('offline');
    await learner.answer(true);
    await activity.leave('close');
    expect(activity.record.stored['cmi.interactions.0.id']).toBeUndefined();

    await activity.context.unroute('**/index.html');
    await activity.relaunch();
    const again = await activity.learner();
    expect(await again.text()).toContain(`Question 2 of ${SAMPLE_QUESTIONS}`);
    expect(activity.record.stored['cmi.interactions.0.result']).toBe('correct');
  });

  test('reading and answering go on, and the browser’s return to the net saves it all', async () => {
    const activity = await suite.launch();
    const { learner, sco } = await openQuiz(activity);
    await activity.setNetwork('offline');
    await activity.context.setOffline(true);
    await learner.answer(true);
    expect(await textOf(sco, '#save-status')).toBe('Not saved yet');
    await learner.open('ch1-blocks');
    expect(await textOf(sco, '#ch1-blocks h1')).toContain('Text, definitions and figures');
    await learner.open('ch1-quiz');
    await learner.nextQuestion();
    await learner.answer(false);
    expect(await textOf(sco, '.place.current .feedback .verdict')).toContain('Not right');

    await activity.setNetwork('up');
    await activity.context.setOffline(false);
    await saved(sco);
    expect(await textOf(sco, '#notices')).toBe('Everything is saved again.');
    const { stored } = activity.record;
    expect([stored['cmi.interactions.0.result'], stored['cmi.interactions.1.result']]).toEqual([
      'correct',
      'wrong',
    ]);
    expect(stored['cmi.core.lesson_location']).toBe('ch1-quiz');
  });
});

test('a learner whom Moodle has logged out is told, and after the login everything is there', async () => {
  const context = await suite.newContext();
  // A part of the run-time is asked for only then: the page of the login comes in its place.
  let askForPart = (): void => {};
  const isLoggedOut = new Promise<void>((resolve) => {
    askForPart = resolve;
  });
  await context.route('**/reading.js', async (route) => {
    await isLoggedOut;
    await route.continue();
  });
  const activity = await suite.launch({ context });
  const { learner, sco } = await openQuiz(activity);
  await activity.setNetwork('logged-out');
  suite.server.reach = 'logged-out';
  const refused = context.waitForEvent('weberror');
  askForPart();
  await refused;
  expect(await sco.locator('#exit').count()).toBe(0);
  await learner.answer(true);
  await sco.locator('#notices .notice', { hasText: SIGNED_OUT }).waitFor();
  // Moodle knows the open page by its old session only: another login does not help it.
  await activity.setNetwork('up');
  suite.server.reach = 'up';
  await sco.getByRole('button', { name: 'Save now' }).click();
  expect(await textOf(sco, '#notices')).toContain('It did not work yet.');
  // To load the part the login is enough: the button to leave belongs to it.
  await sco.locator('#exit').waitFor();

  await activity.relaunch();
  const again = await activity.learner();
  expect(await again.text()).toContain(`Question 2 of ${SAMPLE_QUESTIONS}`);
  await saved(await activity.sco());
  expect(activity.record.stored['cmi.interactions.0.result']).toBe('correct');
  // The browser's own word on a page that is no script.
  expect([...new Set(suite.takeComplaints())]).toEqual(["Exception: Unexpected token '<'"]);
});

test('a database that never opens does not keep the course from starting, nor its copy from being kept', async () => {
  const context = await suite.newContext();
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  const activity = await suite.launch({ api: 'strict', context });
  const { learner, sco } = await openQuiz(activity);
  await activity.setFailing(true);
  const { id } = await learner.answer(true);
  expect(await textOf(sco, '#save-status')).toBe('Not saved yet');
  await activity.leave('close');
  await activity.relaunch();
  await saved(await activity.sco());
  expect(Object.values(activity.record.stored)).toContain(id);
});

test('what local storage has lost comes from the database, and an older copy does not', async () => {
  const activity = await suite.launch({ api: 'strict' });
  const { learner, sco } = await openQuiz(activity);
  await activity.setFailing(true);
  await learner.answer(true);
  const [older = ''] = await sco.evaluate(() => Object.values(localStorage));
  await learner.nextQuestion();
  const { id } = await learner.answer(true);
  await activity.leave('close');
  // As a browser leaves it that was killed before it had brought the last of it to the disk.
  const page = await activity.context.newPage();
  await page.goto(`${suite.server.origin}/course/view.php`);
  await page.evaluate((value) => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, value);
  }, older);
  await activity.relaunch();
  await saved(await activity.sco());
  expect(Object.values(activity.record.stored)).toContain(id);
  expect(await copies(await activity.sco())).toEqual([]);
});

test('a browser that keeps nothing is told apart, at once and aloud', async () => {
  const context = await suite.newContext();
  await context.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    }),
  );
  const activity = await suite.launch({ api: 'strict', context });
  const { learner, sco } = await openQuiz(activity);
  expect(await textOf(sco, '#save-status')).toBe('Saved');
  await activity.setFailing(true);
  await learner.answer(true);
  expect(await textOf(sco, '#save-status')).toBe('Not saved');
  expect(await textOf(sco, '#alerts[role="alert"] .notice p')).toContain('this browser cannot keep them');
  await activity.setFailing(false);
  await saveNow(sco);
  await saved(sco);
  expect(await textOf(sco, '#alerts')).toBe('');
});
