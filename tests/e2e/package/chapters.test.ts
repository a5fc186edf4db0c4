import { afterEach, describe, expect, test } from 'vitest';
import { type Activity, useLms } from '../../support/browser/e2e-lms.ts';
import { findFaults } from '../../support/lms/e2e-trace.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { SAMPLE_SCORED } from '../../support/samples/sample-course.ts';

const suite = useLms(() =>
  // A case file is of a course with one SCO.
  buildSample({ scos: 'per-chapter' }, ({ caseFile: _, ...course }) => course),
);

afterEach(() => suite.expectNoComplaints());

const faultsOf = (activity: Activity, href: string): readonly string[] => {
  const sco = suite.built.plan.scos.find((candidate) => candidate.href === href);
  return sco ? findFaults(activity.record.launches, sco) : [`The package has no ${href}.`];
};

test('the package has a SCO for every chapter and one for the final assessment', () => {
  expect(suite.built.plan.scos.map(({ href }) => href)).toEqual(['ch1.html', 'ch2.html', 'final.html']);
});

describe.concurrent.each(['strict', 'moodle', 'scorm-again'] as const)('in the %s LMS', (api) => {
  test('a chapter with a quiz is passed with its quiz', async () => {
    const activity = await suite.launch({ api, sco: 'ch1.html' });
    let learner = await activity.learner();
    expect(await (await activity.sco()).locator('#contents a[data-place]').count()).toBeGreaterThan(3);
    await learner.next();
    expect(await learner.place()).toBe('ch1-blocks');
    await activity.leave('navigate');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('incomplete');

    await activity.relaunch();
    learner = await activity.learner();
    expect(await learner.place()).toBe('ch1-blocks');
    await learner.open('ch1-quiz');
    await learner.takeQuiz(() => true);
    expect(await learner.text()).toContain('Your result has been recorded.');
    await activity.leave('close');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('passed');
    expect(Number(activity.record.stored['cmi.core.score.raw'])).toBe(100);
    expect(faultsOf(activity, 'ch1.html')).toEqual([]);
  });

  test('a chapter without a quiz is completed by reading it, and has no score', async () => {
    const activity = await suite.launch({ api, sco: 'ch2.html' });
    const learner = await activity.learner();
    await learner.next();
    expect(await learner.place()).toBe('ch2-end');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('completed');
    await learner.open('results');
    expect(await learner.text()).toContain('You have completed the course.');
    await activity.leave('remove');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('completed');
    expect(activity.record.stored['cmi.core.exit'] ?? '').toBe('');
    expect(activity.record.stored['cmi.core.score.raw'] ?? '').toBe('');
    expect(faultsOf(activity, 'ch2.html')).toEqual([]);
  });

  test('the final assessment stands alone, and ends failed when no try is left', async () => {
    const activity = await suite.launch({ api, sco: 'final.html' });
    const learner = await activity.learner();
    await learner.open('final');
    await learner.takeQuiz(() => false);
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('incomplete');
    // The wrong answer to the order of three has two of them one after the other: half of a point.
    let points = 3.5;
    await learner.takeQuiz((question, index) => {
      if (index < 3 && question.type === 'sequencing') points = 3;
      return index < 3;
    });
    expect(await learner.text()).toContain('You have no tries left.');
    await activity.leave('navigate');
    expect(activity.record.stored['cmi.core.lesson_status']).toBe('failed');
    expect(Number(activity.record.stored['cmi.core.score.raw'])).toBeCloseTo(
      (100 * points) / SAMPLE_SCORED,
      2,
    );
    expect(activity.record.isComplete).toBe(api === 'moodle' ? false : null);
    expect(faultsOf(activity, 'final.html')).toEqual([]);
  });
});
