const lengthOf = (text: string): number => [...text].length;

/**
 * The lines of a table for a terminal: each column as wide as its longest cell, two blanks between them, none at the end.
 *
 * @param isNumeric which columns end in line, as numbers do; the others begin in line.
 */
export const alignTable = (
  rows: readonly (readonly string[])[],
  isNumeric: (column: number) => boolean,
): readonly string[] => {
  const widths: number[] = [];
  for (const row of rows)
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 0, lengthOf(cell));
  return rows.map((row) =>
    row
      .map((cell, column) => {
        const blanks = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
        return isNumeric(column) ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
};
