import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { TRACKING_RESERVED_LENGTH } from '../../src/core/player/suspend-data.ts';
import type { Milestone } from '../../src/core/xapi/milestone.ts';
import {
  decodeTracking,
  encodeTracking,
  type PendingMilestone,
  type TrackingState,
} from '../../src/runtime/xapi/tracking-state.ts';
import { arbitraryPackageVersion, arbitraryTracking } from '../support/arbitraries/arbitrary-tracking.ts';
import { sampleQuestions, sampleRuntime } from '../support/samples/sample-runtime.ts';

const course = sampleRuntime;
const PLENTY = 100_000;

const kindsOf = (tracking: TrackingState | null): readonly Milestone['kind'][] =>
  (tracking?.pending ?? []).map(({ milestone }) => milestone.kind);

const withoutAdditions = ({
  packageVersion: { version, digest },
  milestone,
}: PendingMilestone): PendingMilestone => {
  const { activeMs: _, ...others } = { activeMs: 0, ...milestone };
  return { packageVersion: { version, digest }, milestone: others as Milestone };
};

const activeOf = ({ milestone }: PendingMilestone): number | undefined =>
  ({ activeMs: undefined, ...milestone }).activeMs;

describe('the tracking state', () => {
  test('keeps everything, in the alphabet of suspend data', () => {
    fc.assert(
      fc.property(arbitraryTracking(course), (tracking) => {
        const text = encodeTracking(course, tracking, PLENTY);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(decodeTracking(course, text)).toEqual(tracking);
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^1[A-Za-z0-9_-]*$/), fc.json()), (text) => {
        const tracking = decodeTracking(course, text);
        expect(tracking === null || tracking.pending.length >= 0).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('cut short, keeps what stands before the cut', () => {
    fc.assert(
      fc.property(arbitraryTracking(course), fc.nat(), (tracking, where) => {
        const text = encodeTracking(course, tracking, PLENTY);
        const cut = decodeTracking(course, text.slice(0, where % text.length));
        if (!cut) return;
        const before = tracking.pending.slice(0, cut.pending.length);
        expect(cut.pending.map(withoutAdditions)).toEqual(before.map(withoutAdditions));
        // What is kept behind the entries is cut away whole.
        if (cut.pending.some(({ clockOffset }) => clockOffset !== undefined))
          expect(cut.pending.map(({ clockOffset }) => clockOffset)).toEqual(
            before.map(({ clockOffset }) => clockOffset),
          );
        if (cut.activeTime) expect(cut.pending.map(activeOf)).toEqual(before.map(activeOf));
      }),
      { numRuns: 500 },
    );
  });

  test('fits the room, and what leaves first is what matters least', () => {
    fc.assert(
      fc.property(arbitraryTracking(course), fc.nat(600), (tracking, room) => {
        const text = encodeTracking(course, tracking, room);
        expect(text.length).toBeLessThanOrEqual(room);
        const kept = decodeTracking(course, text);
        if (!kept) return;
        const [all, left] = [kindsOf(tracking), kindsOf(kept)];
        const missing = (kind: Milestone['kind']): number =>
          all.filter((one) => one === kind).length - left.filter((one) => one === kind).length;
        const has = (kind: Milestone['kind']): boolean => left.includes(kind);
        if (missing('experienced') > 0) expect(has('answered')).toBe(false);
        if (missing('quiz-judged') > 0) expect(has('answered') || has('experienced')).toBe(false);
        for (const kind of ['initialized', 'completed', 'judged', 'terminated'] as const)
          if (missing(kind) > 0)
            expect(has('answered') || has('experienced') || has('quiz-judged')).toBe(false);
        // What is left is what was there, in the same order.
        const rest = tracking.pending.filter((entry) =>
          kept.pending.some(({ milestone }) => milestone.atMs === entry.milestone.atMs),
        );
        const isPlain = JSON.stringify(kept.pending) === JSON.stringify(kept.pending.map(withoutAdditions));
        expect(kept.pending).toEqual(isPlain ? rest.map(withoutAdditions) : rest);
        if (isPlain && JSON.stringify(rest) !== JSON.stringify(rest.map(withoutAdditions)))
          expect(has('answered') || has('experienced') || has('quiz-judged')).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves out what the course does not have any more, and nothing else', () => {
    const { multiple, ...others } = sampleQuestions;
    const changed: RuntimeCourse = {
      ...course,
      chapters: course.chapters.filter(({ id }) => id !== 'ch2'),
      questions: [
        ...Object.values(others),
        { ...multiple, key: 'zzz', choices: [...multiple.choices, { id: 'new', correct: false }] },
      ],
    };
    fc.assert(
      fc.property(arbitraryTracking(course), (tracking) => {
        const kept = decodeTracking(changed, encodeTracking(course, tracking, PLENTY));
        expect(kept?.pending).toEqual(
          tracking.pending.filter(
            ({ milestone }) =>
              !(milestone.kind === 'answered' && milestone.question === multiple.id) &&
              !(milestone.kind === 'experienced' && milestone.chapter === 'ch2'),
          ),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the characters that every build sets aside', () => {
  /** Two days of a clock that counts steps of 10 ms. */
  const delta = fc.integer({ min: 1, max: 17_280_000 });
  const durationMs = fc.nat(8_640_000).map((value) => value * 10);
  const result = fc.record({
    isPassed: fc.boolean(),
    percent: fc.nat(10_000).map((hundredths) => hundredths / 100),
  });

  /**
   * The longest case: no LRS ever answered, and the milestones of the module itself happened in three launches and two packages,
   * with times for every chapter and quiz. A third package in between would cost its oldest milestone.
   */
  const unheard = fc
    .record({
      packages: fc.tuple(arbitraryPackageVersion, arbitraryPackageVersion),
      deltas: fc.array(delta, { minLength: 6, maxLength: 6 }),
      durationMs,
      result,
      answers: fc.nat(40),
      // Another one in each launch, all of them years.
      clockOffsets: fc.array(fc.integer({ min: 31_536_000, max: 315_360_000 }), {
        minLength: 3,
        maxLength: 3,
      }),
      scoCount: fc.integer({ min: 2, max: 1000 }),
    })
    .map(
      ({
        packages: [older, newer],
        deltas,
        durationMs,
        result,
        answers,
        clockOffsets,
        scoCount,
      }): TrackingState => {
        const [first, last] = [
          { ...older, scoCount },
          { ...newer, scoCount },
        ];
        const activeMs = Math.floor(durationMs / 1000) * 1000;
        const firstMs = 1_790_000_000_000;
        const at = (n: number): number =>
          firstMs + deltas.slice(0, n).reduce((sum, step) => sum + step * 10, 0);
        const second = { packageVersion: last, sessionMs: at(1) };
        const third = { packageVersion: last, sessionMs: at(4) };
        const pending = [
          {
            ...second,
            packageVersion: first,
            sessionMs: firstMs,
            kind: 'initialized',
            atMs: firstMs,
          } as const,
          ...Array.from({ length: answers }, (_, index) => ({
            ...second,
            kind: 'quiz-judged' as const,
            quiz: 'ch1-quiz',
            try: index + 1,
            seed: 16_777_215,
            result,
            durationMs,
            atMs: at(1),
          })),
          { ...second, kind: 'completed', durationMs, activeMs, atMs: at(2) } as const,
          { ...second, kind: 'judged', result, durationMs, activeMs, atMs: at(3) } as const,
          {
            ...third,
            kind: 'terminated',
            isCompleted: true,
            judged: result,
            durationMs,
            activeMs,
            atMs: at(5),
          } as const,
        ].map(({ packageVersion, ...milestone }) => {
          const launch = [firstMs, at(1), at(4)].indexOf(milestone.sessionMs);
          return { packageVersion, milestone, clockOffset: -(clockOffsets[launch] ?? 0) };
        });
        return {
          sessionMs: at(4),
          lastMs: at(6),
          isOpen: false,
          isTerminated: true,
          earlierMs: durationMs * 3,
          activeTime: { earlierMs: activeMs * 3, sessionMs: activeMs },
          packageVersion: last,
          clockOffset: -(clockOffsets[2] ?? 0),
          chapterMs: { ch1: 99_000_000, ch2: 99_000_000 },
          quizMs: { 'ch1-quiz': 99_000_000, final: 99_000_000 },
          pending,
        };
      },
    );

  test('hold initialized, completed, passed or failed, and terminated, whatever else happened', () => {
    fc.assert(
      fc.property(unheard, (tracking) => {
        const kinds = kindsOf(
          decodeTracking(course, encodeTracking(course, tracking, TRACKING_RESERVED_LENGTH)),
        );
        expect(kinds.filter((kind) => kind !== 'quiz-judged')).toEqual([
          'initialized',
          'completed',
          'judged',
          'terminated',
        ]);
      }),
      { numRuns: 500 },
    );
  });
});
