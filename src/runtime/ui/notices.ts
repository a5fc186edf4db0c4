import type { Locale } from '../../core/locale/locales.ts';
import { button, type CreateElement } from './elements.ts';
import type { ViewRouter } from './view-router.ts';

interface NoticeOptions {
  /** A control after the text. */
  readonly action?: HTMLElement;
  /** Announced at once, among the alerts. */
  readonly isUrgent?: boolean;
  /** `view` (default): gone when another view is opened; `hidden`: until the learner hides it; `lasting`: until `hide`. */
  readonly until?: 'view' | 'hidden' | 'lasting';
}

/** Calm messages above the text, one per key. */
export interface Notices {
  /** `text` may be empty if the action says everything. */
  show(key: string, text: string, options?: NoticeOptions): void;
  hide(key: string): void;
}

export const createNotices = (
  document: Document,
  make: CreateElement,
  strings: Locale['runtime'],
  views: ViewRouter,
): Notices => {
  const shown = new Map<string, { readonly element: HTMLElement; readonly isPassing: boolean }>();

  const hide = (key: string): void => {
    const element = shown.get(key)?.element;
    if (!element) return;
    const hadFocus = element.contains(document.activeElement);
    element.remove();
    shown.delete(key);
    if (hadFocus) views.focusHeading();
  };

  views.onOpen(() => {
    for (const [key, { isPassing }] of shown) if (isPassing) hide(key);
  });

  return {
    hide,
    show: (key, text, { action, isUrgent = false, until = 'view' } = {}) => {
      hide(key);
      const element = make('div', 'notice');
      if (text !== '') element.append(make('p', '', text));
      if (action) element.append(action);
      element.dataset.notice = key;
      if (until === 'hidden')
        element.append(button(make, 'button-small', strings.hideMessage, () => hide(key)));
      document.getElementById(isUrgent ? 'alerts' : 'notices')?.append(element);
      shown.set(key, { element, isPassing: until === 'view' });
    },
  };
};
