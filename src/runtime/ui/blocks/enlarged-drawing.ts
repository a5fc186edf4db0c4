import { onDelegatedClick } from '../elements.ts';
import type { Ui } from '../ui.ts';

/** Shows a drawing in its wide form, as large as it is readable from afar, in a dialog over the page. */
export const startEnlargedDrawings = ({ document, make, strings }: Ui): void => {
  const heading = make('h2');
  heading.id = 'enlarged-title';
  const close = make('button', 'pop-close', '✕');
  close.type = 'button';
  close.setAttribute('aria-label', strings.close);
  // Focusable, so that the arrow keys scroll it.
  const body = make('div', 'enlarged-body');
  body.tabIndex = 0;
  body.setAttribute('role', 'group');
  body.setAttribute('aria-labelledby', heading.id);
  const dialog = make('dialog', 'enlarged', heading, close, body);
  dialog.setAttribute('aria-labelledby', heading.id);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });

  onDelegatedClick(document, '.enlarge, .figure .drawing', (pressed) => {
    const figure = pressed.closest('.figure');
    const drawing = figure?.querySelector('.drawing');
    if (!figure || !drawing) return;
    heading.textContent = figure.querySelector('.figure-title')?.textContent ?? '';
    body.replaceChildren(drawing.cloneNode(true));
    document.body.append(dialog);
    dialog.showModal();
    body.scrollTo(0, 0);
  });
};
