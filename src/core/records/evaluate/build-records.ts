import { compare } from '../../text/compare.ts';
import { groupBy } from '../group-by.ts';
import type { PersonStatements } from '../intake/attempt-statements.ts';
import type { AuthorityUse } from '../intake/authorities.ts';
import type { CrossTables, SelectedStatements } from '../intake/statement-intake.ts';
import type { RosterEntry } from '../roster.ts';
import type { AttemptRecord } from './evaluate-attempt.ts';
import { compareAttempts, evaluatePerson } from './evaluate-person.ts';
import { judgeAuthorities } from './judge-authorities.ts';
import type { RecordOptions, RecordRow } from './record-row.ts';

/** What the statements amount to. */
export interface TrainingRecords {
  /** Sorted by course, account and home page. */
  readonly rows: readonly RecordRow[];
  readonly attempts: readonly AttemptRecord[];
  /** Through which keys the statements about SCOs came in. */
  readonly authorities: readonly AuthorityUse[];
}

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

/** Evaluates people one by one; at the end those of the roster come in who have not started. */
export interface RecordsBuilder {
  /** Takes each account once. */
  add(person: PersonStatements): void;
  finish(): TrainingRecords;
}

/**
 * Makes one row for each person and course, those of the roster who have not started included. The order in which people come, and
 * that of their statements, makes no difference.
 *
 * @param isCutOff Whether statements may be missing because only later ones were asked for.
 */
export const createRecordsBuilder = (
  tables: CrossTables,
  isCutOff: boolean,
  options: RecordOptions,
): RecordsBuilder => {
  const { atMs, digests, completeThroughMs, rules } = options;
  const rows: RecordRow[] = [];
  const attempts: AttemptRecord[] = [];
  const courses = new Set<string>();
  const roster = [...(options.roster ?? [])].sort((a, b) => precisionOf(b) - precisionOf(a));
  const byAccount = groupBy(roster, ({ account }) => account.toLowerCase());
  /** Who has a row for which course. */
  const present = new Set<string>();
  const context = {
    atMs,
    isCutOff,
    tables,
    isOtherAuthority: judgeAuthorities(tables, options.authorities, rules),
    digests,
    completeThroughMs,
    rules,
    options,
    entryOf(attempt: Pick<AttemptRecord, 'account' | 'homePage' | 'course'>) {
      const entry = byAccount.get(attempt.account.toLowerCase())?.find((found) => fits(found, attempt));
      if (entry) present.add(`${attempt.course} ${personOf(entry)}`);
      return entry;
    },
  };
  return {
    add(person) {
      const evaluated = evaluatePerson(person, context);
      for (const row of evaluated.rows) {
        rows.push(row);
        courses.add(row.course);
      }
      for (const attempt of evaluated.attempts) attempts.push(attempt);
    },
    finish() {
      const expected = courses.size > 0 ? [...courses].sort(compare) : [options.course ?? ''];
      for (const entry of roster)
        for (const course of entry.course === null ? expected : [entry.course]) {
          const key = `${course} ${personOf(entry)}`;
          // Of another course than that of the report nothing is known, not even that somebody has not started.
          if (present.has(key) || (options.course !== null && options.course !== course)) continue;
          present.add(key);
          rows.push(notStarted(entry, course, options));
        }
      return {
        rows: rows.sort(
          (a, b) =>
            compare(a.course, b.course) ||
            compare(a.account.toLowerCase(), b.account.toLowerCase()) ||
            compare(a.account, b.account) ||
            compare(a.homePage, b.homePage),
        ),
        attempts: attempts.sort(compareAttempts),
        authorities: tables.authorities,
      };
    },
  };
};

/** The records of all people at once. */
export const buildRecords = (
  { tables, people }: Pick<SelectedStatements, 'tables' | 'people'>,
  isCutOff: boolean,
  options: RecordOptions,
): TrainingRecords => {
  const builder = createRecordsBuilder(tables, isCutOff, options);
  for (const person of people) builder.add(person);
  return builder.finish();
};
