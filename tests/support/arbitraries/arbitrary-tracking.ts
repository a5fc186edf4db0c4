import fc from 'fast-check';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { readAnswer, writeAnswer } from '../../../src/core/player/stored-answer.ts';
import type { JudgedResult, Milestone } from '../../../src/core/xapi/milestone.ts';
import type {
  PackageVersion,
  PendingMilestone,
  TrackingState,
} from '../../../src/runtime/xapi/tracking-state.ts';
import { arbitraryAnswer } from '../samples/type-answers.ts';

const steps = (max: number): fc.Arbitrary<number> => fc.nat(max).map((value) => value * 10);

const arbitraryPercent = fc.nat(10_000).map((hundredths) => hundredths / 100);

const arbitraryResult: fc.Arbitrary<JudgedResult> = fc.record({
  isPassed: fc.boolean(),
  percent: arbitraryPercent,
});

export const arbitraryPackageVersion: fc.Arbitrary<PackageVersion> = fc.record({
  version: fc.stringMatching(/^[0-9]\.[0-9]{1,3}\.[0-9](?:-[0-9a-z.]{1,8})?$/),
  digest: fc.stringMatching(/^[0-9a-f]{64}$/),
});

/** With the number of its SCOs where there are several. */
const arbitraryPackage: fc.Arbitrary<PackageVersion> = fc
  .tuple(arbitraryPackageVersion, fc.option(fc.integer({ min: 2, max: 40 })))
  .map(([known, scoCount]) => (scoCount === null ? known : { ...known, scoCount }));

/** Active time, as far as there is any. */
const arbitraryActiveTime = fc
  .option(fc.record({ earlier: fc.option(fc.nat(1_000_000)), session: fc.nat(1_000_000) }))
  .map(
    (active): Pick<TrackingState, 'activeTime'> =>
      active === null
        ? {}
        : {
            activeTime: {
              earlierMs: active.earlier === null ? null : active.earlier * 1000,
              sessionMs: active.session * 1000,
            },
          },
  );

/** By how many seconds a clock is ahead, up to two years. */
const arbitraryOffset: fc.Arbitrary<{ readonly clockOffset?: number }> = fc
  .option(fc.integer({ min: -63_072_000, max: 63_072_000 }))
  .map((clockOffset) => (clockOffset === null ? {} : { clockOffset }));

/** Everything of a milestone but its times. */
type Details = Milestone extends infer Each
  ? Each extends Milestone
    ? Omit<Each, 'atMs' | 'sessionMs'>
    : never
  : never;

const arbitraryDetails = (course: RuntimeCourse): fc.Arbitrary<Details> => {
  const durationMs = steps(10_000_000);
  const timed = fc
    .tuple(durationMs, fc.option(fc.nat(1_000_000)))
    .map(([ms, seconds]) => ({ durationMs: ms, ...(seconds === null ? {} : { activeMs: seconds * 1000 }) }));
  const attempt = {
    try: fc.integer({ min: 1, max: 63 }),
    seed: fc.nat(2 ** 24 - 1),
  };
  return fc.oneof(
    fc.constant<Details>({ kind: 'initialized' }),
    fc.constant<Details>({ kind: 'resumed' }),
    timed.map((time) => ({ kind: 'suspended' as const, ...time })),
    timed.map((time) => ({ kind: 'completed' as const, ...time })),
    fc.tuple(timed, arbitraryResult).map(([time, result]) => ({ kind: 'judged' as const, result, ...time })),
    fc
      .tuple(timed, fc.boolean(), fc.option(arbitraryResult))
      .map(([time, isCompleted, judged]) => ({ kind: 'terminated' as const, isCompleted, judged, ...time })),
    fc.record({
      kind: fc.constant('experienced' as const),
      chapter: fc.constantFrom(...course.chapters.map(({ id }) => id)),
      durationMs,
    }),
    fc.record({
      kind: fc.constant('quiz-judged' as const),
      quiz: fc.constantFrom(...course.quizzes.map(({ id }) => id)),
      ...attempt,
      result: fc
        .tuple(arbitraryResult, fc.option(arbitraryPercent))
        .map(([result, earned]) => (earned === null ? result : { ...result, earnedPercent: earned })),
      durationMs,
    }),
    fc
      .constantFrom(
        ...course.quizzes.flatMap(({ id, interactions }) =>
          course.questions
            .filter((question) => question.id in interactions)
            .map((question) => ({ id, question })),
        ),
      )
      .chain(({ id, question }) =>
        fc.record({
          kind: fc.constant('answered' as const),
          quiz: fc.constant(id),
          ...attempt,
          question: fc.constant(question.id),
          // As a tracker keeps it.
          answer: arbitraryAnswer(question).map(
            (answer) => readAnswer(question, writeAnswer(question, answer) ?? '') ?? answer,
          ),
          durationMs: fc.option(durationMs),
        }),
      ),
  );
};

/** Any tracking state that a tracker of the course can have. */
export const arbitraryTracking = (course: RuntimeCourse): fc.Arbitrary<TrackingState> =>
  fc
    .record({
      firstMs: fc.integer({ min: 170_000_000_000, max: 300_000_000_000 }).map((value) => value * 10),
      packageVersion: arbitraryPackage,
      offset: arbitraryOffset,
      active: arbitraryActiveTime,
      isOpen: fc.boolean(),
      isTerminated: fc.boolean(),
      earlierMs: steps(100_000_000),
      quiet: steps(1_000_000),
      chapters: fc.subarray(course.chapters.map(({ id }) => id)),
      quizzes: fc.subarray(course.quizzes.map(({ id }) => id)),
      seconds: fc.integer({ min: 1, max: 100_000 }),
      launches: fc.array(
        fc.record({
          gap: steps(100_000_000),
          packageVersion: arbitraryPackage,
          offset: arbitraryOffset,
          entries: fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), arbitraryDetails(course)), {
            maxLength: 12,
          }),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ firstMs, launches, quiet, chapters, quizzes, seconds, offset, active, ...rest }) => {
      let atMs = firstMs;
      let sessionMs = firstMs;
      const pending: PendingMilestone[] = [];
      for (const { gap, packageVersion, entries, offset: ownOffset } of launches) {
        atMs += gap + 10;
        sessionMs = atMs;
        for (const [delta, details] of entries) {
          atMs += delta * 10;
          pending.push({ packageVersion, milestone: { ...details, atMs, sessionMs }, ...ownOffset });
        }
      }
      const times = (ids: readonly string[]): Record<string, number> =>
        Object.fromEntries(ids.map((id) => [id, seconds * 1000]));
      return {
        ...rest,
        ...offset,
        ...active,
        sessionMs,
        lastMs: atMs + quiet,
        chapterMs: times(chapters),
        quizMs: times(quizzes),
        pending,
      };
    });
