import type { Ui } from './ui.ts';

/** A table with a caption, column headings, and a row heading in the first column; it scrolls by itself if it must. */
export const createTable = (
  { make }: Ui,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement => {
  const heading = (scope: string, content: Node | string): HTMLElement => {
    const cell = make('th', '', content);
    cell.scope = scope;
    return cell;
  };
  const table = make(
    'table',
    '',
    make('caption', '', caption),
    make('thead', '', make('tr', '', ...columns.map((column) => heading('col', column)))),
    make(
      'tbody',
      '',
      ...rows.map(([first = '', ...others]) =>
        make('tr', '', heading('row', first), ...others.map((content) => make('td', '', content))),
      ),
    ),
  );
  const box = make('div', 'table-box results-table', table);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', caption);
  return box;
};
