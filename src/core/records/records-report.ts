import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import type { Locale } from '../locale/locales.ts';
import type { ChapterTimes } from './chapter-times.ts';
import { type Comparison, compareWithLms, findObstacle } from './compare-with-lms.ts';
import type { TrainingRecords } from './evaluate/build-records.ts';
import { completeRows, type ReportRow } from './evaluate/complete-rows.ts';
import type { AttemptRecord } from './evaluate/evaluate-attempt.ts';
import { type RecordOptions, type RecordRow, type RecordStatus, tallyOf } from './evaluate/record-row.ts';
import type { Settlement } from './evaluate/settlement.ts';
import type { AuthorityUse } from './intake/authorities.ts';
import type { AccountAlias, Sites } from './intake/identity.ts';
import type { SelectedStatements, StatementCounts, StatementOverview } from './intake/statement-intake.ts';
import type { VersionedItem } from './item-statistics.ts';
import type { LmsAttempt } from './lms-report.ts';
import type { ExcludedStatements } from './report-scope.ts';

/** What the user asked for, in the words in which it was asked: enough to make the same report again. */
export interface ReportSettings {
  /** RFC 3339. */
  readonly at: string;
  readonly activity: string | null;
  /** Home pages of accounts, without a slash at their ends, sorted; `null` for all. */
  readonly homePages: readonly string[] | null;
  /** Home pages that one LMS has had. */
  readonly sites: Sites;
  /** Content digests of all builds, in small letters, sorted; `null` where they are not judged. */
  readonly digests: readonly string[] | null;
  readonly since: string | null;
  readonly until: string | null;
  /** ISO 8601 periods. */
  readonly validFor: string | null;
  readonly expiringWithin: string | null;
  readonly items: boolean;
  /** By whose clock days begin and end, as the IANA time zone database calls it. */
  readonly timeZone: string;
  /** A day such as `2026-11-30` by which those have to pass of whom the roster says no day. */
  readonly due: string | null;
  /** Only results of this version or a later one count. */
  readonly minVersion: string | null;
}

/** Where the statements came from. */
export interface ReportSource {
  /** Address of the LRS, or name of the file. */
  readonly name: string;
  /** Up to when the LRS vouches for completeness, RFC 3339; `null` for a file. */
  readonly watermark: string | null;
}

/** Everything that a report says, before it becomes a table, a file or a page. */
export interface RecordsReport {
  readonly toolVersion: string;
  readonly settings: ReportSettings;
  readonly source: ReportSource;
  readonly counts: StatementCounts & { readonly unreadable: number };
  /** When the first and the last statement of a course were made, milliseconds since 1970. */
  readonly period: StatementOverview['period'];
  readonly names: ReadonlyMap<string, string>;
  readonly rows: readonly ReportRow[];
  readonly attempts: readonly AttemptRecord[];
  readonly tally: Readonly<Record<RecordStatus, number>>;
  readonly chapters: readonly ChapterTimes[];
  readonly items: readonly VersionedItem[];
  /** `null` without a report of the LMS, or with one that cannot be compared. */
  readonly comparison: Comparison | null;
  readonly hasRoster: boolean;
  /** Whether the rows stand in an order that was asked for. */
  readonly isOrdered: boolean;
  readonly leftOut: readonly ExcludedStatements[];
  readonly authorities: readonly AuthorityUse[];
  readonly aliases: readonly AccountAlias[];
}

/** What a report is made from. */
export interface ReportInput {
  readonly toolVersion: string;
  readonly settings: ReportSettings;
  readonly source: ReportSource;
  readonly overview: StatementOverview;
  readonly statements: Pick<SelectedStatements, 'chapters' | 'items'>;
  readonly records: TrainingRecords;
  readonly leftOut: readonly ExcludedStatements[];
  readonly unreadable: number;
  readonly aliases: readonly AccountAlias[];
  readonly options: RecordOptions;
  readonly against: { readonly attempts: readonly LmsAttempt[]; readonly file: string } | null;
}

/** Tells of courses whose statements came in through several keys: a change of keys is no fault, and good to know. */
const findKeyChanges = (uses: readonly AuthorityUse[]): readonly Diagnostic[] => {
  const groups = new Map<string, AuthorityUse[]>();
  for (const use of uses) {
    const key = `${use.course}\n${use.homePage}`;
    groups.set(key, [...(groups.get(key) ?? []), use]);
  }
  const day = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0
      ? []
      : [
          report('records/several-authorities', {
            course: first.course,
            homePage: first.homePage,
            authorities: [first, ...others].map(
              ({ authority, fromMs, toMs, statements }) =>
                `${authority} from ${day(fromMs)} to ${day(toMs)} (${statements})`,
            ),
          }),
        ],
  );
};

/** Tells of attempts whose times were corrected. */
const findWrongClocks = (attempts: readonly AttemptRecord[]): readonly Diagnostic[] => {
  const count = attempts.filter(({ clockOffsetMs }) => clockOffsetMs !== null).length;
  return count === 0 ? [] : [report('records/clock-corrected', { count })];
};

/** Puts a report together. */
export const createReport = (
  input: ReportInput,
): { readonly report: RecordsReport; readonly diagnostics: readonly Diagnostic[] } => {
  const { overview, statements, options, against } = input;
  const { attempts, authorities } = input.records;
  const rows = completeRows(input.records.rows, attempts, options);
  const obstacle = against && findObstacle(attempts, against.attempts, against.file);
  const comparison =
    against && !obstacle
      ? compareWithLms(
          { rows, attempts },
          against.attempts,
          options.roster ?? [],
          against.file,
          input.aliases,
        )
      : null;
  const leftOut = input.leftOut.reduce((sum, left) => sum + left.statements, 0);
  return {
    report: {
      toolVersion: input.toolVersion,
      settings: input.settings,
      source: input.source,
      counts: {
        ...overview.counts,
        used: overview.counts.used - leftOut,
        leftOut: overview.counts.leftOut + leftOut,
        unreadable: input.unreadable,
      },
      period: overview.period,
      names: overview.names,
      rows,
      attempts,
      tally: tallyOf(rows),
      chapters: statements.chapters,
      items: statements.items,
      comparison,
      hasRoster: options.roster !== null,
      isOrdered: false,
      leftOut: input.leftOut,
      authorities,
      aliases: input.aliases,
    },
    diagnostics: [
      ...input.records.diagnostics,
      ...findWrongClocks(attempts),
      ...(obstacle ? [obstacle] : (comparison?.diagnostics ?? [])),
      ...(options.authorities === null && options.rules > 1 ? findKeyChanges(authorities) : []),
    ],
  };
};

/** RFC 3339 in UTC; `null` stays `null`. */
export const formatInstant = (ms: number | null): string | null =>
  ms === null ? null : new Date(ms).toISOString();

/** A decision for programs. */
const jsonSettlement = (settlement: Settlement): Readonly<Record<string, unknown>> => ({
  attempt: settlement.attempt,
  decision: settlement.decision,
  date: formatInstant(settlement.dateMs),
  score: settlement.score,
  reason: settlement.reason,
  who: settlement.who,
  when: formatInstant(settlement.whenMs)?.slice(0, 10) ?? null,
});

/** A row for programs: times in RFC 3339, durations in seconds, anomalies by code. The digest of a report rests on it. */
export const jsonRow = (row: RecordRow): Readonly<Record<string, unknown>> => ({
  course: row.course,
  homePage: row.homePage,
  account: row.account,
  name: row.name,
  unit: row.unit,
  status: row.status,
  anomalies: row.anomalies,
  due: formatInstant(row.dueMs),
  overdue: row.isOverdue,
  onRoster: row.isOnRoster,
  versions: row.versions,
  version: row.version,
  contentDigest: row.contentDigest,
  started: formatInstant(row.startedMs),
  completed: formatInstant(row.completedMs),
  lastActivity: formatInstant(row.lastMs),
  result: row.result,
  resultAt: formatInstant(row.resultMs),
  expires: formatInstant(row.expiresMs),
  score: row.score,
  passMark: row.passMark,
  activeSeconds: Math.round(row.activeMs / 1000),
  sessions: row.sessions,
  attempts: row.attempts,
  storedLagSeconds: row.storedLagMs === null ? null : Math.round(row.storedLagMs / 1000),
  evidence: row.evidence,
  // Rows of reports without any have always been digested without it.
  ...(row.settlements.length > 0 ? { settlements: row.settlements.map(jsonSettlement) } : {}),
});

/** What a report says of somebody beside the row that is digested. */
const jsonDetails = ({
  isLate,
  entry,
  activeTimeMs,
  clockMs,
}: ReportRow): Readonly<Record<string, unknown>> => ({
  late: isLate,
  activeTimeSeconds: seconds(activeTimeMs),
  clockSeconds: seconds(clockMs),
  email: entry?.email ?? null,
  country: entry?.country ?? null,
  role: entry?.role ?? null,
});

const jsonAttempt = (attempt: AttemptRecord): Readonly<Record<string, unknown>> => ({
  course: attempt.course,
  sco: attempt.sco,
  homePage: attempt.homePage,
  account: attempt.account,
  registration: attempt.registration,
  versions: attempt.versions,
  started: formatInstant(attempt.startedMs),
  completed: formatInstant(attempt.completedMs),
  lastActivity: formatInstant(attempt.lastMs),
  result: attempt.result,
  resultAt: formatInstant(attempt.resultMs),
  score: attempt.score,
  passMark: attempt.passMark,
  activeSeconds: Math.round(attempt.activeMs / 1000),
  time: attempt.hasActiveTime ? 'active' : 'clock',
  sessions: attempt.sessions,
  anomalies: attempt.anomalies,
  evidence: attempt.evidence,
  ...(attempt.clockOffsetMs === null ? {} : { clockOffsetSeconds: seconds(attempt.clockOffsetMs) }),
  ...(attempt.settlement ? { settlement: jsonSettlement(attempt.settlement) } : {}),
});

const seconds = (ms: number): number => Math.round(ms / 1000);

/** The whole report as JSON values. */
export const jsonReport = (
  report: RecordsReport,
  strings: Locale['records'],
): Readonly<Record<string, unknown>> => ({
  format: 1,
  generator: `Coursewright ${report.toolVersion}`,
  settings: report.settings,
  source: report.source,
  statements: report.counts,
  leftOut: report.leftOut,
  authorities: report.authorities.map(({ fromMs, toMs, ...use }) => ({
    ...use,
    from: formatInstant(fromMs),
    to: formatInstant(toMs),
  })),
  aliases: report.aliases.map(({ old, new: name, homePage, untilMs, why }) => ({
    old,
    new: name,
    homePage,
    from: formatInstant(untilMs)?.slice(0, 10) ?? null,
    why,
  })),
  period: report.period && {
    from: formatInstant(report.period.fromMs),
    to: formatInstant(report.period.toMs),
  },
  tally: report.tally,
  records: report.rows.map((row) => ({ ...jsonRow(row), details: jsonDetails(row) })),
  attempts: report.attempts.map(jsonAttempt),
  chapters: report.chapters.map(({ chapter, learners, lowerQuartileMs, medianMs, upperQuartileMs }) => ({
    chapter,
    learners,
    lowerQuartileSeconds: seconds(lowerQuartileMs),
    medianSeconds: seconds(medianMs),
    upperQuartileSeconds: seconds(upperQuartileMs),
  })),
  questions: report.items,
  comparison: report.comparison && {
    people: report.comparison.people,
    strangers: report.comparison.unmatched,
  },
  anomalies: Object.fromEntries(Object.entries(strings.anomalies).map(([code, { title }]) => [code, title])),
});
