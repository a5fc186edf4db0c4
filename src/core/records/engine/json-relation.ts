import type { EngineTable } from './engine-intake.ts';
import type { DescribedColumn } from './engine-table.ts';

/** A table that holds statements as JSON. */
export const jsonRelation = (
  _table: string,
  _columns: readonly DescribedColumn[],
): (EngineTable & { readonly isOwn: boolean }) | null => null;
