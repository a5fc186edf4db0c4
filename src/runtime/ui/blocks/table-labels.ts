import type { Ui } from '../ui.ts';

/**
 * Readies the tables of each view when it is first shown: where there is no room for columns, the stylesheet makes cards of
 * rows. Each cell gets the head of its column as a label, and every part says what it is, because some browsers forget that
 * a table is one when it is laid out otherwise.
 */
export const startTableLabels = ({ document, views }: Ui): void =>
  views.onOpen((id) => {
    for (const table of document.querySelectorAll<HTMLTableElement>(`[id="${id}"] .wide table:not([role])`)) {
      const heads = table.rows[0]?.cells;
      table.setAttribute('role', 'table');
      for (const row of table.rows) {
        row.setAttribute('role', 'row');
        for (const cell of row.cells) {
          const label = heads?.[cell.cellIndex]?.textContent;
          cell.setAttribute('role', { row: 'rowheader', col: 'columnheader' }[cell.scope] ?? 'cell');
          if (label && !cell.scope) cell.dataset.label = label;
        }
      }
    }
  });
