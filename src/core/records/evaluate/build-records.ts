import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { compare } from '../../text/compare.ts';
import { groupBy } from '../group-by.ts';
import type { PersonStatements } from '../intake/attempt-statements.ts';
import type { AuthorityUse } from '../intake/authorities.ts';
import type { CrossTables, SelectedStatements } from '../intake/statement-intake.ts';
import type { RosterEntry } from '../roster.ts';
import { withoutOlderAttempts } from './complete-rows.ts';
import type { AttemptRecord } from './evaluate-attempt.ts';
import { compareAttempts, evaluatePerson, settleRow } from './evaluate-person.ts';
import { judgeAuthorities } from './judge-authorities.ts';
import type { RecordOptions, RecordRow } from './record-row.ts';
import { byPrecision, createRosterIndex } from './roster-index.ts';
import type { Settlement } from './settlement.ts';

/** What the statements amount to. */
export interface TrainingRecords {
  /** Sorted by course, account and home page. */
  readonly rows: readonly RecordRow[];
  readonly attempts: readonly AttemptRecord[];
  /** Through which keys the statements about SCOs came in. */
  readonly authorities: readonly AuthorityUse[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a row says of a person. */
type RowPerson = Pick<RosterEntry, 'account' | 'homePage' | 'name' | 'unit' | 'dueMs'>;

const notStarted = (
  entry: RowPerson,
  course: string,
  isOnRoster: boolean | null,
  { atMs }: RecordOptions,
): RecordRow => ({
  course,
  homePage: entry.homePage ?? '',
  account: entry.account,
  name: entry.name,
  unit: entry.unit,
  status: 'not-started',
  anomalies: [],
  dueMs: entry.dueMs,
  isOverdue: entry.dueMs !== null && atMs > entry.dueMs,
  isOnRoster,
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
  settlements: [],
});

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
  const roster = byPrecision(options.roster ?? []);
  const findEntry = createRosterIndex(roster);
  const diagnostics: Diagnostic[] = [];
  const byAttempt = new Map(
    options.settlements.flatMap((one) => (one.attempt === null ? [] : [[one.attempt, one]])),
  );
  const byPerson = groupBy(
    options.settlements
      .filter(({ attempt }) => attempt === null)
      .sort((a, b) => (a.dateMs ?? 0) - (b.dateMs ?? 0) || a.line - b.line),
    ({ account, course }) => `${course} ${account?.toLowerCase()}`,
  );
  const used = new Set<Settlement>();
  const use = (settlement: Settlement): Settlement => {
    used.add(settlement);
    return settlement;
  };
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
      const entry = findEntry(attempt);
      if (entry) present.add(`${attempt.course} ${personOf(entry)}`);
      return entry;
    },
    settlementOf(registration: string) {
      const settlement = byAttempt.get(registration);
      return settlement && use(settlement);
    },
    courseSettlementsOf: ({
      course,
      account,
      homePage,
    }: Pick<RecordRow, 'account' | 'homePage' | 'course'>) =>
      (byPerson.get(`${course} ${account.toLowerCase()}`) ?? [])
        .filter((one) => one.homePage === null || homePage === '' || one.homePage === homePage)
        .map(use),
    onOutdated({ line }: Settlement, { registration, account }: AttemptRecord) {
      diagnostics.push(
        report(
          'records/settlement-outdated',
          { attempt: registration, account },
          { file: options.settlementsFile, line },
        ),
      );
    },
  };
  const addMissing = (person: RowPerson, course: string, isOnRoster: boolean | null): void => {
    const row = notStarted(person, course, isOnRoster, options);
    rows.push(settleRow(row, context.courseSettlementsOf(row), options));
  };
  return {
    add(person) {
      const counted = options.minVersion ? withoutOlderAttempts(person, options.minVersion) : person;
      const evaluated = evaluatePerson(counted, context);
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
          addMissing(entry, course, true);
        }
      for (const { course, account, homePage } of options.settlements.filter((one) => !used.has(one)))
        if (course !== null && account !== null && (courses.has(course) || course === options.course))
          addMissing(
            { account, homePage, name: null, unit: null, dueMs: null },
            course,
            options.roster === null ? null : false,
          );
      if (options.course === null)
        for (const { attempt, line } of options.settlements.filter((one) => !used.has(one)))
          if (attempt !== null)
            diagnostics.push(
              report('records/settlement-unused', { attempt }, { file: options.settlementsFile, line }),
            );
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
        diagnostics,
      };
    },
  };
};

/** The records of all people, one after the other as they come. */
export const buildRecords = async (
  { tables, people }: Pick<SelectedStatements, 'tables' | 'people'>,
  isCutOff: boolean,
  options: RecordOptions,
): Promise<TrainingRecords> => {
  const builder = createRecordsBuilder(tables, isCutOff, options);
  for await (const person of people) builder.add(person);
  return builder.finish();
};
