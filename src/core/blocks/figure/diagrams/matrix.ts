import type { FigureWords, MatrixBody } from '../../figure-view.ts';
import type { MatrixDiagram } from '../diagram.ts';

/** Rows against columns with yes, no or a word where they meet. */
export const viewMatrix = (
  { rowTitle, columnTitle, columns, rows }: MatrixDiagram,
  words: FigureWords,
): MatrixBody => ({
  template: 'figures/matrix',
  corner: `${rowTitle} / ${columnTitle}`,
  columns,
  rows: rows.map(({ label, cells }) => ({
    label,
    cells: columns.map((_, index) => {
      const cell = cells[index] ?? false;
      if (typeof cell === 'string') return { kind: 'word', text: cell };
      return cell ? { kind: 'yes', text: words.yes } : { kind: 'no', text: words.no };
    }),
  })),
});
