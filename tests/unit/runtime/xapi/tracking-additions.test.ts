import { describe, expect, test } from 'vitest';
import {
  decodeTracking,
  encodeTracking,
  type PendingMilestone,
  type TrackingState,
} from '../../../../src/runtime/xapi/tracking-state.ts';
import { sampleRuntime as course } from '../../../support/samples/sample-runtime.ts';
import { createAttempt, PACKAGE, START_MS } from '../../../support/samples/tracked-attempt.ts';

/** What a package without clock and SCOs has kept of two launches, of which the second has not ended. */
const OLD_TEXT =
  '1BCnOmL440hCo1FCF1_1_0srKysrKysrKysrKysrKysrKysrKysrKysrKysrKysrIF1_0_0oaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaGhoaE' +
  'AAUCnOl-RABAAEo8Eds649CV0moBABJnFkDSTCBBkDFkDjT9BCkDFkDO5EBDkDFkD2h4BFkDFkDs5qBFkDFkDRUkC-AkDFkDhpLDDKIkDFkDcyYBBk' +
  'DGChxTgZCCo1FUCnOmL44ABAVjd1BABJnFp4BSTCBBkDFBjT9BCkDFBO5EBDkDFB2h4BFkDFBs5qBFkDFBRUkC-AkDFBhpLDDKIkDFBcyYBBkDGBhx' +
  'TgZHBwtHIBhxTwtH';

const decode = (text: string): TrackingState => {
  const tracking = decodeTracking(course, text);
  if (!tracking) throw new Error('it is not read');
  return tracking;
};

describe('a journal from before the clock and the SCOs were kept', () => {
  test('is read as it was', () => {
    const { pending, ...head } = decode(OLD_TEXT);
    const older = { version: '1.0.0', digest: 'a1'.repeat(32) };
    const newer = { version: '1.1.0', digest: 'b2'.repeat(32) };
    expect(head).toEqual({
      sessionMs: START_MS + 558_000,
      lastMs: START_MS + 579_000,
      isOpen: true,
      isTerminated: false,
      earlierMs: 58_000,
      packageVersion: newer,
      chapterMs: {},
      quizMs: {},
    });
    const first = pending.filter(({ milestone }) => milestone.sessionMs === START_MS);
    expect(first.map(({ milestone }) => [milestone.kind, milestone.atMs - START_MS])).toEqual([
      ['initialized', 0],
      ['experienced', 50_000],
      ...Array.from({ length: 8 }, (_, at) => ['answered', 51_000 + at * 1000]),
      ['quiz-judged', 58_020],
      ['suspended', 58_040],
    ]);
    const second = pending.slice(first.length);
    expect(second.map(({ milestone }) => [milestone.kind, milestone.atMs - START_MS])).toEqual([
      ['resumed', 558_000],
      ...Array.from({ length: 8 }, (_, at) => ['answered', 576_010 + at * 10]),
      ['quiz-judged', 576_090],
      ['completed', 576_100],
      ['judged', 576_110],
    ]);
    for (const entry of first) expect(entry).toEqual({ packageVersion: older, milestone: entry.milestone });
    for (const entry of second) expect(entry).toEqual({ packageVersion: newer, milestone: entry.milestone });
  });

  test('is written as it was, as long as there is nothing to add', () => {
    expect(encodeTracking(course, decode(OLD_TEXT), 4096)).toBe(OLD_TEXT);
  });
});

describe('the offset of the clock', () => {
  test('goes with what happens once it is known, and with nothing before', () => {
    const attempt = createAttempt();
    const { dispatch, end } = attempt.launch();
    attempt.wait(5000);
    attempt.hearServer(-7);
    dispatch({ type: 'view-opened', view: 'ch1-a' });
    dispatch({ type: 'view-opened', view: 'ch1-b' });
    end();
    expect(attempt.take().map(({ milestone, clockOffset }) => [milestone.kind, clockOffset])).toEqual([
      ['initialized', undefined],
      ['experienced', -7],
      ['suspended', -7],
    ]);
    expect(decode(attempt.stored()).pending.map(({ clockOffset }) => clockOffset)).toEqual([
      undefined,
      -7,
      -7,
    ]);
  });

  test('is one for a launch, until somebody sets the clock', () => {
    const attempt = createAttempt();
    const { take, end } = attempt.launch();
    attempt.hearServer(1);
    take('ch1-quiz', true);
    attempt.take();
    attempt.wait(10_000);
    attempt.hearServer(-1);
    take('final', true);
    expect(new Set(attempt.take().map(({ clockOffset }) => clockOffset))).toEqual(new Set([1]));
    attempt.clock.epochMs += 3_600_000;
    attempt.hearServer(3600);
    end();
    expect(attempt.take().map(({ clockOffset }) => clockOffset)).toEqual([3600]);
  });

  test('of a launch that broke off stays with the end that it is given later', () => {
    const attempt = createAttempt();
    attempt.launch();
    attempt.hearServer(31_536_000);
    attempt.wait(1000);
    const broken = attempt.launch();
    broken.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.take();
    attempt.hearServer(31_536_000);
    broken.dispatch({ type: 'view-opened', view: 'ch2-a' });
    attempt.take();
    attempt.wait(60_000);
    attempt.launch();
    expect(attempt.take().map(({ milestone, clockOffset }) => [milestone.kind, clockOffset])).toEqual([
      ['suspended', 31_536_000],
      ['resumed', undefined],
    ]);
  });

  test('is that of the times that are reported: a clock that was set back has not changed them', () => {
    const attempt = createAttempt();
    const { dispatch } = attempt.launch();
    attempt.wait(5000);
    attempt.clock.epochMs -= 7_200_000;
    // The clock is two hours behind, the times go on.
    attempt.hearServer(-7200);
    dispatch({ type: 'view-opened', view: 'ch2-a' });
    expect(attempt.take().at(-1)).toMatchObject({ milestone: { atMs: START_MS + 5000 }, clockOffset: 0 });
  });
});

test('the number of SCOs is kept with the package, and an entry that the course has lost moves no offset', () => {
  const attempt = createAttempt();
  const several = { ...PACKAGE, scoCount: 4 };
  const { dispatch, end } = attempt.launch(several);
  dispatch({ type: 'view-opened', view: 'ch2-a' });
  attempt.hearServer(12);
  end();
  const changed = { ...course, chapters: course.chapters.filter(({ id }) => id !== 'ch2') };
  const kept = decodeTracking(changed, attempt.stored());
  expect(kept?.pending.map(({ milestone, clockOffset }) => [milestone.kind, clockOffset])).toEqual([
    ['initialized', undefined],
    ['suspended', 12],
  ]);
  expect(kept?.packageVersion).toEqual(several);
  expect(kept?.pending.map(({ packageVersion }) => packageVersion)).toEqual([several, several]);
});

describe('active time', () => {
  const activeOf = (entries: readonly PendingMilestone[]) =>
    entries.map(({ milestone }) => [
      milestone.kind,
      'activeMs' in milestone ? milestone.activeMs : undefined,
    ]);

  test('of a launch goes with its end, and of all launches with the result, in whole seconds', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    attempt.wait(36_000_000, 90_700);
    first.end();
    const second = attempt.launch();
    attempt.wait(60_000, 30_000);
    second.take('final', true, 4711, 0);
    second.end();
    const timed = attempt
      .take()
      .filter(({ milestone }) => 'durationMs' in milestone && milestone.kind !== 'answered');
    expect(activeOf(timed)).toEqual([
      ['suspended', 90_000],
      ['quiz-judged', undefined],
      ['completed', 120_000],
      ['judged', 120_000],
      ['terminated', 30_000],
    ]);
    expect(activeOf(decode(attempt.stored()).pending.slice(-3))).toEqual([
      ['completed', 120_000],
      ['judged', 120_000],
      ['terminated', 30_000],
    ]);
  });

  test('of a launch that broke off is what its last save had', () => {
    const attempt = createAttempt();
    const broken = attempt.launch();
    attempt.wait(600_000, 45_000);
    broken.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.wait(600_000);
    attempt.take();
    attempt.launch();
    expect(attempt.take().map(({ milestone }) => milestone)).toMatchObject([
      { kind: 'suspended', durationMs: 600_000, activeMs: 45_000 },
      { kind: 'resumed' },
    ]);
  });

  test('is not known of a whole attempt of which the first launches did not count it', () => {
    const attempt = createAttempt();
    attempt.restore({ state: attempt.state(), stored: OLD_TEXT });
    // Passed already, and closed now; what follows is counted from here on.
    const last = attempt.launch();
    attempt.wait(10_000);
    last.end();
    const ends = attempt.take().filter(({ milestone }) => milestone.kind === 'suspended');
    expect(activeOf(ends)).toEqual([
      ['suspended', undefined],
      ['suspended', 10_000],
    ]);
    expect(decode(attempt.stored()).activeTime).toEqual({ earlierMs: null, sessionMs: 0 });
  });

  test('is never more than the time', () => {
    const attempt = createAttempt();
    const { end } = attempt.launch();
    attempt.wait(1990, 5000);
    end();
    expect(activeOf(attempt.take().slice(-1))).toEqual([['suspended', 1000]]);
  });
});
