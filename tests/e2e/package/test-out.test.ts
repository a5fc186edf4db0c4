import { afterEach, expect, test } from 'vitest';
import { runtime as strings } from '../../../src/core/locale/en/runtime.ts';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';
import { withTestOut } from '../../support/samples/with-test-out.ts';

/** Without an assessment: the pages decide, and guards have those of chapter 1. */
const suite = useLms(() =>
  buildSample({}, (course) => {
    const { assessment: _, ...settings } = course.settings;
    return withTestOut({ ...course, settings }, 4);
  }),
);

afterEach(() => suite.expectNoComplaints());

const ENTRY = 'ch1-quiz-test-out';

test('an entry quiz is offered, resumed, and lets its chapter be skipped; the LMS hears of no answer', async () => {
  const activity = await suite.launch({ api: 'strict' });
  const learner = await activity.learner();
  const sco = await activity.sco();
  await sco.getByLabel('Border guard').check();
  await learner.open('ch1-blocks');
  await sco.locator('.test-out-offer a').click();
  expect(await learner.place()).toBe(ENTRY);
  await learner.startQuiz();
  await learner.answer(true);
  // Nothing is said before the end.
  expect(await sco.locator(`#${ENTRY} [data-verdict]:visible`).count()).toBe(0);
  await activity.leave('remove');

  await activity.relaunch();
  const again = await activity.learner();
  const later = await activity.sco();
  expect(await again.place()).toBe(ENTRY);
  for (let left = 3; left > 0; left--) {
    await again.answer(left > 1);
    if (left > 1) await again.nextQuestion();
  }
  const handIn = later.locator(`#${ENTRY}`).getByRole('button', { name: /^(?:Hand in|See the result)$/ });
  if (!(await handIn.isVisible())) await again.nextQuestion();
  await handIn.click();
  await later.locator('.test-out-result').waitFor();
  expect(await again.text()).toContain(strings.testOutPassed);
  expect(await later.locator('#contents [data-place="ch1-practice"]').innerText()).toContain(strings.maySkip);
  await activity.leave('remove');
  expect(activity.record.stored['cmi.core.lesson_status']).toBe('completed');
  const stored = Object.keys(activity.record.stored);
  expect(stored.filter((name) => /^cmi\.interactions\.\d/.test(name))).toEqual([]);
});
