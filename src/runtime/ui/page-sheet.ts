import { button, normalizedText } from './elements.ts';
import type { Ui } from './ui.ts';

/** What a copy of a page does not have: what is answered, noted or pressed, and what leads elsewhere. */
const LEFT_OUT = '[data-note], button, .notes, .visually-hidden';

/** A copy of a page that can be read and changes nothing: no ids, no links within the course, nothing to answer. */
const copyPage = (page: HTMLElement): HTMLElement => {
  const copy = page.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  for (const link of copy.querySelectorAll('a[href^="#"]')) {
    if (link.matches('.cite')) link.remove();
    else link.replaceWith(...link.childNodes);
  }
  for (const element of [copy, ...copy.querySelectorAll('[id], [aria-labelledby], [aria-describedby]')])
    for (const name of ['id', 'aria-labelledby', 'aria-describedby']) element.removeAttribute(name);
  copy.className = 'sheet-page page';
  return copy;
};

/** A link that opens a page over the question that cites it, which stays as it is. */
export const createSheetLink = (ui: Ui, pageId: string, text: string): HTMLElement => {
  const { document, make, strings, views, parseProgress } = ui;
  const link = make('a', '', text);
  link.href = `#${pageId}`;
  link.setAttribute('aria-haspopup', 'dialog');

  const open = (): boolean => {
    const page = document.getElementById(pageId);
    const dialog = make('dialog', 'page-sheet');
    if (!page || !parseProgress.hasParsed(pageId) || typeof dialog.showModal !== 'function') return false;
    const close = button(make, 'secondary', strings.backToQuestion, () => dialog.close());
    const copy = copyPage(page);
    dialog.setAttribute('aria-label', normalizedText(copy.querySelector('h1')));
    dialog.append(make('div', 'page-sheet-text', copy), make('p', 'page-sheet-actions', close));
    dialog.addEventListener('close', () => {
      dialog.remove();
      link.focus({ preventScroll: true });
    });
    dialog.addEventListener('click', ({ target }) => {
      if (target === dialog) dialog.close();
    });
    document.body.append(dialog);
    dialog.showModal();
    const text = dialog.querySelector<HTMLElement>('.page-sheet-text');
    if (text) text.tabIndex = 0;
    text?.focus();
    return true;
  };

  link.addEventListener('click', (event) => {
    event.preventDefault();
    // Where there is no dialog, the page is opened in the place of the question.
    if (!open()) views.go(pageId);
  });
  return link;
};
