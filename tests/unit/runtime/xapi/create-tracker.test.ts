import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../../../src/core/xapi/milestone.ts';
import { decodeTracking, type PendingMilestone } from '../../../../src/runtime/xapi/tracking-state.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';
import { createAttempt, PACKAGE, START_MS } from '../../../support/samples/tracked-attempt.ts';

const kinds = (entries: readonly PendingMilestone[]): readonly string[] =>
  entries.map(({ milestone }) => milestone.kind);

const at = (entry: PendingMilestone | undefined): number => (entry?.milestone.atMs ?? 0) - START_MS;

const only = <Kind extends Milestone['kind']>(entries: readonly PendingMilestone[], kind: Kind) =>
  entries
    .map(({ milestone }) => milestone)
    .filter((milestone): milestone is Extract<Milestone, { readonly kind: Kind }> => milestone.kind === kind);

/** Ten milliseconds are the least that two statements of an attempt lie apart. */
const expectGrowing = (entries: readonly PendingMilestone[]): void => {
  const times = entries.map(({ milestone }) => milestone.atMs);
  for (const [index, time] of times.entries()) {
    expect(time % 10).toBe(0);
    if (index > 0) expect(time).toBeGreaterThan(times[index - 1] ?? 0);
  }
};

describe('an attempt', () => {
  test('begins initialized, pauses suspended and goes on resumed', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    attempt.wait(90_000);
    first.end();
    attempt.wait(3_600_000);
    const second = attempt.launch();
    attempt.wait(30_000);
    second.end();
    const [initialized, suspended, resumed, again, ...rest] = attempt.take();
    expect(initialized?.milestone).toEqual({ kind: 'initialized', atMs: START_MS, sessionMs: START_MS });
    expect(suspended?.milestone).toEqual({
      kind: 'suspended',
      atMs: START_MS + 90_000,
      sessionMs: START_MS,
      durationMs: 90_000,
      activeMs: 90_000,
    });
    expect(resumed?.milestone).toEqual({
      kind: 'resumed',
      atMs: START_MS + 3_690_000,
      sessionMs: START_MS + 3_690_000,
    });
    expect(again?.milestone).toEqual({
      kind: 'suspended',
      atMs: START_MS + 3_720_000,
      sessionMs: START_MS + 3_690_000,
      durationMs: 30_000,
      activeMs: 30_000,
    });
    expect(rest).toEqual([]);
  });

  test('that broke off gets its suspended at the last sign of life before it is resumed', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    attempt.wait(20_000);
    first.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.wait(500_000);
    attempt.take();
    const second = attempt.launch({ version: '1.1.0', digest: 'b2'.repeat(32) });
    const [suspended, resumed] = attempt.take();
    expect(suspended).toEqual({
      packageVersion: PACKAGE,
      milestone: {
        kind: 'suspended',
        atMs: START_MS + 20_000,
        sessionMs: START_MS,
        durationMs: 20_000,
        activeMs: 20_000,
      },
    });
    expect(resumed?.packageVersion.version).toBe('1.1.0');
    expect(resumed?.milestone.kind).toBe('resumed');
    expect(at(resumed)).toBe(520_000);
    attempt.wait(10_000);
    second.take('final', true);
    // Twenty seconds of the launch that broke off, ten and eight in this one.
    expect(only(attempt.take(), 'completed').map(({ durationMs }) => durationMs)).toEqual([38_000]);
  });

  test('that broke off after it was finished gets the end that it should have had, and nothing after it', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.take('final', true);
    attempt.take();
    attempt.wait(60_000);
    const second = attempt.launch();
    second.dispatch({ type: 'view-opened', view: 'ch1-a' });
    second.end();
    const [terminated, ...rest] = attempt.take();
    expect(terminated?.milestone).toMatchObject({
      kind: 'terminated',
      isCompleted: true,
      judged: { isPassed: true, percent: 100 },
    });
    expect(rest).toEqual([]);
  });

  test('ends terminated, and a later launch adds nothing', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.take('final', true);
    attempt.wait(2000);
    first.end();
    const second = attempt.launch();
    second.dispatch({ type: 'view-opened', view: 'ch2-a' });
    second.end();
    const heard = attempt.take();
    expect(kinds(heard).slice(-4)).toEqual(['quiz-judged', 'completed', 'judged', 'terminated']);
    expect(heard.at(-1)?.milestone).toEqual({
      kind: 'terminated',
      atMs: START_MS + 10_000,
      sessionMs: START_MS,
      durationMs: 10_000,
      activeMs: 10_000,
      isCompleted: true,
      judged: { isPassed: true, percent: 100 },
    });
    expectGrowing(heard);
    // What nobody has acknowledged is still there.
    expect(second.tracker.pending()).toEqual(heard);
  });

  test('that is finished says so once, whatever happens in it afterwards', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    launch.take('final', true);
    launch.dispatch({ type: 'view-opened', view: 'ch1-a' });
    launch.take('ch1-quiz', true);
    launch.end();
    const heard = attempt.take();
    expect(only(heard, 'completed')).toHaveLength(1);
    expect(only(heard, 'judged')).toHaveLength(1);
  });

  test('took as long as all its launches together', () => {
    const attempt = createAttempt();
    for (const seconds of [20, 30]) {
      const launch = attempt.launch();
      attempt.wait(seconds * 1000);
      launch.end();
      attempt.wait(3_600_000);
    }
    const last = attempt.launch();
    attempt.wait(10_000);
    last.take('final', true, 1, 0);
    last.end();
    const heard = attempt.take();
    expect(only(heard, 'completed').map(({ durationMs }) => durationMs)).toEqual([60_000]);
    expect(only(heard, 'judged').map(({ durationMs }) => durationMs)).toEqual([60_000]);
    expect(only(heard, 'terminated').map(({ durationMs }) => durationMs)).toEqual([10_000]);
  });

  test('that fails for good is judged, not completed', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    launch.take('final', false);
    expect(only(attempt.heard, 'judged')).toEqual([]);
    launch.take('final', false, 5);
    launch.end();
    const heard = attempt.take();
    expect(only(heard, 'completed')).toEqual([]);
    expect(only(heard, 'judged')).toMatchObject([{ result: { isPassed: false, percent: 0 } }]);
    expect(only(heard, 'quiz-judged')).toMatchObject([
      { try: 1, seed: 4711, result: { isPassed: false } },
      // All tries of the final assessment follow from one seed.
      { try: 2, seed: 4711, result: { isPassed: false } },
    ]);
    expect(heard.at(-1)?.milestone).toMatchObject({
      kind: 'terminated',
      isCompleted: false,
      judged: { isPassed: false },
    });
  });

  test('of a course without an assessment is completed with the last page', () => {
    const attempt = createAttempt({
      course: { ...sampleRuntime, completion: { quiz: null, pages: true } },
    });
    const launch = attempt.launch();
    for (const place of ['ch1-a', 'ch1-b', 'ch2-a']) launch.dispatch({ type: 'view-opened', view: place });
    launch.end();
    const heard = attempt.take();
    expect(kinds(heard)).toEqual(['initialized', 'experienced', 'experienced', 'completed', 'terminated']);
    expect(heard.at(-1)?.milestone).toMatchObject({ isCompleted: true, judged: null });
  });
});

describe('chapters', () => {
  test('are experienced once, with the time on their pages in every launch so far', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.wait(4000);
    first.dispatch({ type: 'view-opened', view: 'glossary' });
    attempt.wait(50_000);
    first.end();
    const second = attempt.launch();
    second.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.wait(3000);
    second.dispatch({ type: 'view-opened', view: 'ch1-b' });
    attempt.wait(3000);
    second.dispatch({ type: 'view-opened', view: 'ch1-a' });
    expect(only(attempt.take(), 'experienced')).toEqual([
      {
        kind: 'experienced',
        chapter: 'ch1',
        durationMs: 7000,
        atMs: START_MS + 57_010,
        sessionMs: START_MS + 54_010,
      },
    ]);
  });

  test('count the time on the page at which a launch resumes', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.dispatch({ type: 'view-opened', view: 'ch1-a' });
    first.end();
    const second = attempt.launch();
    attempt.wait(6000);
    second.dispatch({ type: 'view-opened', view: 'ch1-b' });
    expect(only(attempt.take(), 'experienced')).toMatchObject([{ durationMs: 6000 }]);
  });
});

describe('a quiz', () => {
  test('with feedback at once reports each answer when it is checked, and then its result', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    attempt.take();
    launch.take('ch1-quiz', true);
    const heard = attempt.take();
    expect(kinds(heard)).toEqual([...sampleRuntime.questions.map(() => 'answered'), 'quiz-judged']);
    expect(heard[1]?.milestone).toEqual({
      kind: 'answered',
      quiz: 'ch1-quiz',
      try: 1,
      seed: 4711,
      question: 'q-single',
      answer: { type: 'choice', selected: [1] },
      durationMs: 990,
      atMs: START_MS + 2000,
      sessionMs: START_MS,
    });
    expect(heard.at(-1)?.milestone).toMatchObject({
      quiz: 'ch1-quiz',
      try: 1,
      seed: 4711,
      result: { isPassed: true, percent: 100 },
      durationMs: 8000,
    });
    expectGrowing(heard);
  });

  test('with feedback at its end reports one answer for each question when it is handed in', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.dispatch({ type: 'view-opened', view: 'final' });
    first.dispatch({ type: 'try-started', quiz: 'final', seed: 9 });
    const answer = (launch: typeof first, question: string, value: number, latencyMs: number): void =>
      launch.dispatch({
        type: 'answered',
        quiz: 'final',
        question,
        answer: question === 'q-numeric' ? { type: 'numeric', value } : { type: 'choice', selected: [value] },
        latencyMs,
      });
    attempt.wait(5000);
    answer(first, 'q-numeric', 1, 4000);
    first.end();
    const second = attempt.launch();
    attempt.wait(5000);
    answer(second, 'q-single', 0, 3000);
    attempt.wait(2000);
    answer(second, 'q-single', 1, 1500);
    expect(only(attempt.heard, 'answered')).toEqual([]);
    attempt.take();
    second.dispatch({ type: 'try-submitted', quiz: 'final' });
    const heard = attempt.take();
    expect(heard.map(({ milestone }) => milestone)).toMatchObject([
      { kind: 'answered', question: 'q-single', answer: { selected: [1] }, durationMs: 1500 },
      { kind: 'answered', question: 'q-numeric', answer: { value: 1 }, durationMs: null },
      { kind: 'quiz-judged', quiz: 'final', durationMs: 12_000 },
    ]);
    expectGrowing(heard);
  });

  test('takes the time of each try by itself, and none after it was handed in', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    launch.dispatch({ type: 'view-opened', view: 'final' });
    attempt.wait(60_000);
    for (const [seed, seconds] of [
      [1, 7],
      [2, 3],
    ] as const) {
      launch.dispatch({ type: 'try-started', quiz: 'final', seed });
      attempt.wait(seconds * 1000);
      launch.dispatch({ type: 'try-submitted', quiz: 'final' });
      attempt.wait(60_000);
    }
    expect(only(attempt.take(), 'quiz-judged').map(({ durationMs }) => durationMs)).toEqual([7000, 3000]);
  });

  test('whose answers were lost takes the time of the new try', () => {
    const attempt = createAttempt();
    const nothing = attempt.state();
    const first = attempt.launch();
    first.dispatch({ type: 'view-opened', view: 'final' });
    first.dispatch({ type: 'try-started', quiz: 'final', seed: 1 });
    attempt.wait(7000);
    first.end();
    attempt.restore({ state: nothing, stored: attempt.stored() });
    const second = attempt.launch();
    second.dispatch({ type: 'view-opened', view: 'final' });
    second.dispatch({ type: 'try-started', quiz: 'final', seed: 2 });
    attempt.wait(3000);
    second.dispatch({ type: 'try-submitted', quiz: 'final' });
    expect(only(attempt.take(), 'quiz-judged').map(({ durationMs }) => durationMs)).toEqual([3000]);
  });

  test('reports a wrong word as suspend data keeps it', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    launch.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 1 });
    launch.dispatch({
      type: 'answered',
      quiz: 'ch1-quiz',
      question: 'q-fill-in',
      answer: { type: 'fill-in', texts: ['a word much longer than what is kept of it'] },
      latencyMs: 100,
    });
    const [answered] = only(attempt.heard, 'answered');
    expect(answered?.answer).toEqual({ type: 'fill-in', texts: ['a word much longer than '] });
    expect(decodeTracking(sampleRuntime, attempt.stored())?.pending).toEqual(launch.tracker.pending());
  });

  test('whose answers nobody wants keeps none of them', () => {
    const attempt = createAttempt({ wants: ({ kind }) => kind !== 'answered' });
    const launch = attempt.launch();
    launch.take('ch1-quiz', true);
    expect(kinds(launch.tracker.pending())).toEqual(['initialized', 'quiz-judged']);
  });
});

describe('what suspend data keeps', () => {
  test('is everything that is not acknowledged, the same for every computer', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    first.dispatch({ type: 'view-opened', view: 'ch1-a' });
    first.take('ch1-quiz', true);
    first.end();
    const heard = [...attempt.heard];
    const second = attempt.launch();
    expect(second.tracker.pending().slice(0, heard.length)).toEqual(heard);
    for (const entry of second.tracker.pending().slice(0, heard.length)) second.tracker.forget(entry);
    expect(kinds(second.tracker.pending())).toEqual(['resumed']);
    second.end();
    expect(kinds(decodeTracking(sampleRuntime, attempt.stored())?.pending ?? [])).toEqual([
      'resumed',
      'suspended',
    ]);
  });

  test('that another tracker or another course left is an attempt that begins', () => {
    const attempt = createAttempt();
    attempt.restore({ state: attempt.state(), stored: '9zzz_foreign' });
    attempt.launch();
    expect(kinds(attempt.heard)).toEqual(['initialized']);
  });
});

describe('timestamps', () => {
  test('grow although everything happens at the same moment', () => {
    const attempt = createAttempt();
    const launch = attempt.launch();
    launch.take('ch1-quiz', true, 1, 0);
    launch.take('final', true, 1, 0);
    launch.end();
    attempt.launch();
    expectGrowing(attempt.heard);
  });

  test('grow although the clock is set back, within a launch and between two', () => {
    const attempt = createAttempt();
    const first = attempt.launch();
    attempt.wait(60_000);
    first.dispatch({ type: 'view-opened', view: 'ch1-a' });
    attempt.clock.epochMs -= 86_400_000;
    attempt.wait(60_000);
    first.dispatch({ type: 'view-opened', view: 'ch2-a' });
    const [, experienced] = attempt.heard;
    expect(at(experienced)).toBe(120_000);
    first.end();
    const second = attempt.launch();
    attempt.wait(30_000);
    second.end();
    expectGrowing(attempt.heard);
    expect(attempt.heard.at(-1)?.milestone).toMatchObject({ kind: 'suspended', durationMs: 30_000 });
    const [resumed] = only(attempt.heard, 'resumed');
    const [suspended] = only(attempt.heard, 'suspended');
    expect(resumed?.sessionMs).toBeGreaterThan(suspended?.atMs ?? Number.NaN);
  });
});
