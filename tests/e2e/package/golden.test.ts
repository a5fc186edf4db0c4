import { afterEach, expect, test } from 'vitest';
import { buildSample } from '../../support/e2e-course.ts';
import { useLms } from '../../support/e2e-lms.ts';
import { findFaults, formatTrace } from '../../support/e2e-trace.ts';

const suite = useLms(buildSample);

afterEach(() => suite.expectNoComplaints());

test.each(['strict', 'moodle'] as const)(
  'the calls of a short course of learning in the %s LMS',
  async (api) => {
    const activity = await suite.launch({ api });
    const learner = await activity.learner();
    await activity.step('reads the first page', () => learner.next());
    await activity.step('leaves: navigate', async () => {});
    await activity.leave('navigate');
    expect(findFaults(activity.record.launches, suite.built.plan.scos[0]!)).toEqual([]);
    console.log(formatTrace('x', activity.record.launches));
  },
);
