import { z } from 'zod';
import { compare } from '../../text/compare.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';
import { type RecordStatus, STATUSES } from '../evaluate/record-row.ts';
import { isValid } from './rates.ts';

const Moment = z.iso.datetime().nullable();

/** One record of a report in JSON, as far as it is compared; the rest is kept as it is, for its digest. */
const EarlierRow = z.looseObject({
  course: z.string(),
  homePage: z.string(),
  account: z.string(),
  name: z.string().nullable(),
  unit: z.string().nullable(),
  status: z.enum(STATUSES),
  overdue: z.boolean(),
  resultAt: Moment,
  expires: Moment,
  version: z.string().nullable(),
});

/** A report that `--format json` wrote, as far as it is compared. */
export const EarlierReport = z.looseObject({
  format: z.literal(1),
  settings: z.looseObject({
    at: z.iso.datetime(),
    activity: z.string().nullable(),
    validFor: z.string().nullable(),
    expiringWithin: z.string().nullable(),
  }),
  records: z.array(EarlierRow),
  /** Rows that were left out on purpose; a report of some people cannot be compared with one of all. */
  selection: z.unknown().optional(),
});
export type EarlierReport = z.infer<typeof EarlierReport>;

/** What has become of somebody since an earlier report. */
export const CHANGE_KINDS = [
  /** Had a result before, and has none now, or an older one: statements were withdrawn, or another source is read. */
  'result-gone',
  'anomalous',
  'failed',
  'expired',
  'overdue',
  'outdated',
  'expiring',
  /** Has a valid result now, and had none, or has a newer one. */
  'passed',
  'renewed',
  'started',
  /** Is in the report now, and was not. */
  'added',
  /** Was in the report, and is no longer. */
  'removed',
  'other',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Where somebody stands in one of the two reports. */
export interface RowStatus {
  readonly status: RecordStatus;
  readonly isOverdue: boolean;
  /** Milliseconds since 1970. */
  readonly resultMs: number | null;
  readonly version: string | null;
}

/** Somebody who stands elsewhere than before. */
export interface Change {
  readonly kind: ChangeKind;
  readonly course: string;
  readonly homePage: string;
  readonly account: string;
  readonly name: string | null;
  readonly unit: string | null;
  readonly before: RowStatus | null;
  readonly after: RowStatus | null;
}

/** What has changed since an earlier report. */
export interface Changes {
  /** The moment for which the earlier report speaks, RFC 3339. */
  readonly since: string;
  readonly changes: readonly Change[];
  readonly unchanged: number;
}

const ms = (moment: string | null): number | null => (moment === null ? null : Date.parse(moment));

const kindOf = (before: RowStatus | null, after: RowStatus | null): ChangeKind | null => {
  if (after === null) return before === null ? null : 'removed';
  if (before === null) return 'added';
  const isNewer = (after.resultMs ?? 0) > (before.resultMs ?? 0);
  if (before.resultMs !== null && (after.resultMs === null || after.resultMs < before.resultMs))
    return after.status === 'failed' || after.status === 'anomalous' ? after.status : 'result-gone';
  if (after.status !== before.status)
    switch (after.status) {
      case 'valid':
        return 'passed';
      case 'expiring':
        return isNewer ? 'passed' : 'expiring';
      case 'in-progress':
        return 'started';
      case 'not-started':
        return 'other';
      default:
        return after.status;
    }
  if (after.isOverdue !== before.isOverdue) return after.isOverdue ? 'overdue' : 'other';
  return isNewer ? 'renewed' : null;
};

const keyOf = (row: {
  readonly course: string;
  readonly homePage: string;
  readonly account: string;
}): string => `${row.course}\n${row.homePage.replace(/\/$/, '')}\n${row.account.toLowerCase()}`;

/** Compares a report with an earlier one, person by person; what needs a look comes first. */
export const compareReports = (earlier: EarlierReport, rows: readonly ReportRow[]): Changes => {
  const before = new Map(earlier.records.map((row) => [keyOf(row), row]));
  const found: Change[] = [];
  let unchanged = 0;
  const add = (
    row: Pick<Change, 'course' | 'homePage' | 'account' | 'name' | 'unit'>,
    was: RowStatus | null,
    is: RowStatus | null,
  ): void => {
    const kind = kindOf(was, is);
    const { course, homePage, account, name, unit } = row;
    if (kind === null) unchanged++;
    else found.push({ kind, course, homePage, account, name, unit, before: was, after: is });
  };
  for (const row of rows) {
    // Somebody who has not started may have had no LMS, and have one now.
    const key = [keyOf(row), keyOf({ ...row, homePage: '' })].find((one) => before.has(one)) ?? '';
    const known = before.get(key);
    before.delete(key);
    add(
      row,
      known
        ? {
            status: known.status,
            isOverdue: known.overdue,
            resultMs: ms(known.resultAt),
            version: known.version,
          }
        : null,
      { status: row.status, isOverdue: row.isOverdue, resultMs: row.resultMs, version: row.version },
    );
  }
  for (const row of before.values())
    add(
      row,
      { status: row.status, isOverdue: row.overdue, resultMs: ms(row.resultAt), version: row.version },
      null,
    );
  return {
    since: earlier.settings.at,
    changes: found.sort(
      (a, b) =>
        CHANGE_KINDS.indexOf(a.kind) - CHANGE_KINDS.indexOf(b.kind) ||
        compare(a.course, b.course) ||
        compare(a.unit ?? '', b.unit ?? '') ||
        compare(a.account.toLowerCase(), b.account.toLowerCase()),
    ),
    unchanged,
  };
};

/** How many have a valid result now, and had before. */
export const validCounts = (
  earlier: EarlierReport,
  rows: readonly ReportRow[],
): { readonly before: number; readonly now: number } => ({
  before: earlier.records.filter(({ status }) => status === 'valid' || status === 'expiring').length,
  now: rows.filter(isValid).length,
});
