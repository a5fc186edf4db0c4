import type { Frame } from 'playwright-core';
import { afterEach, describe, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

const PASSED = 'You have passed the course with 92\u00a0%.';

const noticesOf = (sco: Frame): Promise<string> => sco.locator('#notices').innerText();

/** What the start page says first. */
const firstWords = (sco: Frame): Promise<string[]> =>
  sco.locator('#start .course-outcome > p').allInnerTexts();

const markOf = (sco: Frame, place: string): Promise<string | null> =>
  sco.locator(`#contents a[data-place="${place}"]`).textContent();

const expectKept = async (activity: Activity, status: string, score: string): Promise<void> => {
  await activity.leave('remove');
  expect(activity.record.stored['cmi.core.lesson_status']).toBe(status);
  expect(Number(activity.record.stored['cmi.core.score.raw'])).toBe(Number(score));
  expect(activity.record.stored['cmi.suspend_data']).not.toBe('');
};

describe.each(['strict', 'moodle', 'scorm-again'] as const)(
  'an LMS that deletes what the learner did with the result (%s)',
  (api) => {
    test('a pass is said first, and no try is offered', async () => {
      const start = { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '92' };
      const activity = await suite.launch({ api, start });
      const learner = await activity.learner();
      const sco = await activity.sco();
      expect(await learner.place()).toBe('start');
      expect(await noticesOf(sco)).not.toContain(strings.damaged);
      expect(await firstWords(sco)).toEqual([PASSED, strings.resultKept]);
      expect(await markOf(sco, 'final')).toContain(strings.quizPassed);
      await learner.open('final');
      const final = await learner.text();
      for (const words of [strings.passed, PASSED, strings.recorded, strings.resultKept])
        expect(final).toContain(words);
      expect(await sco.locator('#final button').count()).toBe(0);
      await learner.open('results');
      const results = await learner.text();
      for (const words of [PASSED, strings.recorded, strings.resultKept, strings.passDayUnknown])
        expect(results).toContain(words);
      // Practice goes on, and leads to the results once it is through.
      await learner.open('ch1-quiz');
      await learner.takeQuiz(() => false);
      expect(await learner.text()).toContain(strings.notPassedYet);
      for (const page of learner.course.pages) await learner.open(page.id);
      await learner.open('ch1-quiz');
      await learner.takeQuiz(() => true);
      await learner.open('start');
      expect(await sco.locator('#start a.button').innerText()).toContain('See your results');
      await expectKept(activity, 'passed', '92');
      // At the next launch the state is there, and the result is still the LMS's.
      await activity.relaunch();
      const again = await activity.learner();
      await again.open('final');
      expect(await again.text()).toContain(PASSED);
    });

    test('a fail is said first, and no try is offered', async () => {
      const start = { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '40' };
      const activity = await suite.launch({ api, start });
      const learner = await activity.learner();
      const sco = await activity.sco();
      expect(await noticesOf(sco)).not.toContain(strings.damaged);
      expect(await firstWords(sco)).toEqual([strings.courseFailed, strings.resultKept]);
      await learner.open('final');
      const final = await learner.text();
      for (const words of [strings.notPassed, '40\u00a0%', strings.noTriesLeft, strings.courseFailed])
        expect(final).toContain(words);
      expect(await sco.locator('#final button').count()).toBe(0);
      await learner.open('results');
      expect(await learner.text()).toContain(strings.courseFailed);
      await expectKept(activity, 'failed', '40');
    });
  },
);

test('a pass without a score names none', async () => {
  const activity = await suite.launch({ api: 'strict', start: { 'cmi.core.lesson_status': 'passed' } });
  const learner = await activity.learner();
  await learner.open('results');
  const results = await learner.text();
  expect(results).toContain(strings.coursePassedPlain);
  expect(results).not.toContain('passed the course with');
});

test('a review says that the LMS has the result', async () => {
  const start = {
    'cmi.core.lesson_mode': 'review',
    'cmi.core.credit': 'no-credit',
    'cmi.core.lesson_status': 'passed',
    'cmi.core.score.raw': '92',
  };
  const activity = await suite.launch({ api: 'strict', start });
  const learner = await activity.learner();
  await learner.open('final');
  const final = await learner.text();
  expect(final).toContain(PASSED);
  expect(final).toContain(strings.recorded);
  expect(final).not.toContain(strings.notRecorded);
});
