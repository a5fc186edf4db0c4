import { signIcon } from './elements.ts';
import type { Ui } from './ui.ts';

/** A sheet at the side of the window that is open until it is closed: Escape, its button, a click beside it. */
export interface Drawer {
  readonly element: HTMLDialogElement;
  open(): void;
  close(): void;
}

/** @param name class of the sheet, and start of its ids. */
export const createDrawer = (
  { document, strings, make, views }: Ui,
  name: string,
  title: string,
  ...content: readonly HTMLElement[]
): Drawer => {
  const heading = make('h2', '', title);
  heading.id = `${name}-title`;
  const close = make('button', 'bar-button');
  close.type = 'button';
  close.setAttribute('aria-label', strings.close);
  close.append(signIcon(document, 'close'));
  const body = make('div', 'drawer-body', ...content);
  const element = make('dialog', `drawer ${name}`, make('div', 'drawer-head', heading, close), body);
  element.setAttribute('aria-labelledby', heading.id);
  document.body.append(element);
  const hide = (): void => {
    if (element.open) element.close();
  };
  close.addEventListener('click', hide);
  element.addEventListener('click', ({ target }) => {
    if (target === element) hide();
  });
  views.onLeave(hide);
  return {
    element,
    open: () => {
      if (!element.open) element.showModal();
    },
    close: hide,
  };
};
