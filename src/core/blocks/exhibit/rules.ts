import type { PartReport } from '../../diagnostics/part-report.ts';
import type { ExhibitBlock } from './schema.ts';

/** Every row of a table has a cell for each column. */
export const check = ({ id, parts }: ExhibitBlock, report: PartReport): void => {
  for (const [index, part] of parts.entries()) {
    if (part.kind !== 'table') continue;
    for (const [at, row] of part.rows.entries())
      if (row.length !== part.columns.length)
        report(
          'course/exhibit-row',
          { exhibit: id, row: at + 1, cells: row.length, columns: part.columns.length },
          ['parts', index, 'rows', at],
        );
  }
};
