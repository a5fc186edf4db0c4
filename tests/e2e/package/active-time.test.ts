import { afterEach, expect, test } from 'vitest';
import { useLms } from '../../support/browser/e2e-lms.ts';
import { settingsOf } from '../../support/lms/e2e-trace.ts';
import { buildSample } from '../../support/samples/e2e-course.ts';

const suite = useLms(() => buildSample({ sessionTime: 'active' }));

afterEach(() => suite.expectNoComplaints());

const secondsOf = (time: string | undefined): number => {
  const [hours = 0, minutes = 0, seconds = 0] = (time ?? '').split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
};

test('an hour in front of an empty chair counts as two minutes, and reading goes on after it', async () => {
  const context = await suite.newContext();
  await context.clock.install({ time: '2026-11-23T09:00:00' });
  const activity = await suite.launch({ api: 'strict', context });
  const learner = await activity.learner();
  const sco = await activity.sco();
  // The script that counts comes when the browser is idle.
  await sco.waitForFunction(() => 'reading' in ((window as { coursewright?: object }).coursewright ?? {}));
  await context.clock.runFor(5000);
  await learner.open('ch1-blocks');
  await context.clock.fastForward(3_600_000);
  await sco.locator('body').press('Tab');
  await context.clock.fastForward(60_000);
  await activity.leave('remove');
  const seconds = secondsOf(
    settingsOf(activity.record.launches[0]?.calls ?? [], /session_time/).at(-1)?.value,
  );
  expect(seconds).toBeGreaterThan(170);
  expect(seconds).toBeLessThan(600);
});
