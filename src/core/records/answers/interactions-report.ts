import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { report } from '../../diagnostics/registry.ts';
import { type CsvCell, readCsv } from '../csv.ts';
import { findAttemptColumn, plainCell } from '../lms-report.ts';

/** One entry of `cmi.interactions` as Moodle's Interactions report shows it. */
export interface ReportedInteraction {
  /** Position of its SCO among those of the activity, from 0. */
  readonly sco: number;
  /** Its index in `cmi.interactions`. */
  readonly index: number;
  /** `cmi.interactions.n.id`. */
  readonly id: string;
  /** `cmi.interactions.n.student_response` and `.result`; `''` for a question that was not asked. */
  readonly response: string;
  readonly result: string;
}

/** One attempt of one person, who is not named. */
export interface ReportedAttempt {
  readonly line: number;
  readonly interactions: readonly ReportedInteraction[];
}

/** The columns of a question, in the order in which Moodle writes them. */
const COLUMNS = 4;
const [ID, RESPONSE, RESULT] = [0, 1, 3];

/** The index of a question in the heading of one of its columns, in whatever language; `null` without one. */
const indexIn = (heading: string): number | null => {
  const digits = heading.match(/\d+/g)?.at(-1);
  return digits === undefined ? null : Number(digits);
};

/**
 * Where the columns of questions begin: the last headings go in groups of one size, numbered from 0. `null` without any.
 *
 * @param from The first column that may be one of them.
 */
const findQuestions = (
  headings: readonly string[],
  from: number,
): { readonly at: number; readonly count: number; readonly size: number } | null => {
  const last = indexIn(headings.at(-1) ?? '');
  if (last === null) return null;
  const size = headings.length - 1 - headings.findLastIndex((heading) => indexIn(heading) !== last);
  const count = last + 1;
  const at = headings.length - count * size;
  if (at <= from) return null;
  const isNumbered = headings
    .slice(at)
    .every((heading, location) => indexIn(heading) === Math.floor(location / size));
  return isNumbered ? { at, count, size } : null;
};

/**
 * Reads what Moodle's Interactions report downloads as text: `report.php?mode=interactions&download=CSV`, with all four boxes of
 * its settings ticked. Its columns are found by their places and by the numbers in their headings, so that the language does not
 * matter. Each SCO has its score and then its own columns of questions, though the headings name the questions once.
 *
 * @param file Name of the file, for findings.
 */
export const readInteractionsReport = (
  source: string,
  file: string,
): { readonly attempts: readonly ReportedAttempt[]; readonly diagnostics: readonly Diagnostic[] } => {
  const { rows, open } = readCsv(source);
  const [headings = [], ...lines] = rows;
  const fault = (reason: string, location: Pick<CsvCell, 'line' | 'column'> = { line: 1, column: 1 }) => ({
    attempts: [],
    diagnostics: [
      report(
        'records/interactions-report',
        { reason },
        { file, line: location.line, column: location.column },
      ),
    ],
  });
  if (open) return fault('a quotation mark is opened here and never closed', open);
  const attempt = findAttemptColumn(headings, lines);
  if (attempt < 0)
    return fault('no column holds the numbers of attempts, followed by two times and a score', headings[0]);
  const first = attempt + 4;
  const questions = findQuestions(
    headings.map(({ text }) => text),
    first,
  );
  if (!questions) return fault('no columns of questions stand at its end, numbered from 0', headings[first]);
  if (questions.size !== COLUMNS)
    return fault(
      `it has ${questions.size === 1 ? 'one column' : `${questions.size} columns`} for each question, and not the question, the response, the right answer and the result`,
      headings[questions.at],
    );
  const scos = questions.at - first;
  const width = 1 + questions.count * COLUMNS;
  return {
    attempts: lines.flatMap((cells): readonly ReportedAttempt[] => {
      const textOf = (at: number): string => plainCell(cells[at]?.text.trim() ?? '');
      if (textOf(attempt) === '-') return [];
      const interactions = Array.from({ length: scos }, (_, sco) =>
        Array.from({ length: questions.count }, (__, index): ReportedInteraction => {
          const at = first + sco * width + 1 + index * COLUMNS;
          return {
            sco,
            index,
            id: textOf(at + ID),
            response: textOf(at + RESPONSE),
            result: textOf(at + RESULT),
          };
        }),
      ).flat();
      return [
        {
          line: cells[0]?.line ?? 1,
          interactions: interactions.filter(({ id, result }) => id !== '' && result !== ''),
        },
      ];
    }),
    diagnostics: [],
  };
};
