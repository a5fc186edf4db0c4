/** One cell of a table, with where it begins in its file. */
export interface CsvCell {
  readonly text: string;
  /** Both from 1; the column in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** A table read from text: rows of cells, empty lines left out. */
export interface CsvTable {
  readonly rows: readonly (readonly CsvCell[])[];
  readonly delimiter: string;
  /** Where a quoted cell begins that never ends; `null` if all do. */
  readonly open: { readonly line: number; readonly column: number } | null;
}

/** Where two stand equally often, the one that stands in words less is the delimiter. */
const DELIMITERS = ['\t', ';', ','] as const;

/** The delimiter that stands most often outside quotation marks in the first line that has any text. */
const findDelimiter = (text: string): string => {
  const [line = ''] = text.replace(/^\s+/, '').split(/\r\n|[\r\n]/, 1);
  const bare = line.replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Reads comma-, semicolon- or tab-separated text (RFC 4180), with or without a byte order mark, with any line end. */
export const readCsv = (source: string): CsvTable => {
  const text = source.replace(/^\ufeff/, '');
  const delimiter = findDelimiter(text);
  const rows: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;
  let open: CsvTable['open'] = null;
  const endRow = (): void => {
    if (row.some((cell) => cell.text.trim() !== '')) rows.push(row);
    row = [];
  };
  while (at < text.length) {
    const location = { line, column: at - lineStart + 1 };
    let content = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const character = text[at];
        if (character === undefined) {
          open = location;
          break;
        }
        at++;
        if (character === '"') {
          if (text[at] !== '"') break;
          at++;
        } else if (character === '\n' || (character === '\r' && text[at] !== '\n')) {
          line++;
          lineStart = at;
        }
        content += character;
      }
    }
    const rest = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    row.push({ text: content + text.slice(rest, at), ...location });
    if (text[at] === delimiter) {
      at++;
      if (at === text.length) row.push({ text: '', line, column: at - lineStart + 1 });
      continue;
    }
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    at++;
    line++;
    lineStart = at;
    endRow();
  }
  endRow();
  return { rows, delimiter, open };
};

/**
 * What begins a formula in one spreadsheet or another, the full-width forms as well: at the start of a cell, or behind what
 * begins a cell for a spreadsheet that takes another separator than the comma, quotation marks between them included.
 */
const FORMULA =
  /^(?=[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20])|(?<=[;\t\r\n]["\s]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what looks like one. */
const safeCell = (text: string): string => text.replace(FORMULA, "'");

const quote = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** What can stand between cells: spreadsheets of many countries take the semicolon for their own. */
export const CSV_DELIMITERS = { comma: ',', semicolon: ';', tab: '\t' } as const;
export type CsvDelimiter = keyof typeof CSV_DELIMITERS;

/**
 * Writes a table for spreadsheets: UTF-8 with a byte order mark, CRLF (RFC 4180), and no cell that would be a formula.
 */
export const writeCsv = (rows: readonly (readonly string[])[], delimiter: CsvDelimiter = 'comma'): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quote(safeCell(cell))).join(CSV_DELIMITERS[delimiter])}\r\n`).join('')}`;
