import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { type CsvCell, readCsv } from './csv.ts';

/** One attempt as the LMS reports it. */
export interface LmsAttempt {
  /** What the report shows of who it is: the name first, then mail address, username, ID number, as far as it has them. */
  readonly identities: readonly string[];
  /** The number of the attempt; `null` for a person without one. */
  readonly attempt: number | null;
  /** As the LMS counts it; 0 also stands for no score at all. */
  readonly score: number | null;
  /**
   * What the report says of the module where it has no score: `true` passed or completed, `false` anything else; `null` if it
   * says nothing, or in another language.
   */
  readonly isDone: boolean | null;
  /** The same as the report has it, in whatever language; `null` for nothing. */
  readonly statusText: string | null;
  readonly line: number;
}

const ATTEMPT = /^(?:\d{1,4}|-)$/;
const SCORE = /^(?:-?\d+(?:[.,]\d+)?|-)$/;
/** The score of one SCO, with the highest one there is. */
const SCO_SCORE = /^-?\d+(?:[.,]\d+)?(?:\/-?\d+(?:[.,]\d+)?)?$/;
const DONE = ['passed', 'completed'];
const NOT_DONE = ['failed', 'incomplete', 'not attempted', 'browsed'];

/** Whether a text is a date with a time: whatever the language, it has a day, a year, an hour and a minute. */
const isTime = (text: string): boolean => text === '-' || (text.match(/\p{Nd}+/gu) ?? []).length >= 4;

/** Moodle writes what is known of a person as HTML, even where it writes text. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
};
/** A cell of Moodle without the HTML in which it writes what people typed. */
export const plainCell = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#039);/g, (entity) => ENTITIES[entity] ?? entity);

/** What the cells behind the score say of SCOs; those of questions, which may stand behind them, say nothing of it. */
const readStatuses = (cells: readonly string[]): Pick<LmsAttempt, 'isDone' | 'statusText'> => {
  const known = [...DONE, ...NOT_DONE];
  const end = cells.findIndex((cell) => !SCO_SCORE.test(cell) && !known.includes(cell.toLowerCase()));
  const words = (end < 0 ? cells : cells.slice(0, end))
    .map((cell) => cell.toLowerCase())
    .filter((cell) => known.includes(cell));
  return {
    isDone: words.length === 0 ? null : words.every((word) => DONE.includes(word)),
    statusText: cells[0] || null,
  };
};

/** The text of a cell; a line that ends before it has nothing there, which Moodle writes as a hyphen. */
const textOf = (cells: readonly CsvCell[], at: number): string => cells[at]?.text.trim() ?? '-';

const numberOf = (text: string): number | null => (text === '-' ? null : Number(text.replace(',', '.')));

/**
 * The column with the number of the attempt; -1 without one. Its place tells it in every language: a whole number, two times, a
 * score.
 */
export const findAttemptColumn = (
  headings: readonly CsvCell[],
  lines: readonly (readonly CsvCell[])[],
): number => {
  const fits = (at: number): boolean =>
    lines.every(
      (cells) =>
        ATTEMPT.test(textOf(cells, at)) &&
        isTime(textOf(cells, at + 1)) &&
        isTime(textOf(cells, at + 2)) &&
        SCORE.test(textOf(cells, at + 3)),
    );
  // What stands before it, such as ID numbers, can look the same only if nobody has any.
  return headings.findLastIndex((_, at) => at > 0 && at + 3 < headings.length && fits(at));
};

/**
 * Reads the table that Moodle's SCORM reports (Basic, Interactions, Objectives) download: text with tabs, or with commas or
 * semicolons after a spreadsheet. Its columns are found by what stands in them, so that the language does not matter.
 *
 * @param file Name of the file, for findings.
 */
export const readLmsReport = (
  source: string,
  file: string,
): { readonly attempts: readonly LmsAttempt[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { rows, open } = readCsv(source);
  const [headings = [], ...lines] = rows;
  const fault = (reason: string, location: { readonly line: number; readonly column: number }) => ({
    attempts: [],
    diagnostics: [
      report('records/lms-report', { reason }, { file, line: location.line, column: location.column }),
    ],
  });
  const start = { line: 1, column: 1 };
  if (open) return fault('a quotation mark is opened here and never closed', open);
  if (headings.length < 2) return fault('it has no table with headings', headings[0] ?? start);
  const at = findAttemptColumn(headings, lines);
  if (at < 0)
    return fault(
      'no column holds the numbers of attempts, followed by two times and a score',
      headings[0] ?? start,
    );
  return {
    attempts: lines.map((cells) => ({
      identities: cells.slice(0, at).flatMap((cell) => plainCell(cell.text.trim()) || []),
      attempt: numberOf(textOf(cells, at)),
      score: numberOf(textOf(cells, at + 3)),
      ...readStatuses(cells.slice(at + 4).map((cell) => cell.text.trim())),
      line: cells[0]?.line ?? 1,
    })),
    diagnostics: [],
  };
};
