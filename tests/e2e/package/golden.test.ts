import { afterEach, expect, test } from 'vitest';
import { buildSample } from '../../support/e2e-course.ts';
import { useLms } from '../../support/e2e-lms.ts';
import { formatTrace } from '../../support/e2e-trace.ts';

const suite = useLms(() =>
  buildSample({
    assessment: {
      id: 'final',
      title: 'Final assessment',
      introduction: 'Two questions.',
      passMark: { percent: 50 },
      draw: { perChapter: 2 },
    },
  }),
);

afterEach(() => suite.expectNoComplaints());

test.each([
  ['strict', 'A short course of learning in the strict LMS'],
  ['moodle', 'A short course of learning in Moodle'],
] as const)('every call of a short course of learning in the %s LMS', async (api, title) => {
  const activity = await suite.launch({ api });
  const { step } = activity;
  let learner = await activity.learner();
  await step('reads the first page', () => learner.next());
  await step('goes to the quiz', () => learner.open('ch1-quiz'));
  await step('starts the quiz', () => learner.startQuiz());
  await step('answers the first question right', () => learner.answer(true));
  await learner.nextQuestion();
  await step('answers the second question wrong', () => learner.answer(false));
  await activity.leave('navigate');

  await activity.relaunch();
  learner = await activity.learner();
  await step('goes to the final', () => learner.open('final'));
  await step('starts the final', () => learner.startQuiz());
  await step('answers a question right', () => learner.answer(true));
  await learner.nextQuestion();
  await step('answers the other one wrong', () => learner.answer(false));
  await learner.nextQuestion();
  const sco = await activity.sco();
  await step('hands in and passes', () => sco.getByRole('button', { name: 'Hand in' }).click());
  await activity.leave('close');

  await activity.relaunch();
  await activity.learner();
  await activity.leave('remove');

  await expect(`${formatTrace(title, activity.record.launches)}\n`).toMatchFileSnapshot(
    `__snapshots__/${api}.md`,
  );
});
