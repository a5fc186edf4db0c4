import type { Ui } from '../ui.ts';

const ROLES: Readonly<Record<string, string>> = {
  TR: 'row',
  TD: 'cell',
  THEAD: 'rowgroup',
  TBODY: 'rowgroup',
};

/**
 * Readies the tables of each view when it is first shown: where there is no room for columns, the stylesheet makes cards of
 * rows. Each cell gets the head of its column as a label, and every part says what it is, because some browsers forget that
 * a table is one when it is laid out otherwise.
 */
export const startTableLabels = ({ document, views }: Ui): void =>
  views.onOpen((id) => {
    for (const table of document.querySelectorAll<HTMLTableElement>(`[id="${id}"] .wide table:not([role])`)) {
      if (!table.tHead) continue;
      table.setAttribute('role', 'table');
      const heads = [...table.querySelectorAll('thead th')];
      for (const part of table.querySelectorAll('*')) {
        const role =
          part.tagName === 'TH'
            ? part.getAttribute('scope') === 'row'
              ? 'rowheader'
              : 'columnheader'
            : ROLES[part.tagName];
        if (role) part.setAttribute('role', role);
        if (part instanceof HTMLTableCellElement && role === 'cell')
          part.dataset.label = heads[part.cellIndex]?.textContent ?? '';
      }
    }
  });
