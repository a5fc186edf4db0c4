import { expect, test } from 'vitest';
import { createVisibleClock } from '../../../../src/runtime/session/visible-clock.ts';
import { createHarness, createStorage } from '../../../support/browser/session-harness.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

/** A page that is shown and hidden by hand, on a clock of its own. */
const createPage = (visibilityState = 'visible') => {
  let nowMs = 500;
  let heard = (): void => {};
  const page = {
    visibilityState,
    addEventListener: (_type: string, listener: () => void) => {
      heard = listener;
    },
  };
  return {
    shownMs: createVisibleClock(page, () => nowMs),
    wait: (durationMs: number) => {
      nowMs += durationMs;
    },
    turn: (state: string) => {
      page.visibilityState = state;
      heard();
    },
  };
};

test('time counts while the page is in front, and not in a hidden tab', () => {
  const { shownMs, wait, turn } = createPage();
  const startMs = shownMs();
  wait(60_000);
  turn('hidden');
  wait(10 * 3_600_000);
  expect(shownMs() - startMs).toBe(60_000);
  turn('visible');
  wait(5_000);
  expect(shownMs() - startMs).toBe(65_000);
  turn('visible');
  expect(shownMs() - startMs).toBe(65_000);
});

test('a page that is opened in the background counts from when it comes to the front', () => {
  const { shownMs, wait, turn } = createPage('hidden');
  const startMs = shownMs();
  wait(60_000);
  turn('visible');
  wait(1_000);
  expect(shownMs() - startMs).toBe(1_000);
});

test('ten hours in a hidden tab are no time of learning in the LMS', async () => {
  const lms = createStrictApi();
  const { session, wait, hide, settle } = createHarness(lms.api, { storage: createStorage() });
  wait(90_000);
  hide(10 * 3_600_000);
  wait(30_000);
  session.finish();
  await settle();
  expect(lms.values()['cmi.core.session_time']).toMatch(/^0+:02:00(?:\.0+)?$/);
});

test.each([
  ['the time with the page in front', undefined, /^0+:12:00(?:\.0+)?$/],
  ['active time, where the course says so', 'active', /^0+:02:00(?:\.0+)?$/],
] as const)('the LMS gets %s', async (_, sessionTime, expected) => {
  const lms = createStrictApi();
  const course = { ...sampleRuntime, ...(sessionTime && { sessionTime }) };
  const { session, wait, hide, idle, settle } = createHarness(lms.api, { storage: createStorage(), course });
  wait(90_000);
  hide(3_600_000);
  idle(600_000);
  wait(30_000);
  session.finish();
  await settle();
  expect(lms.values()['cmi.core.session_time']).toMatch(expected);
});
