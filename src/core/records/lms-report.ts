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
  /** What the report says of the module instead of its score: `true` passed or completed, `false` anything else. */
  readonly isDone: boolean | null;
  readonly line: number;
}

const ATTEMPT = /^(?:\d{1,4}|-)$/;
const SCORE = /^(?:-?\d+(?:[.,]\d+)?|-)$/;
const DONE = ['passed', 'completed'];
const NOT_DONE = ['failed', 'incomplete', 'not attempted', 'browsed'];

/**
 * The column with the number of the attempt. Its place tells it in every language: a whole number, two times of day, a score.
 */
const findAttemptColumn = (headings: readonly CsvCell[], lines: readonly (readonly CsvCell[])[]): number => {
  const fits = (at: number): boolean =>
    lines.every((cells) => {
      const text = (offset: number): string => cells[at + offset]?.text.trim() ?? '-';
      const isTime = (value: string): boolean => value === '-' || /\d.*:.*\d/.test(value);
      return ATTEMPT.test(text(0)) && isTime(text(1)) && isTime(text(2)) && SCORE.test(text(3));
    });
  const byName = headings.findIndex(({ text }) => text.trim().toLowerCase() === 'attempt');
  if (byName > 0 && fits(byName)) return byName;
  const candidates = headings.flatMap((_, at) =>
    at > 0 && at + 3 < headings.length && fits(at) ? [at] : [],
  );
  // A column of ID numbers can look the same only if nobody has any; the last one is then the right one.
  return candidates.at(-1) ?? -1;
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
  const fault = (reason: string, place: { readonly line: number; readonly column: number }) => ({
    attempts: [],
    diagnostics: [report('records/lms-report', { reason }, { file, line: place.line, column: place.column })],
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
    attempts: lines.map((cells) => {
      const text = (index: number): string => cells[index]?.text.trim() ?? '';
      const words = cells.slice(at + 4).map((cell) => cell.text.trim().toLowerCase());
      const number = Number(text(at));
      const score = Number(text(at + 3).replace(',', '.'));
      return {
        identities: cells.slice(0, at).flatMap((cell) => cell.text.trim() || []),
        attempt: ATTEMPT.test(text(at)) && !Number.isNaN(number) ? number : null,
        score: text(at + 3) === '-' || text(at + 3) === '' || Number.isNaN(score) ? null : score,
        isDone: words.some((word) => DONE.includes(word))
          ? !words.some((word) => NOT_DONE.includes(word))
          : words.some((word) => NOT_DONE.includes(word))
            ? false
            : null,
        line: cells[0]?.line ?? 1,
      };
    }),
    diagnostics: [],
  };
};
