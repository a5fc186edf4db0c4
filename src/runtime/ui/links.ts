import { focusOn, onClickOf } from './elements.ts';
import type { Ui } from './ui.ts';

/** Links within the page open places; one to something outside all places, such as the skip link, moves the focus. */
export const startLinks = ({ document, places }: Ui): void => {
  onClickOf<HTMLAnchorElement>(document, 'a[href^="#"]', (link, event) => {
    const id = link.hash.slice(1);
    const element = document.getElementById(id);
    if (!element) return;
    event.preventDefault();
    if (places.has(id)) places.go(id);
    else {
      element.scrollIntoView({ behavior: 'instant' });
      focusOn(element);
    }
  });
};
