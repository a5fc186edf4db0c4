import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { report } from '../diagnostics/registry.ts';
import { readCsv } from './csv.ts';
import { endOfDay } from './end-of-day.ts';
import type { DeclaredAuthority } from './evaluate/judge-authorities.ts';
import { parseTimestamp } from './intake/read-statement.ts';

const HEADINGS = ['authority', 'from', 'to'];
const DAY_MS = 86_400_000;

/**
 * Reads a list of the keys that statements may come in through: a table with the headings `authority`, `from` and `to`. Days and
 * moments are in UTC; an empty cell is no limit.
 *
 * @param file Name of the file, for findings.
 */
export const readAuthorities = (
  source: string,
  file: string,
): { readonly entries: readonly DeclaredAuthority[]; readonly diagnostics: readonly Diagnostic[] } => {
  const diagnostics: Diagnostic[] = [];
  const fault = (reason: string, { line, column }: { line: number; column: number }): void => {
    diagnostics.push(report('records/authorities', { reason }, { file, line, column }));
  };
  const { rows, open } = readCsv(source);
  const [headings = [], ...lines] = rows;
  if (open) fault('a quotation mark is opened here and never closed', open);
  const columns = headings.map(({ text }) => text.trim().toLowerCase());
  const unknown = headings.find((_, at) => !HEADINGS.includes(columns[at] ?? ''));
  if (!columns.includes('authority') || unknown || new Set(columns).size < columns.length)
    fault('its headings are "authority", "from" and "to"', unknown ?? headings[0] ?? { line: 1, column: 1 });
  if (diagnostics.length > 0) return { entries: [], diagnostics };
  const entries = lines.map((cells): DeclaredAuthority => {
    const first = cells[0] ?? { text: '', line: 1, column: 1 };
    const cellOf = (heading: string) => cells[columns.indexOf(heading)] ?? { ...first, text: '' };
    const momentOf = (heading: 'from' | 'to'): number | null => {
      const cell = cellOf(heading);
      const text = cell.text.trim();
      if (text === '') return null;
      const end = endOfDay(text);
      const ms = end === null ? parseTimestamp(text) : heading === 'to' ? end : end - DAY_MS + 1;
      if (ms === null)
        fault(`"${text}" is no day such as 2026-11-30, and no moment such as 2026-11-30T12:00:00Z`, cell);
      return ms;
    };
    const authority = cellOf('authority').text.trim();
    if (authority === '') fault('this line names no authority', cellOf('authority'));
    if (cells.length > headings.length) fault('this line has more cells than there are headings', first);
    const [fromMs, toMs] = [momentOf('from'), momentOf('to')];
    if (fromMs !== null && toMs !== null && fromMs > toMs) fault('this time ends before it begins', first);
    return { authority, fromMs, toMs };
  });
  if (entries.length === 0) fault('it names no authority', { line: 1, column: 1 });
  return { entries: diagnostics.length > 0 ? [] : entries, diagnostics };
};
