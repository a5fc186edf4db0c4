import type { ReportRow } from '../evaluate/complete-rows.ts';
import { STATUSES, tallyOf } from '../evaluate/record-row.ts';
import type { AnswerPage } from '../page/report-page.ts';
import { section } from '../page/report-page.ts';
import type { RecordsReport } from '../records-report.ts';
import { type AnswerWriting, columnsOf, formatShare, pageHead } from './answer.ts';
import { isValid, ratesOf } from './rates.ts';
import { URGENCY } from './select-rows.ts';
import { formatZonedDay } from './zoned.ts';

/** So many lines of each table fit on two pages of paper, with names that break into two lines. */
const MAX_UNITS = 18;
const MAX_PEOPLE = 30;

const compareUrgency = (a: ReportRow, b: ReportRow): number =>
  Number(b.isOverdue) - Number(a.isOverdue) ||
  (a.isOverdue && b.isOverdue ? (a.dueMs ?? 0) - (b.dueMs ?? 0) : 0) ||
  URGENCY.indexOf(a.status) - URGENCY.indexOf(b.status) ||
  (a.expiresMs ?? Number.POSITIVE_INFINITY) - (b.expiresMs ?? Number.POSITIVE_INFINITY) ||
  (a.account < b.account ? -1 : 1);

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/**
 * Two pages on paper: how many stand where, the units with the lowest rates, and whom to write to.
 *
 * @param units The units that it is about; `null` for everybody.
 */
export const summaryPage = (
  report: RecordsReport,
  units: readonly string[] | null,
  writing: AnswerWriting,
): AnswerPage => {
  const { locale, zone } = writing;
  const strings = locale.recordQuestions.summary;
  const rates = locale.recordQuestions.rates;
  const rows = report.rows.filter(({ isOnRoster }) => isOnRoster !== false);
  const tally = tallyOf(rows);
  const overdue = rows.filter(({ isOverdue }) => isOverdue).length;
  const late = rows.filter(({ isLate }) => isLate).length;
  const open = rows
    .filter(
      (row) =>
        row.isOverdue ||
        row.status === 'expiring' ||
        (!isValid(row) && row.status !== 'not-started' && row.status !== 'in-progress'),
    )
    .sort(compareUrgency);
  const byUnit = ratesOf(rows, 'unit').groups.filter(({ value }) => value !== null);
  const lowest = [...byUnit].sort((a, b) => (a.rate ?? 0) - (b.rate ?? 0)).slice(0, MAX_UNITS);
  const { columns } = strings;
  const head = pageHead(report, strings.kind, writing);
  const valid = rows.filter(isValid).length;
  return {
    ...head,
    kicker: units === null ? strings.everybody : strings.ofUnits(units),
    headlines: [
      rates.headline(
        valid,
        rows.length,
        formatShare(rows.length === 0 ? null : valid / rows.length, writing),
      ),
      [strings.overdueOf(overdue, rows.length), ...(late === 0 ? [] : [strings.lateOf(late)])].join(' '),
    ],
    sections: [
      section('statuses', strings.statuses, {
        table: {
          columns: columnsOf(columns.status, `#${columns.people}`, `#${columns.share}`),
          rows: STATUSES.filter((status) => tally[status] > 0).map((status) => [
            locale.records.statuses[status],
            String(tally[status]),
            formatShare(tally[status] / rows.length, writing),
          ]),
        },
      }),
      ...(lowest.length > 1
        ? [
            section('units', strings.units, {
              table: {
                columns: columnsOf(
                  rates.columns.unit,
                  `#${rates.columns.people}`,
                  `#${rates.columns.valid}`,
                  `#${rates.columns.rate}`,
                  `#${rates.columns.overdue}`,
                ),
                rows: lowest.map((group) => [
                  clip(group.value ?? ''),
                  String(group.people),
                  String(group.valid),
                  formatShare(group.rate, writing),
                  String(group.overdue),
                ]),
              },
              note: byUnit.length > MAX_UNITS ? strings.moreUnits(byUnit.length - MAX_UNITS) : null,
            }),
          ]
        : []),
      section('act', strings.act, {
        text: open.length === 0 ? strings.nobody : strings.actText,
        table:
          open.length === 0
            ? null
            : {
                columns: columnsOf(columns.name, columns.unit, columns.status, columns.due, columns.expires),
                rows: open
                  .slice(0, MAX_PEOPLE)
                  .map((row) => [
                    clip(row.name ?? row.account),
                    clip(row.unit ?? ''),
                    [
                      locale.records.statuses[row.status],
                      ...(row.isOverdue ? [locale.records.overdue] : []),
                    ].join(', '),
                    formatZonedDay(row.dueMs, zone),
                    formatZonedDay(row.expiresMs, zone),
                  ]),
              },
        note: open.length > MAX_PEOPLE ? strings.more(open.length - MAX_PEOPLE) : null,
      }),
    ],
    signature: null,
  };
};
