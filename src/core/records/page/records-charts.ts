import { formatFixed, formatLocaleNumber } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Html } from '../../text/html.ts';
import { formatDuration, type RecordsStrings } from '../format-records.ts';
import type { ItemStatistics, VersionedItem } from '../item-statistics.ts';
import { maximum, minimum } from '../min-max.ts';
import { formatZonedDay } from '../questions/zoned.ts';
import type { RecordsReport } from '../records-report.ts';
import { findTimeZone, UTC } from '../time-zone.ts';
import { columnChart, rangeChart, scatterChart } from './chart.ts';

/** A table without markup: headings, and rows whose first cell names the row. */
interface DataTable {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
}

/** A chart, and its numbers as a table. */
export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly drawing: Html;
  readonly table: DataTable;
}

/** The questions of a report, and a chart of them. */
export interface QuestionsView {
  readonly introduction: string;
  readonly chart: ChartView | null;
  readonly rows: readonly {
    readonly number: string;
    readonly question: string;
    /** Its interaction id. */
    readonly id: string;
    readonly answers: string;
    readonly difficulty: string;
    readonly discrimination: string;
    readonly look: string;
    /** How it did in each version, where there are several. */
    readonly versions: readonly string[];
  }[];
}

/** The words of the page and how its language writes numbers. */
export type PageLocale = Pick<Locale, 'records' | 'writing'>;

/** A share as it is read; nothing for `null`. */
export const percent = (value: number | null, { records, writing }: PageLocale): string =>
  value === null ? '' : records.percent(formatLocaleNumber(value, writing));

const DAY_MS = 86_400_000;

/** Completions by day, week or month, whichever gives a readable number of columns; without gaps. */
const completionColumns = (
  moments: readonly number[],
): { unit: 'day' | 'week' | 'month'; columns: { label: string; count: number }[] } => {
  const from = minimum(moments) ?? 0;
  const to = maximum(moments) ?? 0;
  const days = (to - from) / DAY_MS;
  const unit = days <= 21 ? 'day' : days <= 180 ? 'week' : 'month';
  const startOf = (ms: number): number => {
    const date = new Date(ms);
    if (unit === 'month') return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
    const day = Math.floor(ms / DAY_MS) * DAY_MS;
    return unit === 'day' ? day : day - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  };
  const next = (ms: number): number => {
    const date = new Date(ms);
    return unit === 'month'
      ? Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1)
      : ms + (unit === 'day' ? 1 : 7) * DAY_MS;
  };
  const counts = new Map<number, number>();
  for (const ms of moments) counts.set(startOf(ms), (counts.get(startOf(ms)) ?? 0) + 1);
  const columns: { label: string; count: number }[] = [];
  for (let at = startOf(from); at <= to; at = next(at))
    columns.push({
      label: formatZonedDay(at, UTC).slice(0, unit === 'month' ? 7 : 10),
      count: counts.get(at) ?? 0,
    });
  return { unit, columns };
};

const completionChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const { completions } = records;
  const done = report.attempts.filter(({ result }) => result === 'passed' || result === 'completed');
  const zone = findTimeZone(report.settings.timeZone) ?? UTC;
  const moments = done.flatMap(({ resultMs }) => (resultMs === null ? [] : zone.wallOf(resultMs)));
  if (moments.length === 0) return [];
  const { unit, columns } = completionColumns(moments);
  const names = {
    id: 'chart-completions',
    title: completions.title[unit],
    description: completions.description(unit, moments.length, zone.name),
  };
  return [
    {
      ...names,
      drawing: columnChart(names, columns, null, writing),
      table: {
        columns: [completions.units[unit], completions.number],
        rows: columns.map(({ label, count }) => ({ heading: label, cells: [String(count)] })),
      },
    },
  ];
};

const scoreChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const strings = records.scores;
  const scores = report.attempts.flatMap(({ score }) => score ?? []);
  if (scores.length === 0) return [];
  const marks = new Set(report.attempts.flatMap(({ passMark }) => passMark ?? []));
  const [mark] = marks;
  const columns = Array.from({ length: 20 }, (_, index) => ({
    label: `${index * 5}`,
    count: scores.filter((score) => Math.min(19, Math.floor(Math.max(0, score) / 5)) === index).length,
  }));
  const names = {
    id: 'chart-scores',
    title: strings.title,
    description: strings.description(scores.length),
  };
  return [
    {
      ...names,
      drawing: columnChart(
        names,
        columns,
        marks.size === 1 && mark !== undefined
          ? { label: strings.passMark(formatLocaleNumber(mark, writing)), at: mark / 100 }
          : null,
        writing,
      ),
      table: {
        columns: [records.words.score, records.words.attempts],
        rows: columns
          .map(({ count }, index) => ({
            heading: strings.range(index * 5, index * 5 + 5),
            cells: [String(count)],
            count,
          }))
          .filter(({ count }) => count > 0)
          .map(({ heading, cells }) => ({ heading, cells })),
      },
    },
  ];
};

const chapterChart = (report: RecordsReport, { records, writing }: PageLocale): ChartView[] => {
  const strings = records.chapterTimes;
  if (report.chapters.length === 0) return [];
  const minutes = (ms: number): number => ms / 60_000;
  const nameOf = (iri: string): string => report.names.get(iri) ?? iri.slice(iri.lastIndexOf('/') + 1);
  const names = {
    id: 'chart-chapters',
    title: strings.title,
    description: strings.description,
  };
  return [
    {
      ...names,
      drawing: rangeChart(
        names,
        report.chapters.map((chapter) => ({
          label: nameOf(chapter.chapter),
          low: minutes(chapter.lowerQuartileMs),
          median: minutes(chapter.medianMs),
          high: minutes(chapter.upperQuartileMs),
          written: strings.minutes(formatFixed(minutes(chapter.medianMs), 1, writing)),
        })),
        strings.minutes,
        writing,
      ),
      table: {
        columns: strings.columns,
        rows: report.chapters.map((chapter) => ({
          heading: nameOf(chapter.chapter),
          cells: [
            String(chapter.learners),
            ...[chapter.lowerQuartileMs, chapter.medianMs, chapter.upperQuartileMs].map(formatDuration),
          ],
        })),
      },
    },
  ];
};

/** The charts of all attempts, those that there is anything for. */
export const viewCharts = (report: RecordsReport, locale: PageLocale): readonly ChartView[] => [
  ...completionChart(report, locale),
  ...scoreChart(report, locale),
  ...chapterChart(report, locale),
];

/** Below this a question hardly tells those who know from those who do not. */
const LOW_DISCRIMINATION = 0.1;
const HARD = 0.3;
const EASY = 0.97;

const lookAt = (
  { negative, low, hard, easy }: RecordsStrings['items'],
  difficulty: number,
  discrimination: number | null,
): string =>
  [
    ...(discrimination !== null && discrimination < 0 ? [negative] : []),
    ...(discrimination !== null && discrimination >= 0 && discrimination < LOW_DISCRIMINATION ? [low] : []),
    ...(difficulty < HARD ? [hard] : []),
    ...(difficulty > EASY ? [easy] : []),
  ].join('; ');

/** How hard the questions are. */
export const viewQuestions = (
  report: { readonly items: readonly (ItemStatistics & Partial<Pick<VersionedItem, 'versions'>>)[] } & Pick<
    RecordsReport,
    'names'
  >,
  locale: PageLocale,
): QuestionsView => {
  const { items: strings } = locale.records;
  const rows = report.items.map(
    ({ question, answers, difficulty, discrimination, versions = [] }, index) => ({
      number: String(index + 1),
      question: report.names.get(question) ?? question.slice(question.lastIndexOf('/') + 1),
      id: question.slice(question.lastIndexOf('/') + 1),
      answers: String(answers),
      difficulty: percent(Math.round(difficulty * 100), locale),
      discrimination: discrimination === null ? '\u2013' : formatFixed(discrimination, 2, locale.writing),
      look: lookAt(strings, difficulty, discrimination),
      versions: versions.map((one) =>
        strings.inVersion(
          one.version,
          one.answers,
          percent(Math.round(one.difficulty * 100), locale),
          one.discrimination === null ? null : formatFixed(one.discrimination, 2, locale.writing),
        ),
      ),
    }),
  );
  // Numbers that lie on each other say nothing: those that tell learners apart least come first.
  const named = new Map<number, { readonly x: number; readonly y: number }>();
  const odd = report.items
    .map(({ difficulty, discrimination }, index) => ({
      x: difficulty,
      y: discrimination ?? 0,
      discrimination,
      index,
    }))
    .filter(({ x, discrimination }) => discrimination !== null && lookAt(strings, x, discrimination) !== '')
    .sort((a, b) => a.y - b.y);
  for (const { x, y, index } of odd)
    if ([...named.values()].every((other) => Math.abs(other.x - x) > 0.06 || Math.abs(other.y - y) > 0.08))
      named.set(index, { x, y });
  const measured = report.items.flatMap((item, index) =>
    item.discrimination === null
      ? []
      : [
          {
            x: item.difficulty,
            y: item.discrimination,
            isOdd: lookAt(strings, item.difficulty, item.discrimination) !== '',
            label: named.has(index) ? String(index + 1) : null,
          },
        ],
  );
  const names = {
    id: 'chart-questions',
    title: strings.title,
    description: strings.description,
  };
  return {
    introduction: rows.length === 0 ? strings.none : strings.introduction,
    chart:
      measured.length === 0
        ? null
        : {
            ...names,
            drawing: scatterChart(names, measured, { ...strings.axes, share: strings.share }, locale.writing),
            table: { columns: [], rows: [] },
          },
    rows,
  };
};
