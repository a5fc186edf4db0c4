import { section } from '../page/report-page.ts';
import type { RecordsReport } from '../records-report.ts';
import { type Answer, type AnswerWriting, columnsOf, jsonHead, pageHead } from './answer.ts';
import { CHANGE_KINDS, compareReports, type EarlierReport, type RowStatus, validCounts } from './changes.ts';
import { formatZonedDay, formatZonedTime } from './zoned.ts';

/** What has changed since an earlier report. */
export const answerChanges = (
  report: RecordsReport,
  earlier: EarlierReport,
  writing: AnswerWriting,
): Answer => {
  const { locale, zone } = writing;
  const strings = locale.recordQuestions.changes;
  const { statuses } = locale.records;
  const { since, changes, unchanged } = compareReports(earlier, report.rows);
  const counts = validCounts(earlier, report.rows);
  const show = (standpoint: RowStatus | null): string =>
    standpoint === null
      ? ''
      : [
          statuses[standpoint.status],
          ...(standpoint.isOverdue ? [strings.overdue] : []),
          ...(standpoint.resultMs === null ? [] : [formatZonedDay(standpoint.resultMs, zone)]),
          ...(standpoint.version === null ? [] : [standpoint.version]),
        ].join(', ');
  const { columns } = strings;
  const courses = new Set(changes.map(({ course }) => course));
  const table = {
    columns: columnsOf(
      columns.change,
      columns.account,
      columns.name,
      columns.unit,
      ...(courses.size > 1 ? [locale.recordQuestions.course] : []),
      columns.before,
      columns.after,
    ),
    rows: changes.map((change) => [
      strings.kinds[change.kind],
      change.account,
      change.name ?? '',
      change.unit ?? '',
      ...(courses.size > 1 ? [report.names.get(change.course) ?? change.course] : []),
      show(change.before),
      show(change.after),
    ]),
  };
  const headlines = [
    changes.length === 0
      ? strings.nothing
      : strings.headline(changes.length, unchanged, formatZonedTime(Date.parse(since), zone)),
    strings.valid(counts.before, counts.now),
  ];
  const tally = CHANGE_KINDS.map(
    (kind) => [kind, changes.filter((change) => change.kind === kind).length] as const,
  ).filter(([, count]) => count > 0);
  return {
    table,
    lines: headlines,
    json: {
      ...jsonHead(report),
      since,
      valid: counts,
      unchanged,
      tally: Object.fromEntries(tally),
      changes: changes.map((change) => ({
        ...change,
        before: change.before && jsonStandpoint(change.before),
        after: change.after && jsonStandpoint(change.after),
      })),
    },
    page: {
      ...pageHead(report, strings.kind, writing),
      headlines,
      sections: [
        ...(changes.length === 0
          ? []
          : [
              section('summary', strings.summary, {
                table: {
                  columns: columnsOf(columns.change, `#${strings.number}`),
                  rows: tally.map(([kind, count]) => [strings.kinds[kind], String(count)]),
                },
              }),
              section('people', strings.people, { table }),
            ]),
      ],
      signature: null,
    },
  };
};

const jsonStandpoint = ({ status, isOverdue, resultMs, version }: RowStatus) => ({
  status,
  overdue: isOverdue,
  resultAt: resultMs === null ? null : new Date(resultMs).toISOString(),
  version,
});
