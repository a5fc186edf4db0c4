import { LONGEST_DURATION_MS } from '../../xapi/parse-duration.ts';
import type { AttemptStatements, ScoEvent } from '../intake/attempt-statements.ts';
import { CLOCK_TOLERANCE_MS } from '../intake/correct-times.ts';
import type { ReportRules } from '../intake/report-rules.ts';
import type { CrossTables } from '../intake/statement-intake.ts';
import { maximum } from '../min-max.ts';
import type { AnomalyCode } from './anomaly.ts';
import type { IsOtherAuthority } from './judge-authorities.ts';
import type { Settlement } from './settlement.ts';

/** How an attempt ended; `completed` for a module without a pass mark. */
export type AttemptResult = 'passed' | 'failed' | 'completed';

/** One attempt of one learner at one SCO; times in milliseconds since 1970. */
export interface AttemptRecord {
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  readonly course: string;
  readonly sco: string;
  /** Versions of the package, in the order in which they were used. */
  readonly versions: readonly string[];
  /** The version and the content that the result was reached with. */
  readonly version: string | null;
  readonly contentDigest: string | null;
  readonly startedMs: number;
  readonly lastMs: number;
  readonly completedMs: number | null;
  /** When the result was reached; `null` without one. */
  readonly resultMs: number | null;
  readonly result: AttemptResult | null;
  /** 0-100. */
  readonly score: number | null;
  readonly passMark: number | null;
  /** How long: active time where `hasActiveTime`, else the time for which the page was open, in front or not. */
  readonly activeMs: number;
  /** Whether all statements about the time say how long the learner was active. */
  readonly hasActiveTime: boolean;
  readonly sessions: number;
  /** Ids of the statements that the result rests on. */
  readonly evidence: readonly string[];
  /** How long after the result the LRS had it, milliseconds; `null` outside an LRS. */
  readonly storedLagMs: number | null;
  readonly anomalies: readonly AnomalyCode[];
  /** How many SCOs the course has, as the statements of the attempt say it; `null` where they do not. */
  readonly scoCount: number | null;
  /** By how much times were corrected, milliseconds: the clock was so far ahead, or behind if negative. `null`: they were not. */
  readonly clockOffsetMs: number | null;
  /** What somebody has decided about it; `null` where nobody has. */
  readonly settlement: Settlement | null;
}

/** What can only be known from all attempts together, and what was asked for. */
export interface EvaluationContext {
  /** Now, for the report: milliseconds since 1970. */
  readonly atMs: number;
  /** Whether earlier statements of the attempt may lie outside the report. */
  readonly isCutOff: boolean;
  readonly tables: CrossTables;
  readonly isOtherAuthority: IsOtherAuthority;
  /** Content digests of all builds, in small letters; `null` if they are not known. */
  readonly digests: ReadonlySet<string> | null;
  /** What was stored up to then is complete, milliseconds since 1970: what is missing later may be under way. `null` for no limit. */
  readonly completeThroughMs: number | null;
  readonly rules: ReportRules;
}

/** Scores and pass marks are rounded to two decimals. */
const SCORE_TOLERANCE = 0.011;

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

const present = <T>(values: readonly (T | null)[]): T[] =>
  values.filter((value): value is T => value !== null);

const successOf = ({ verb }: ScoEvent): boolean => verb === 'passed';

/** Whether the statements of one attempt contradict each other, or themselves. */
const hasConflictingResults = (
  completions: readonly ScoEvent[],
  judged: readonly ScoEvent[],
  ends: readonly ScoEvent[],
): boolean => {
  if (completions.some((event) => event.completion === false)) return true;
  const [first] = judged;
  if (!first) return false;
  if (judged.some((event) => event.verb !== first.verb)) return true;
  if (distinct(present(judged.map(({ percent }) => percent))).length > 1) return true;
  if (judged.some((event) => event.success !== null && event.success !== successOf(event))) return true;
  return ends.some(
    ({ success, percent }) =>
      (success !== null && success !== successOf(first)) ||
      (percent !== null && first.percent !== null && Math.abs(percent - first.percent) > SCORE_TOLERANCE),
  );
};

/**
 * Puts one attempt together from its statements, by the times at which they were made.
 *
 * @returns `null` for an attempt all of whose statements are voided.
 */
export const evaluateAttempt = (
  attempt: AttemptStatements,
  context: EvaluationContext,
): AttemptRecord | null => {
  const { events } = attempt;
  const { tables } = context;
  const [first] = events;
  const last = events.at(-1);
  if (!first || !last) return null;
  const of = (...verbs: readonly string[]): ScoEvent[] => events.filter(({ verb }) => verbs.includes(verb));
  const [start] = of('initialized');
  const completions = of('completed');
  const [completion] = completions;
  const judged = of('passed', 'failed');
  const ends = of('terminated');
  const pass = judged.find(successOf);
  const judgement = pass ?? judged[0];
  // The end of an attempt repeats whether it was passed: it was judged then, even if no other statement says so.
  const isMissingResult =
    judgement === undefined &&
    completion !== undefined &&
    (ends.some(({ success }) => success !== null) ||
      tables.judged.has(`${attempt.sco} ${completion.version}`));
  const result: AttemptResult | null = judgement
    ? judgement === pass
      ? 'passed'
      : 'failed'
    : completion && !isMissingResult
      ? 'completed'
      : null;
  const deciding = judgement ?? completion;
  const evidence = events.filter((event) => event === completion || judged.includes(event));
  const isTooLong = ({ durationMs }: ScoEvent): boolean => (durationMs ?? 0) > LONGEST_DURATION_MS;
  const durationOf = (event: ScoEvent | undefined): number =>
    event === undefined || isTooLong(event) ? 0 : (event.durationMs ?? 0);
  const sessionEnds = of('suspended', 'terminated');
  const results = [completion, ...judged].filter((event) => event !== undefined);
  const closed = sessionEnds.reduce((sum, event) => sum + durationOf(event), 0);
  const timed = [...sessionEnds, ...results].filter(({ durationMs }) => durationMs !== null);
  const hasActiveTime =
    context.rules > 1 && timed.length > 0 && timed.every(({ activeMs }) => activeMs !== null);
  /** Nobody is active for longer than the time that there was. */
  const activeTimeOf = (event: ScoEvent): number =>
    hasActiveTime ? Math.min(event.activeMs ?? 0, durationOf(event)) : durationOf(event);
  const activeMs =
    maximum([
      sessionEnds.reduce((sum, event) => sum + activeTimeOf(event), 0),
      ...results.map(activeTimeOf),
    ]) ?? 0;
  const spanMs = last.atMs - first.atMs;
  const { digests, completeThroughMs } = context;
  /** Whether all that belongs to the result must be there. */
  const isComplete = !(completeThroughMs !== null && (deciding?.storedMs ?? 0) > completeThroughMs);
  const canMiss = deciding !== undefined && !context.isCutOff && isComplete;
  const reachesMark = ({ percent, passMark }: ScoEvent): boolean | null =>
    percent === null || passMark === null ? null : percent >= passMark - SCORE_TOLERANCE;

  const found: readonly (readonly [AnomalyCode, boolean])[] = [
    ['passed-without-initialized', canMiss && start === undefined],
    [
      'passed-without-completed',
      canMiss && context.rules > 1 && pass !== undefined && completion === undefined,
    ],
    ['score-below-pass-mark', judged.some((event) => successOf(event) && reachesMark(event) === false)],
    ['failed-at-pass-mark', judged.some((event) => !successOf(event) && reachesMark(event) === true)],
    ['conflicting-results', hasConflictingResults(completions, judged, ends)],
    ['conflicting-copies', attempt.hasConflict],
    ['completed-without-result', isMissingResult && isComplete],
    ['impossible-score', events.some(({ isImpossibleScore }) => isImpossibleScore)],
    ['future-timestamp', events.some(({ atMs }) => atMs > context.atMs + CLOCK_TOLERANCE_MS)],
    [
      'stored-before-made',
      events.some(({ atMs, storedMs }) => storedMs !== null && atMs > storedMs + CLOCK_TOLERANCE_MS),
    ],
    ['results-before-start', start !== undefined && evidence.some(({ atMs }) => atMs < start.atMs)],
    [
      'time-exceeds-span',
      events.some(isTooLong) || (start !== undefined && closed > spanMs + closed * 0.01 + CLOCK_TOLERANCE_MS),
    ],
    ['shared-registration', tables.shared.has(attempt.registration)],
    ['other-authority', evidence.some((event) => context.isOtherAuthority(attempt, event))],
    [
      'unknown-content',
      digests !== null &&
        evidence.some(({ contentDigest }) => !digests.has((contentDigest ?? '').toLowerCase())),
    ],
  ];
  return {
    homePage: attempt.homePage,
    account: attempt.account,
    registration: attempt.registration,
    course: attempt.course,
    sco: attempt.sco,
    versions: distinct(present(events.map(({ version }) => version))),
    version: (deciding ?? last).version,
    contentDigest: (deciding ?? last).contentDigest,
    startedMs: (start ?? first).atMs,
    lastMs: last.atMs,
    completedMs: completion?.atMs ?? null,
    resultMs: result === null ? null : (judgement?.atMs ?? completion?.atMs ?? null),
    result,
    score: judgement?.percent ?? null,
    passMark: judgement?.passMark ?? null,
    activeMs,
    hasActiveTime,
    sessions:
      distinct(present(events.map(({ session }) => session))).length || of('initialized', 'resumed').length,
    evidence: evidence.map(({ id }) => id),
    storedLagMs:
      deciding?.storedMs === undefined || deciding.storedMs === null
        ? null
        : maximum(evidence.map(({ storedMs, atMs }) => (storedMs ?? atMs) - atMs)),
    anomalies: found.filter(([, isFound]) => isFound).map(([code]) => code),
    scoCount: maximum(events.flatMap(({ scoCount }) => scoCount ?? [])),
    clockOffsetMs:
      context.rules === 1
        ? null
        : (events.find(({ clockOffsetMs }) => Math.abs(clockOffsetMs ?? 0) > CLOCK_TOLERANCE_MS)
            ?.clockOffsetMs ?? null),
    settlement: null,
  };
};
