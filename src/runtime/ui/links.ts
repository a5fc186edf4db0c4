import { focusElement, onDelegatedClick } from './elements.ts';
import type { Ui } from './ui.ts';

/** Links within the page open views; one to something outside all views, such as the skip link, moves the focus. */
export const startLinks = ({ document, window, views }: Ui): void => {
  // After those who take links of their own, whenever those have started.
  onDelegatedClick<HTMLAnchorElement>(window, 'a[href^="#"]', (link, event) => {
    const id = link.hash.slice(1);
    const element = document.getElementById(id);
    if (!element && !views.has(id)) return;
    event.preventDefault();
    if (views.has(id)) views.go(id);
    else if (element) {
      element.scrollIntoView({ behavior: 'instant' });
      focusElement(element);
    }
  });
};
