import type { EngineTable } from './engine-intake.ts';
import { type DescribedColumn, ENGINE_COLUMNS, quoteTable } from './engine-table.ts';

/** How the statements of a table are read. */
export type TableShape =
  /** This tool has made it. */
  | { readonly kind: 'own'; readonly table: Omit<EngineTable, 'read'> }
  /** It holds statements as JSON, in the only column of this query. */
  | { readonly kind: 'json'; readonly query: string };

/** Where Ralph and Aspects keep the statement; older versions of Ralph have it both as JSON and as text. */
const JSON_COLUMNS = ['event_str', 'event'];

/**
 * How a table is read: one that this tool has made by its columns, one of Ralph or Aspects by the statement that it holds as JSON.
 *
 * @returns `null` for a table of another shape.
 */
export const tableShapeOf = (table: string, columns: readonly DescribedColumn[]): TableShape | null => {
  const names = new Set(columns.map(({ name }) => name));
  const from = quoteTable(table);
  if (ENGINE_COLUMNS.every(({ name }) => names.has(name)))
    return { kind: 'own', table: { from, mark: { column: 'toString(mark)', of: Number } } };
  const name = JSON_COLUMNS.find((column) => names.has(column));
  if (name === undefined || !names.has('event_id')) return null;
  const isText = columns.some((column) => column.name === name && column.type === 'String');
  return { kind: 'json', query: `SELECT ${isText ? name : `CAST(${name} AS String)`} FROM ${from}` };
};
