import { normalizedText, onDelegatedClick, viewLink } from './elements.ts';
import { labelReferences } from './label-references.ts';
import { createPopover } from './popover.ts';
import type { Ui } from './ui.ts';

/** Copies of what an element holds; an id stands in a document once. */
const copyOf = (element: Element | null): Node[] =>
  [...(element?.childNodes ?? [])].map((child) => {
    const copy = child.cloneNode(true);
    if (copy instanceof Element) {
      for (const named of [copy, ...copy.querySelectorAll('[id]')]) named.removeAttribute('id');
      // Numbers of another view's list.
      for (const number of copy.querySelectorAll('.cite')) number.remove();
    }
    return copy;
  });

/** Where a link within the page leads. */
const targetOf = (document: Document, link: HTMLAnchorElement): HTMLElement | null =>
  document.getElementById(link.hash.slice(1));

/** Terms and sources open over the text, beside the word or the number. */
export const startReferences = (ui: Ui): void => {
  const { document, strings, make, views } = ui;
  const popover = createPopover(ui);

  onDelegatedClick<HTMLAnchorElement>(document, 'a.term', (link, event) => {
    const entry = targetOf(document, link);
    if (!entry || entry.contains(link)) return;
    event.preventDefault();
    popover.toggle(link, normalizedText(entry.querySelector('dt')), [
      ...[...entry.querySelectorAll('dd')].flatMap(copyOf),
      make('p', 'pop-more', viewLink(make, entry.id, strings.inGlossary)),
    ]);
  });

  onDelegatedClick<HTMLAnchorElement>(document, 'a.cite, a.citation', (link, event) => {
    // A number leads to its line in the list of the page, and that to the source.
    const line = targetOf(document, link);
    const source = line?.matches('.source') ? line : line?.querySelector<HTMLAnchorElement>('a');
    const entry = source instanceof HTMLAnchorElement ? targetOf(document, source) : source;
    if (!line || !entry) return;
    event.preventDefault();
    const locator =
      link.dataset.locator ??
      (line === entry ? '' : normalizedText(line).slice(normalizedText(source).length + 2));
    popover.toggle(link, normalizedText(entry.querySelector('.source-short')), [
      ...(locator === '' ? [] : [make('p', 'pop-locator', locator)]),
      ...copyOf(entry).filter(
        (child) => !(child instanceof Element && child.matches('.source-short, .source-note')),
      ),
      make('p', 'pop-more', viewLink(make, entry.id, strings.aboutSource)),
    ]);
  });

  views.onOpen((id) => {
    const view = document.getElementById(id);
    if (view) labelReferences(ui, view);
  });
};
