import { compare } from '../../text/compare.ts';
import { groupBy } from '../group-by.ts';
import type { PersonStatements } from '../intake/attempt-statements.ts';
import { maximum, minimum } from '../min-max.ts';
import type { RosterEntry } from '../roster.ts';
import { isOutdated, openAnomalies, settleAttempt } from './apply-settlement.ts';
import { type AttemptRecord, type EvaluationContext, evaluateAttempt } from './evaluate-attempt.ts';
import { addPeriod } from './period.ts';
import type { RecordOptions, RecordRow, RecordStatus } from './record-row.ts';
import type { Settlement } from './settlement.ts';

/** What the evaluation of a person rests on beside the person's statements. */
export interface PersonContext extends EvaluationContext {
  readonly options: RecordOptions;
  /** The line of the roster about somebody and a course. */
  readonly entryOf: (
    attempt: Pick<AttemptRecord, 'account' | 'homePage' | 'course'>,
  ) => RosterEntry | undefined;
  /** What was decided about an attempt, by its registration. */
  readonly settlementOf: (registration: string) => Settlement | undefined;
  /** What was decided about a person in a course, the latest result last. */
  readonly courseSettlementsOf: (
    person: Pick<AttemptRecord, 'account' | 'homePage' | 'course'>,
  ) => readonly Settlement[];
  readonly onOutdated: (settlement: Settlement, attempt: AttemptRecord) => void;
}

/** By course, account, home page, SCO and start. */
export const compareAttempts = (a: AttemptRecord, b: AttemptRecord): number =>
  compare(a.course, b.course) ||
  compare(a.account, b.account) ||
  compare(a.homePage, b.homePage) ||
  compare(a.sco, b.sco) ||
  a.startedMs - b.startedMs ||
  compare(a.registration, b.registration);

const isDone = ({ result }: AttemptRecord): boolean => result === 'passed' || result === 'completed';

/** The latest by a time; attempts come sorted, so that equal times have one order. */
const latest = (
  attempts: readonly AttemptRecord[],
  timeOf: (attempt: AttemptRecord) => number,
): AttemptRecord | undefined =>
  attempts.reduce<AttemptRecord | undefined>(
    (best, attempt) => (best === undefined || timeOf(attempt) >= timeOf(best) ? attempt : best),
    undefined,
  );

/**
 * The attempt at one SCO that says where a person stands: the latest pass without an anomaly, else the latest pass, else the
 * attempt that was used last. One that was rejected decides only where there is no other.
 */
const decidingAttempt = (all: readonly AttemptRecord[]): AttemptRecord | undefined => {
  const counted = all.filter(({ settlement }) => settlement?.decision !== 'rejected');
  const attempts = counted.length > 0 ? counted : all;
  const done = attempts.filter(isDone);
  const clean = done.filter((attempt) => openAnomalies(attempt).length === 0);
  const resultOf = ({ resultMs }: AttemptRecord): number => resultMs ?? 0;
  return latest(clean, resultOf) ?? latest(done, resultOf) ?? latest(attempts, ({ lastMs }) => lastMs);
};

/** Where somebody stands who has passed. */
const passStatus = (
  expiresMs: number | null,
  { atMs, expiringWithin, zone }: Pick<RecordOptions, 'atMs' | 'expiringWithin' | 'zone'>,
): RecordStatus => {
  if (expiresMs === null) return 'valid';
  if (atMs >= expiresMs) return 'expired';
  return expiringWithin !== null && addPeriod(atMs, expiringWithin, zone) >= expiresMs ? 'expiring' : 'valid';
};

const resolveStatus = (
  deciding: readonly AttemptRecord[],
  isWhole: boolean,
  expiresMs: number | null,
  options: RecordOptions,
): RecordStatus => {
  if (deciding.some((attempt) => openAnomalies(attempt).length > 0)) return 'anomalous';
  if (deciding.some(({ result }) => result === 'failed')) return 'failed';
  if (!isWhole || !deciding.every(isDone)) return 'in-progress';
  return passStatus(expiresMs, options);
};

/** Who has one of these has passed in time or late, but has passed. */
const PASSED: readonly RecordStatus[] = ['valid', 'expiring', 'expired'];

const max = (values: readonly (number | null)[]): number | null =>
  maximum(values.filter((value) => value !== null));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/**
 * A row with what was decided about the person in the course: the latest result that was signed off, unless the statements have a later
 * one that holds.
 */
export const settleRow = (
  row: RecordRow,
  settlements: readonly Settlement[],
  options: RecordOptions,
): RecordRow => {
  const last = settlements.at(-1);
  if (!last || last.dateMs === null || last.decision === 'accepted' || last.decision === 'rejected')
    return row;
  const settled = { ...row, settlements: [...row.settlements, ...settlements] };
  if (PASSED.includes(row.status) && (row.resultMs ?? 0) >= last.dateMs) return settled;
  const expiresMs = options.validFor === null ? null : addPeriod(last.dateMs, options.validFor, options.zone);
  return {
    ...settled,
    status: passStatus(expiresMs, options),
    isOverdue: false,
    version: null,
    contentDigest: null,
    startedMs: row.startedMs,
    completedMs: last.dateMs,
    result: last.decision,
    resultMs: last.dateMs,
    expiresMs,
    score: last.score,
    passMark: null,
    storedLagMs: null,
    evidence: [],
  };
};

/** One person's row from all attempts at a course. */
const rowOf = (
  attempts: readonly AttemptRecord[],
  { options, tables, entryOf }: PersonContext,
): RecordRow => {
  const bySco = groupBy(attempts, ({ sco }) => sco);
  const deciding = [...bySco.values()].flatMap((ofSco) => decidingAttempt(ofSco) ?? []);
  const newest = latest(deciding, ({ lastMs }) => lastMs);
  if (!newest) throw new RangeError('a row needs an attempt');
  const { course, homePage, account } = newest;
  const person = entryOf(newest);
  const known = tables.scos.get(`${course} ${newest.version}`) ?? [];
  const isWhole =
    [...known].every((sco) => bySco.has(sco)) &&
    bySco.size >=
      (maximum(deciding.flatMap(({ version, scoCount }) => (version === newest.version && scoCount) || [])) ??
        1);
  const isFinished = isWhole && deciding.every(isDone);
  const failed = deciding.filter(({ result }) => result === 'failed');
  const resultMs = max((isFinished ? deciding : failed).map((attempt) => attempt.resultMs));
  const expiresMs =
    isFinished && resultMs !== null && options.validFor !== null
      ? addPeriod(resultMs, options.validFor, options.zone)
      : null;
  const status = resolveStatus(deciding, isWhole, expiresMs, options);
  const scored = deciding.filter(({ score }) => score !== null);
  const lowest = scored.reduce<AttemptRecord | undefined>(
    (low, attempt) => (low === undefined || (attempt.score ?? 0) < (low.score ?? 0) ? attempt : low),
    undefined,
  );
  const own = distinct(deciding.flatMap(openAnomalies));
  return {
    course,
    homePage,
    account,
    name: person?.name ?? null,
    unit: person?.unit ?? null,
    status,
    anomalies: status === 'anomalous' ? own : distinct(attempts.flatMap(({ anomalies }) => anomalies)),
    dueMs: person?.dueMs ?? null,
    isOverdue:
      person?.dueMs !== undefined &&
      person.dueMs !== null &&
      options.atMs > person.dueMs &&
      !PASSED.includes(status),
    isOnRoster: options.roster === null ? null : person !== undefined,
    versions: distinct(attempts.flatMap(({ versions }) => versions)),
    version: newest.version,
    contentDigest: newest.contentDigest,
    startedMs: minimum(deciding.map(({ startedMs }) => startedMs)),
    completedMs: isFinished ? max(deciding.map(({ completedMs }) => completedMs)) : null,
    lastMs: max(attempts.map(({ lastMs }) => lastMs)),
    result:
      failed.length > 0
        ? 'failed'
        : isFinished
          ? deciding.some(({ result }) => result === 'passed')
            ? 'passed'
            : 'completed'
          : null,
    resultMs,
    expiresMs,
    score: lowest?.score ?? null,
    passMark: lowest?.passMark ?? null,
    activeMs: attempts.reduce((sum, { activeMs }) => sum + activeMs, 0),
    sessions: attempts.reduce((sum, { sessions }) => sum + sessions, 0),
    attempts: attempts.length,
    storedLagMs: max(deciding.map(({ storedLagMs }) => storedLagMs)),
    evidence: deciding.flatMap(({ evidence }) => evidence),
    settlements: deciding.flatMap(({ settlement }) => settlement ?? []),
  };
};

/** What one person's statements amount to: the attempts in their order, and one row for each course. */
export const evaluatePerson = (
  person: PersonStatements,
  context: PersonContext,
): { readonly rows: readonly RecordRow[]; readonly attempts: readonly AttemptRecord[] } => {
  const attempts = person.attempts
    .flatMap((attempt) => {
      const record = evaluateAttempt(attempt, context);
      const settlement = record && context.settlementOf(record.registration);
      if (!settlement) return record ?? [];
      if (!isOutdated(settlement, record, attempt.events)) return settleAttempt(record, settlement);
      context.onOutdated(settlement, record);
      return record;
    })
    .sort(compareAttempts);
  const byCourse = groupBy(attempts, ({ course }) => course);
  const rows = [...byCourse.values()].map((ofCourse) => {
    const row = rowOf(ofCourse, context);
    return settleRow(row, context.courseSettlementsOf(row), context.options);
  });
  return { rows, attempts };
};
