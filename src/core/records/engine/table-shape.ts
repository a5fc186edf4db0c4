import type { EngineTable } from './engine-intake.ts';
import { type DescribedColumn, ENGINE_COLUMNS, quoteTable } from './engine-table.ts';
import { jsonRelation } from './json-relation.ts';

/**
 * How a table is read: one that this tool has made by its columns, one of Ralph or Aspects by the statement that it holds as JSON.
 *
 * @returns `null` for a table of another shape.
 */
export const engineTableOf = (
  table: string,
  columns: readonly DescribedColumn[],
): (EngineTable & { readonly isOwn: boolean }) | null => {
  const names = new Set(columns.map(({ name }) => name));
  if (ENGINE_COLUMNS.every(({ name }) => names.has(name)))
    return {
      from: quoteTable(table),
      mark: { column: 'toString(mark)', of: Number },
      read: null,
      isOwn: true,
    };
  return jsonRelation(table, columns);
};
