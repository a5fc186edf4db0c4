import { focusOn, onClickOf } from './elements.ts';
import type { Ui } from './ui.ts';

/** Links within the page open places; one to something outside all places, such as the skip link, moves the focus. */
export const startLinks = ({ document, window, places }: Ui): void => {
  // After those who take links of their own, whenever those have started.
  onClickOf<HTMLAnchorElement>(window, 'a[href^="#"]', (link, event) => {
    const id = link.hash.slice(1);
    const element = document.getElementById(id);
    if (!element && !places.has(id)) return;
    event.preventDefault();
    if (places.has(id)) places.go(id);
    else if (element) {
      element.scrollIntoView({ behavior: 'instant' });
      focusOn(element);
    }
  });
};
