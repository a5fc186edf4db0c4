import fc from 'fast-check';
import { describe, test } from 'vitest';
import { DOUBLES } from './cell.ts';
import { arbitrarySteps, playSteps } from './random-session.ts';

const SEED = Number(process.env.RANDOM_SESSIONS_SEED ?? 1);
const RUNS = Number(process.env.RANDOM_SESSIONS_RUNS ?? 400);

/**
 * A failure names its seed and the shortest sequence that still fails; `RANDOM_SESSIONS_SEED=<seed>` plays it again, and
 * `RANDOM_SESSIONS_RUNS=<number>` hunts longer.
 */
describe(`random sessions, seed ${SEED}`, () => {
  test.for(DOUBLES)('%s', { timeout: 60_000 + RUNS * 100 }, async (double) => {
    await fc.assert(
      fc.asyncProperty(arbitrarySteps, (steps) => playSteps(double, steps)),
      { seed: SEED, numRuns: RUNS },
    );
  });
});
