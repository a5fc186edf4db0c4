import { focusElement } from './elements.ts';
import type { Ui } from './ui.ts';

/** One small window over the text, for what a word or a number stands for. */
export interface Popover {
  /** Shows it beside what was pressed, and takes the focus; pressed again, it closes. */
  toggle(pressed: HTMLElement, title: string, content: readonly Node[]): void;
}

const GAP = 8;
/** From this width on it stands beside the word; below, it is a sheet from the edge of the window that does not cover it. */
const BESIDE = '(min-width: 40em)';

/**
 * A native popover where there is one: it stands above all else, and Escape or a click elsewhere closes it. It is put behind
 * its opener, so that the next press of Tab leads into it and then on in the text.
 */
export const createPopover = ({ document, window, strings, make, views }: Ui): Popover => {
  const heading = make('h2', 'pop-title');
  heading.id = 'pop-title';
  const body = make('div', 'pop-body');
  const close = make('button', 'pop-close', '✕');
  close.type = 'button';
  close.setAttribute('aria-label', strings.close);
  const element = make('div', 'pop', heading, body, close);
  element.setAttribute('role', 'dialog');
  element.setAttribute('aria-labelledby', heading.id);
  const isNative = typeof element.showPopover === 'function';
  if (isNative) element.setAttribute('popover', 'manual');
  const beside = window.matchMedia(BESIDE);
  let opener: HTMLElement | null = null;

  const hide = (takesFocus: boolean): void => {
    const from = opener;
    opener = null;
    if (!from) return;
    from.removeAttribute('aria-expanded');
    element.remove();
    if (takesFocus) from.focus({ preventScroll: true });
  };

  const position = (from: HTMLElement): void => {
    const { style } = element;
    const rect = from.getClientRects()[0] ?? from.getBoundingClientRect();
    const { clientWidth, clientHeight } = document.documentElement;
    const { offsetWidth, offsetHeight } = element;
    const hasRoomBelow = rect.bottom + GAP + offsetHeight <= clientHeight;
    element.classList.toggle('is-above', !hasRoomBelow);
    if (!beside.matches) {
      for (const name of ['top', 'left']) style.removeProperty(name);
      // An admin guide comes from below, and from above where it would cover the word.
      element.classList.toggle('is-above', rect.bottom + GAP > clientHeight - offsetHeight);
      return;
    }
    const below = rect.bottom + GAP;
    const above = rect.top - GAP - offsetHeight;
    style.top = `${hasRoomBelow || above < 0 ? Math.max(0, Math.min(below, clientHeight - offsetHeight)) : above}px`;
    style.left = `${Math.max(GAP, Math.min(rect.left, clientWidth - offsetWidth - GAP))}px`;
  };

  close.addEventListener('click', () => hide(true));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !opener) return;
    event.stopPropagation();
    hide(true);
  });
  const closeIfLeft = ({ target }: Event): void => {
    if (opener && target instanceof Node && !element.contains(target) && !opener.contains(target))
      hide(false);
  };
  document.addEventListener('pointerdown', closeIfLeft);
  document.addEventListener('focusin', closeIfLeft);
  window.addEventListener('resize', () => hide(false));
  views.onLeave(() => hide(false));

  return {
    toggle: (pressed, title, content) => {
      if (opener === pressed) {
        hide(true);
        return;
      }
      // What was pressed may stand in the window itself: then that goes on to show what it stands for.
      const from = opener && element.contains(pressed) ? opener : pressed;
      hide(false);
      heading.textContent = title;
      body.replaceChildren(...content);
      from.after(element);
      from.setAttribute('aria-expanded', 'true');
      opener = from;
      if (isNative) element.showPopover();
      position(from);
      focusElement(element);
    },
  };
};
