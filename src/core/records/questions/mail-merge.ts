import { compare } from '../../text/compare.ts';
import { type CsvDelimiter, writeCsv } from '../csv.ts';
import type { ReportRow } from '../evaluate/complete-rows.ts';
import type { RecordsReport } from '../records-report.ts';
import type { TimeZone } from '../time-zone.ts';
import { formatZonedDay } from './zoned.ts';

const DAY_MS = 86_400_000;

/** The fields of a letter: names without blanks, the same in every language, so that a letter finds them again next month. */
const FIELDS = [
  'name',
  'email',
  'account',
  'unit',
  'course',
  'status',
  'due',
  'days_overdue',
  'expires',
] as const;

/** Who can be written to, and who cannot. */
export interface MailMerge {
  readonly csv: string;
  readonly people: number;
  readonly withoutEmail: readonly string[];
}

/**
 * A list for a letter to each person: one line for each with a mail address, by unit and name.
 *
 * @param showStatus Writes a status in the language of the letter.
 */
export const mailMerge = (
  { names, settings }: Pick<RecordsReport, 'names' | 'settings'>,
  rows: readonly ReportRow[],
  zone: TimeZone,
  showStatus: (row: ReportRow) => string,
  delimiter: CsvDelimiter,
): MailMerge => {
  const atMs = Date.parse(settings.at);
  const reachable = rows.filter(({ entry }) => entry?.email);
  const lines = [...reachable]
    .sort(
      (a, b) =>
        compare(a.unit ?? '', b.unit ?? '') ||
        compare(a.name ?? a.account, b.name ?? b.account) ||
        compare(a.account, b.account),
    )
    .map((row) => [
      row.name ?? row.account,
      row.entry?.email ?? '',
      row.account,
      row.unit ?? '',
      names.get(row.course) ?? row.course,
      showStatus(row),
      formatZonedDay(row.dueMs, zone),
      row.isOverdue && row.dueMs !== null ? String(Math.ceil((atMs - row.dueMs) / DAY_MS)) : '',
      formatZonedDay(row.expiresMs, zone),
    ]);
  return {
    csv: writeCsv([FIELDS, ...lines], delimiter),
    people: lines.length,
    withoutEmail: rows.filter(({ entry }) => !entry?.email).map(({ account }) => account),
  };
};
