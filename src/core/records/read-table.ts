import { type CsvCell, readCsv } from './csv.ts';

/** One line of a table, by its headings. */
export interface TableLine<Heading extends string> {
  /** What stands under a heading; `null` for an empty cell, or without such a column. */
  readonly text: (heading: Heading) => string | null;
  readonly positionOf: (heading: Heading) => Pick<CsvCell, 'line' | 'column'>;
  readonly line: number;
}

/** What is wrong with a table, in words that follow "cannot be read:", and where. */
export interface TableFault extends Pick<CsvCell, 'line' | 'column'> {
  readonly reason: string;
}

/**
 * Reads a table with known headings in any order, their case aside.
 *
 * @param headings All that there may be.
 * @param needed Those that there must be.
 */
export const readTable = <Heading extends string>(
  source: string,
  headings: readonly Heading[],
  needed: readonly Heading[],
): { readonly lines: readonly TableLine<Heading>[]; readonly faults: readonly TableFault[] } => {
  const { rows, open } = readCsv(source);
  const [first = [], ...others] = rows;
  const start = { line: 1, column: 1 };
  const faults: TableFault[] = [];
  const fault = (reason: string, { line, column }: Pick<CsvCell, 'line' | 'column'>): void => {
    faults.push({ reason, line, column });
  };
  if (open) fault('a quotation mark is opened here and never closed', open);
  const columns = first.map(({ text }) => text.trim().toLowerCase());
  for (const [at, cell] of first.entries()) {
    const name = columns[at] ?? '';
    if (!headings.some((heading) => heading === name))
      fault(`"${cell.text}" is none of its headings: ${headings.join(', ')}`, cell);
    else if (columns.indexOf(name) < at) fault(`two columns are headed "${name}"`, cell);
  }
  for (const heading of needed)
    if (!columns.includes(heading)) fault(`no column is headed "${heading}"`, first[0] ?? start);
  if (faults.length > 0) return { lines: [], faults };
  const lines = others.map((cells): TableLine<Heading> => {
    const [begin = { text: '', ...start }] = cells;
    const cellOf = (heading: Heading): CsvCell | undefined => cells[columns.indexOf(heading)];
    const surplus = cells.slice(columns.length).find(({ text }) => text.trim() !== '');
    if (surplus) fault('this line has more cells than there are headings', surplus);
    return {
      text: (heading) => cellOf(heading)?.text.trim() || null,
      positionOf: (heading) => cellOf(heading) ?? begin,
      line: begin.line,
    };
  });
  return { lines, faults };
};
