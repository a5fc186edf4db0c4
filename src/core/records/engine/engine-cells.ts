/** A cell of a row as the engine answers it; whole numbers of 64 bits may come as text. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** A row of an answer. */
export type Row = readonly Cell[];

/** Asks the engine, and gives the rows as they come. */
export type AskEngine = (sql: string) => AsyncIterable<Row>;

/** A number. */
export const numberIn = (row: Row, at: number): number => Number(row[at] ?? 0);

/** A number that may be missing. */
export const maybeNumberIn = (row: Row, at: number): number | null => {
  const cell = row[at];
  return cell === null || cell === undefined ? null : Number(cell);
};

/** A text. */
export const textIn = (row: Row, at: number): string => String(row[at] ?? '');

/** A text; `null` for an empty one, which statements do not have. */
export const maybeTextIn = (row: Row, at: number): string | null => textIn(row, at) || null;

/** Yes or no, or neither. */
export const maybeFlagIn = (row: Row, at: number): boolean | null => {
  const number = maybeNumberIn(row, at);
  return number === null ? null : number !== 0;
};

/** A list within a row. */
export const listIn = (row: Row, at: number): readonly Cell[] => {
  const cell = row[at];
  return Array.isArray(cell) ? (cell as readonly Cell[]) : [];
};

/** All rows of an answer that is not long. */
export const allRows = async (rows: AsyncIterable<Row>): Promise<readonly Row[]> => {
  const all: Row[] = [];
  for await (const row of rows) all.push(row);
  return all;
};
