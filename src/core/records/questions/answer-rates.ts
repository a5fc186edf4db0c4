import { section } from '../page/report-page.ts';
import type { RecordsReport } from '../records-report.ts';
import { type Answer, type AnswerWriting, columnsOf, formatShare, jsonHead, pageHead } from './answer.ts';
import { type Dimension, type GroupRate, ratesOf } from './rates.ts';

/** How many of the roster have a valid result, by group. */
export const answerRates = (report: RecordsReport, dimension: Dimension, writing: AnswerWriting): Answer => {
  const { locale } = writing;
  const strings = locale.recordQuestions.rates;
  const rates = ratesOf(report.rows, dimension);
  const hasCourses = rates.totals.length > 1;
  const courseOf = ({ course }: GroupRate): readonly string[] =>
    hasCourses ? [report.names.get(course) ?? course] : [];
  const rowOf = (group: GroupRate, value: string): readonly string[] => [
    value,
    ...courseOf(group),
    String(group.people),
    String(group.valid),
    formatShare(group.rate, writing),
    String(group.overdue),
  ];
  const table = {
    columns: columnsOf(
      strings.columns[dimension],
      ...(hasCourses ? [locale.recordQuestions.course] : []),
      `#${strings.columns.people}`,
      `#${strings.columns.valid}`,
      `#${strings.columns.rate}`,
      `#${strings.columns.overdue}`,
    ),
    rows: [
      ...rates.groups.map((group) => rowOf(group, group.value ?? strings.none[dimension])),
      ...rates.totals.map((total) => rowOf(total, strings.total)),
    ],
  };
  const headlines = rates.totals.map((total) =>
    strings.headline(total.valid, total.people, formatShare(total.rate, writing)),
  );
  const { offRoster } = rates;
  const note = offRoster.people === 0 ? null : strings.offRoster(offRoster.people, offRoster.valid);
  return {
    table,
    lines: [...headlines, ...(note === null ? [] : [note])],
    json: { ...jsonHead(report), rates },
    page: {
      ...pageHead(report, strings.kind, writing),
      headlines,
      sections: [section('rates', strings.by[dimension], { table, note })],
      signature: null,
    },
  };
};
