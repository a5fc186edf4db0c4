import { compare } from '../text/compare.ts';
import type { AnomalyCode } from './anomaly.ts';
import {
  type Authorities,
  type AuthorityUse,
  type DeclaredAuthority,
  findAuthorities,
} from './authorities.ts';
import { largest, smallest } from './extremes.ts';
import type { FoldedStatements } from './folded-statements.ts';
import { addPeriod, type Period } from './period.ts';
import type { ReportRules } from './report-rules.ts';
import type { RosterEntry } from './roster.ts';
import { type AttemptRecord, type AttemptResult, settleAttempt } from './settle-attempt.ts';

/** Where a person stands with a course; docs/records.md defines each. */
export type RecordStatus =
  | 'valid'
  | 'expiring'
  | 'expired'
  | 'failed'
  | 'in-progress'
  | 'not-started'
  | 'anomalous';

/** All statuses, in the order in which reports list them. */
export const STATUSES: readonly RecordStatus[] = [
  'valid',
  'expiring',
  'expired',
  'failed',
  'in-progress',
  'not-started',
  'anomalous',
];

/** What a report needs to know beside the statements. */
export interface RecordOptions {
  /** The moment for which the report speaks, milliseconds since 1970. */
  readonly atMs: number;
  /** How long a pass is valid; `null` for ever. */
  readonly validFor: Period | null;
  /** How long before its end a pass counts as expiring. */
  readonly expiringWithin: Period | null;
  /** `null`: everybody who has statements is in the report, and nobody else. */
  readonly roster: readonly RosterEntry[] | null;
  /** IRI of the course that the statements are limited to; `null` for all that they know. */
  readonly course: string | null;
  /** The keys that statements may come in through; `null` where only the statements themselves tell. */
  readonly authorities: readonly DeclaredAuthority[] | null;
  /** Content digests of all builds, in small letters; `null` where they are not judged. */
  readonly digests: ReadonlySet<string> | null;
  /** Up to when the LRS vouches that nothing is missing, milliseconds since 1970; `null` where nobody does. */
  readonly completeThroughMs: number | null;
  readonly rules: ReportRules;
}

/** One person and one course; times in milliseconds since 1970. */
export interface RecordRow {
  readonly course: string;
  readonly homePage: string;
  readonly account: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly status: RecordStatus;
  /** Of the attempt that decides; for a status other than anomalous, of the other attempts. */
  readonly anomalies: readonly AnomalyCode[];
  readonly dueMs: number | null;
  readonly isOverdue: boolean;
  /** `null` without a roster. */
  readonly isOnRoster: boolean | null;
  /** Versions of the module that this person has used. */
  readonly versions: readonly string[];
  /** Version and content of the package that the result was reached with. */
  readonly version: string | null;
  readonly contentDigest: string | null;
  readonly startedMs: number | null;
  readonly completedMs: number | null;
  readonly lastMs: number | null;
  readonly result: AttemptResult | null;
  readonly resultMs: number | null;
  readonly expiresMs: number | null;
  readonly score: number | null;
  readonly passMark: number | null;
  /** Of all attempts together. */
  readonly activeMs: number;
  readonly sessions: number;
  readonly attempts: number;
  readonly storedLagMs: number | null;
  readonly evidence: readonly string[];
}

/** What the statements amount to. */
export interface SettledRecords {
  readonly rows: readonly RecordRow[];
  readonly attempts: readonly AttemptRecord[];
  /** Through which keys the statements about SCOs came in. */
  readonly authorities: readonly AuthorityUse[];
}

const groupBy = <T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
};

const settleAttempts = (
  folded: FoldedStatements,
  { isOther }: Authorities,
  { atMs, digests, completeThroughMs, rules }: RecordOptions,
): AttemptRecord[] => {
  const judged = new Set<string>();
  const learners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { sco, events, homePage, account, registration } of folded.attempts) {
    if (events.length === 0) continue;
    for (const { verb, version } of events)
      if (verb === 'passed' || verb === 'failed') judged.add(`${sco} ${version}`);
    const learner = `${homePage} ${account}`;
    const known = learners.get(registration);
    if (known !== undefined && known !== learner) shared.add(registration);
    learners.set(registration, learner);
  }
  return folded.attempts
    .flatMap(
      (attempt) =>
        settleAttempt(attempt, {
          atMs,
          isCutOff: folded.isCutOff,
          isJudged: (sco, version) => judged.has(`${sco} ${version}`),
          isShared: (registration) => shared.has(registration),
          isOtherAuthority: isOther,
          digests,
          completeThroughMs,
          rules,
        }) ?? [],
    )
    .sort(
      (a, b) =>
        compare(a.course, b.course) ||
        compare(a.account, b.account) ||
        compare(a.homePage, b.homePage) ||
        compare(a.sco, b.sco) ||
        a.startedMs - b.startedMs ||
        compare(a.registration, b.registration),
    );
};

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
 * attempt that was used last.
 */
const decidingAttempt = (attempts: readonly AttemptRecord[]): AttemptRecord | undefined => {
  const done = attempts.filter(isDone);
  const clean = done.filter(({ anomalies }) => anomalies.length === 0);
  const resultOf = ({ resultMs }: AttemptRecord): number => resultMs ?? 0;
  return latest(clean, resultOf) ?? latest(done, resultOf) ?? latest(attempts, ({ lastMs }) => lastMs);
};

const statusOf = (
  deciding: readonly AttemptRecord[],
  isWhole: boolean,
  expiresMs: number | null,
  { atMs, expiringWithin }: RecordOptions,
): RecordStatus => {
  if (deciding.some(({ anomalies }) => anomalies.length > 0)) return 'anomalous';
  if (deciding.some(({ result }) => result === 'failed')) return 'failed';
  if (!isWhole || !deciding.every(isDone)) return 'in-progress';
  if (expiresMs === null) return 'valid';
  if (atMs >= expiresMs) return 'expired';
  return expiringWithin !== null && addPeriod(atMs, expiringWithin) >= expiresMs ? 'expiring' : 'valid';
};

/** Who has one of these has passed in time or late, but has passed. */
const PASSED: readonly RecordStatus[] = ['valid', 'expiring', 'expired'];

const max = (values: readonly (number | null)[]): number | null =>
  largest(values.filter((value) => value !== null));

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** One person's row from all attempts at a course; `scos` are those that the person's version of the course has. */
const rowOf = (
  attempts: readonly AttemptRecord[],
  scosOf: (course: string, version: string | null) => ReadonlySet<string>,
  person: RosterEntry | undefined,
  options: RecordOptions,
): RecordRow => {
  const bySco = groupBy(attempts, ({ sco }) => sco);
  const deciding = [...bySco.values()].flatMap((ofSco) => decidingAttempt(ofSco) ?? []);
  const newest = latest(deciding, ({ lastMs }) => lastMs);
  if (!newest) throw new RangeError('a row needs an attempt');
  const { course, homePage, account } = newest;
  const isWhole = [...scosOf(course, newest.version)].every((sco) => bySco.has(sco));
  const isFinished = isWhole && deciding.every(isDone);
  const failed = deciding.filter(({ result }) => result === 'failed');
  const resultMs = max((isFinished ? deciding : failed).map((attempt) => attempt.resultMs));
  const expiresMs =
    isFinished && resultMs !== null && options.validFor !== null
      ? addPeriod(resultMs, options.validFor)
      : null;
  const status = statusOf(deciding, isWhole, expiresMs, options);
  const scored = deciding.filter(({ score }) => score !== null);
  const lowest = scored.reduce<AttemptRecord | undefined>(
    (low, attempt) => (low === undefined || (attempt.score ?? 0) < (low.score ?? 0) ? attempt : low),
    undefined,
  );
  const own = distinct(deciding.flatMap(({ anomalies }) => anomalies));
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
    startedMs: smallest(deciding.map(({ startedMs }) => startedMs)),
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
  };
};

const notStarted = (entry: RosterEntry, course: string, { atMs }: RecordOptions): RecordRow => ({
  course,
  homePage: entry.homePage ?? '',
  account: entry.account,
  name: entry.name,
  unit: entry.unit,
  status: 'not-started',
  anomalies: [],
  dueMs: entry.dueMs,
  isOverdue: entry.dueMs !== null && atMs > entry.dueMs,
  isOnRoster: true,
  versions: [],
  version: null,
  contentDigest: null,
  startedMs: null,
  completedMs: null,
  lastMs: null,
  result: null,
  resultMs: null,
  expiresMs: null,
  score: null,
  passMark: null,
  activeMs: 0,
  sessions: 0,
  attempts: 0,
  storedLagMs: null,
  evidence: [],
});

const fits = (
  entry: RosterEntry,
  { homePage, course }: Pick<AttemptRecord, 'homePage' | 'course'>,
): boolean =>
  (entry.homePage === null || entry.homePage === homePage.replace(/\/$/, '')) &&
  (entry.course === null || entry.course === course);

/** How much an entry says: one that names the LMS or the course goes before one that is about all of them. */
const precisionOf = ({ homePage, course }: RosterEntry): number =>
  (homePage === null ? 0 : 2) + (course === null ? 0 : 1);

/** Who an entry is about, whichever course. */
const personOf = ({ account, homePage }: RosterEntry): string => `${homePage ?? ''} ${account.toLowerCase()}`;

/**
 * Makes one row for each person and course, those of the roster who have not started included. Rows are sorted by course,
 * account and home page; the order of the statements makes no difference.
 */
export const settleRecords = (folded: FoldedStatements, options: RecordOptions): SettledRecords => {
  const authorities = findAuthorities(folded.attempts, options.authorities, options.rules);
  const attempts = settleAttempts(folded, authorities, options);
  const scos = new Map<string, Set<string>>();
  for (const { course, version, sco } of attempts) {
    const key = `${course} ${version}`;
    scos.set(key, (scos.get(key) ?? new Set()).add(sco));
  }
  const scosOf = (course: string, version: string | null): ReadonlySet<string> =>
    scos.get(`${course} ${version}`) ?? new Set();
  const roster = [...(options.roster ?? [])].sort((a, b) => precisionOf(b) - precisionOf(a));
  const byAccount = groupBy(roster, ({ account }) => account.toLowerCase());
  /** Who has a row for which course. */
  const met = new Set<string>();
  const groups = groupBy(attempts, ({ course, homePage, account }) => `${course} ${homePage} ${account}`);
  const rows = [...groups.values()].map((group) => {
    const [first] = group;
    const person = first && byAccount.get(first.account.toLowerCase())?.find((entry) => fits(entry, first));
    if (person && first) met.add(`${first.course} ${personOf(person)}`);
    return rowOf(group, scosOf, person, options);
  });
  const courses = distinct(attempts.map(({ course }) => course));
  const expected = courses.length > 0 ? courses : [options.course ?? ''];
  const missing = roster.flatMap((entry) =>
    (entry.course === null ? expected : [entry.course]).flatMap((course) => {
      const key = `${course} ${personOf(entry)}`;
      // Of another course than that of the report nothing is known, not even that somebody has not started.
      if (met.has(key) || (options.course !== null && options.course !== course)) return [];
      met.add(key);
      return [notStarted(entry, course, options)];
    }),
  );
  return {
    rows: [...rows, ...missing].sort(
      (a, b) =>
        compare(a.course, b.course) ||
        compare(a.account.toLowerCase(), b.account.toLowerCase()) ||
        compare(a.account, b.account) ||
        compare(a.homePage, b.homePage),
    ),
    attempts,
    authorities: authorities.uses,
  };
};
