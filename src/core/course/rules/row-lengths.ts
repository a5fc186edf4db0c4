import { below, blocksOfType, type Rule } from './view.ts';

/** Every row of a table, a comparison and a matrix has one entry per column. */
export const rowLengths: Rule = (view, report) => {
  for (const { value, ...spot } of blocksOfType(view, 'table'))
    for (const [index, row] of value.rows.entries())
      if (row.length !== value.columns.length)
        report(
          'course/table-row-length',
          { cells: row.length, columns: value.columns.length },
          below(spot, 'rows', index),
        );

  for (const { value, ...spot } of blocksOfType(view, 'comparison'))
    for (const [index, { criterion, values }] of value.criteria.entries())
      if (values.length !== value.subjects.length)
        report(
          'course/comparison-values',
          { criterion, values: values.length, subjects: value.subjects.length },
          below(spot, 'criteria', index, 'values'),
        );

  for (const { value, ...spot } of blocksOfType(view, 'figure')) {
    const { diagram } = value;
    if (diagram.kind !== 'matrix') continue;
    for (const [index, { label, cells }] of diagram.rows.entries())
      if (cells.length !== diagram.columns.length)
        report(
          'course/matrix-cells',
          { row: label, cells: cells.length, columns: diagram.columns.length },
          below(spot, 'diagram', 'rows', index, 'cells'),
        );
  }
};
