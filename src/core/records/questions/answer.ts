import { formatLocaleNumber } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { AnswerPage, TextTable } from '../page/report-page.ts';
import type { RecordsReport } from '../records-report.ts';
import type { TimeZone } from '../time-zone.ts';
import { formatZonedTime } from './zoned.ts';

/** The answer to one question, in every form that it may be written in. */
export interface Answer {
  /** For a terminal and a spreadsheet. */
  readonly table: TextTable;
  /** For a terminal, below the table. */
  readonly lines: readonly string[];
  readonly json: Readonly<Record<string, unknown>>;
  readonly page: AnswerPage;
}

/** The words of an answer, and how its numbers, days and times are written. */
export interface AnswerWriting {
  readonly locale: Pick<Locale, 'records' | 'recordQuestions' | 'writing'>;
  readonly zone: TimeZone;
}

/** A share of one in per cent, with one decimal at most. */
export const formatShare = (share: number | null, { locale }: AnswerWriting): string =>
  share === null
    ? ''
    : locale.records.percent(formatLocaleNumber(Math.round(share * 1000) / 10, locale.writing));

/** What stands at the top of every answer's page. */
export const pageHead = (
  { toolVersion, settings, rows, names }: RecordsReport,
  kind: string,
  { locale, zone }: AnswerWriting,
): Pick<AnswerPage, 'kicker' | 'title' | 'lead' | 'toolVersion'> => {
  const courses = [...new Set(rows.map(({ course }) => course))].map((course) => names.get(course) ?? course);
  return {
    kicker: locale.records.words.kicker,
    title: locale.recordQuestions.title(kind, courses),
    lead: locale.recordQuestions.asAt(formatZonedTime(Date.parse(settings.at), zone), zone.name),
    toolVersion,
  };
};

/** What every answer in JSON begins with. */
export const jsonHead = ({ toolVersion, settings }: RecordsReport): Readonly<Record<string, unknown>> => ({
  format: 1,
  generator: `Coursewright ${toolVersion}`,
  settings,
});

/** Columns of a table; names of those with numbers begin with a number sign. */
export const columnsOf = (...names: readonly string[]): TextTable['columns'] =>
  names.map((name) =>
    name.startsWith('#') ? { name: name.slice(1), isNumber: true } : { name, isNumber: false },
  );
