import { compare } from '../../text/compare.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';
import { type RecordStatus, STATUSES, tallyOf } from '../evaluate/record-row.ts';
import type { RecordsReport } from '../records-report.ts';

/** What rows can be chosen by: a status, or something that goes across statuses. */
export const ROW_FILTERS = [...STATUSES, 'overdue', 'late', 'off-roster'] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** What rows can be ordered by. */
export const ROW_ORDERS = ['account', 'name', 'unit', 'status', 'due', 'expires', 'result', 'score'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

/** Which rows of a report are shown, and in what order. A snapshot is about all of them. */
export interface RowSelection {
  /** Rows that fit one of them; `null` for all. */
  readonly filters: readonly RowFilter[] | null;
  /** Names of units; `null` for all. */
  readonly units: readonly string[] | null;
  /** `null`: by course and account. */
  readonly order: RowOrder | null;
}

/** Those that somebody should look at first. */
export const URGENCY: readonly RecordStatus[] = [
  'anomalous',
  'failed',
  'expired',
  'outdated',
  'in-progress',
  'not-started',
  'expiring',
  'valid',
];

/** Whether a row is one of those asked for. */
export const fitsFilter = (row: ReportRow, filter: RowFilter): boolean => {
  switch (filter) {
    case 'overdue':
      return row.isOverdue;
    case 'late':
      return row.isLate;
    case 'off-roster':
      return row.isOnRoster === false;
    default:
      return row.status === filter;
  }
};

type Key = string | number | null;

const KEYS: Readonly<Record<RowOrder, (row: ReportRow) => Key>> = {
  account: ({ account }) => account.toLowerCase(),
  name: ({ name }) => name?.toLowerCase() ?? null,
  unit: ({ unit }) => unit?.toLowerCase() ?? null,
  status: ({ status }) => URGENCY.indexOf(status),
  due: ({ dueMs }) => dueMs,
  expires: ({ expiresMs }) => expiresMs,
  result: ({ resultMs }) => resultMs,
  score: ({ score }) => score,
};

/** Smaller ones first, nothing last. */
const compareKeys = (a: Key, b: Key): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : compare(a as string, b as string);

/** Rows in another order; where that says nothing they stay as they are. */
export const orderRows = (rows: readonly ReportRow[], order: RowOrder): readonly ReportRow[] =>
  [...rows].sort((a, b) => compareKeys(KEYS[order](a), KEYS[order](b)));

const personOf = ({
  course,
  homePage,
  account,
}: Pick<ReportRow, 'course' | 'homePage' | 'account'>): string => `${course}\n${homePage}\n${account}`;

/**
 * A report about some of its rows. Times on chapters and statistics of questions are about everybody, and are left out where rows are.
 */
export const selectRows = (report: RecordsReport, { filters, units, order }: RowSelection): RecordsReport => {
  if (filters === null && units === null)
    return order === null ? report : { ...report, rows: orderRows(report.rows, order), isOrdered: true };
  const rows = report.rows.filter(
    (row) =>
      (filters === null || filters.some((filter) => fitsFilter(row, filter))) &&
      (units === null || (row.unit !== null && units.includes(row.unit))),
  );
  const people = new Set(rows.map(personOf));
  return {
    ...report,
    rows: order === null ? rows : orderRows(rows, order),
    isOrdered: order !== null,
    attempts: report.attempts.filter((attempt) => people.has(personOf(attempt))),
    tally: tallyOf(rows),
    chapters: [],
    items: [],
  };
};

/** The units that a report knows, sorted. */
export const unitsOf = ({ rows }: Pick<RecordsReport, 'rows'>): readonly string[] =>
  [...new Set(rows.flatMap(({ unit }) => unit ?? []))].sort(compare);
