import { onClickOf, placeLink } from './elements.ts';
import type { Ui } from './ui.ts';

/** A citation leads to its source, where a link leads back to the very citation. */
export const startCitations = ({ document, strings, wording, make, places }: Ui): void => {
  let back: HTMLAnchorElement | undefined;
  onClickOf<HTMLElement>(document, 'a.citation', (citation, event) => {
    const sourceId = `source-${citation.dataset.source}`;
    const from = places.current();
    if (!places.has(sourceId)) return;
    event.preventDefault();
    back?.remove();
    const text = wording.fill(strings.backToText, { place: places.titleOf(from) });
    const link = placeLink(make, from, text, 'citation-back');
    link.addEventListener('click', (backEvent) => {
      backEvent.preventDefault();
      places.go(from, citation);
      link.remove();
    });
    document.getElementById(sourceId)?.append(' ', link);
    back = link;
    places.go(sourceId);
  });
};
