import type { PartReport } from '../../diagnostics/part-report.ts';
import type { TableBlock } from './schema.ts';

/** Every row has one cell per column. */
export const check = ({ columns, rows }: TableBlock, report: PartReport): void => {
  for (const [index, row] of rows.entries())
    if (row.length !== columns.length)
      report('course/table-row-length', { cells: row.length, columns: columns.length }, ['rows', index]);
};
