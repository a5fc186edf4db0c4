import { type BoardLink, type BoardNode, boardLegend, drawBoard } from './board.ts';
import { isConditionMet } from './decision-conditions.ts';
import { normalizedText } from './elements.ts';
import type { Ui } from './ui.ts';

const VIEW = 'case-file';

/** A copy of an exhibit for the case file: without ids, which belong to the page it stands in, and one heading lower. */
const copyExhibit = ({ make }: Ui, exhibit: HTMLElement): HTMLElement => {
  const copy = exhibit.cloneNode(true) as HTMLElement;
  for (const element of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) element.removeAttribute('id');
  copy.removeAttribute('aria-labelledby');
  copy.removeAttribute('data-exhibit');
  const heading = copy.querySelector('h2');
  heading?.replaceWith(make('h3', '', ...heading.childNodes));
  return copy;
};

/** The case file: exhibits whose pages have been opened, and the board as far as it is known. */
export const startCaseFile = (ui: Ui): void => {
  const { document, window, session, strings, make, messageFormatter, views } = ui;
  const isOpen = (element: HTMLElement): boolean =>
    session.getState().visited.has(element.dataset.page ?? '') && isConditionMet(session, element);

  const showExhibits = (view: HTMLElement): void => {
    const items = [...view.querySelectorAll<HTMLElement>('[data-exhibit-of]')];
    const found = items.filter((item) => {
      const exhibit = document.getElementById(item.dataset.exhibitOf ?? '');
      const isFound = exhibit !== null && isOpen(item) && isConditionMet(session, exhibit);
      item.hidden = !isFound;
      if (isFound && !item.querySelector('.exhibit')) {
        const link = item.querySelector('a');
        if (link) link.textContent = strings.whereExhibitStands;
        item.prepend(copyExhibit(ui, exhibit));
      }
      return isFound;
    });
    const count = view.querySelector('#case-count');
    if (count)
      count.textContent = messageFormatter.fill(strings.exhibitsFound, {
        count: String(found.length),
        total: String(items.length),
      });
  };

  const nodeOf = (row: HTMLElement, end: 'from' | 'to'): BoardNode => ({
    id: row.dataset[end] ?? '',
    kind: row.dataset[`${end}Kind`] ?? '',
    label: normalizedText(row.querySelector(`.board-${end}`)),
  });

  const showBoard = (view: HTMLElement): void => {
    const board = view.querySelector<HTMLElement>('#board');
    if (!board) return;
    const rows = [...view.querySelectorAll<HTMLElement>('[data-link]')];
    const holding = new Map<string, HTMLElement>();
    for (const row of rows) if (isOpen(row)) holding.set(row.dataset.link ?? '', row);
    for (const row of rows) row.hidden = holding.get(row.dataset.link ?? '') !== row;
    const links = [...holding.values()].map(
      (row): BoardLink => ({
        from: nodeOf(row, 'from'),
        to: nodeOf(row, 'to'),
        certainty: row.dataset.certainty ?? '',
      }),
    );
    if (links.length === 0) {
      board.replaceChildren(make('p', '', strings.boardEmpty));
      return;
    }
    const words = new Map(
      [...holding.values()].map((row) => [
        row.dataset.certainty ?? '',
        normalizedText(row.querySelector('td')),
      ]),
    );
    const label = messageFormatter.fill(strings.boardDrawing, { count: String(links.length) });
    board.replaceChildren(drawBoard(document, links, board.clientWidth, label), boardLegend(make, words));
  };

  const render = (): void => {
    const view = document.getElementById(VIEW);
    if (!view || views.current() !== VIEW) return;
    showExhibits(view);
    showBoard(view);
  };
  views.onOpen(render);
  ui.onChange(render);
  window.addEventListener('resize', render);
};
