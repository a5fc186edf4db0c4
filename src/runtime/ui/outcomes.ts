import { isConditionMet } from './decision-conditions.ts';
import type { Ui } from './ui.ts';

/** Shows exhibits, and words that remember a decision, as the learner's decisions have it; after every change of them. */
export const startOutcomes = (ui: Ui): void => {
  const { document, session, views } = ui;
  /** The text that each shows: that of one of its templates, or `null` for the words that came with the page. */
  const shown = new WeakMap<Element, HTMLTemplateElement | null>();
  const originals = new WeakMap<Element, DocumentFragment>();

  /** The words that came with the page: they come back when a decision is taken back. */
  const originalOf = (place: Element): DocumentFragment => {
    const known = originals.get(place);
    if (known) return known;
    const original = document.createDocumentFragment();
    original.append(...[...place.childNodes].map((node) => node.cloneNode(true)));
    originals.set(place, original);
    return original;
  };

  const render = (): void => {
    const view = document.getElementById(views.current());
    for (const exhibit of view?.querySelectorAll<HTMLElement>('[data-exhibit]') ?? [])
      exhibit.hidden = !isConditionMet(session, exhibit);
    for (const outcome of view?.querySelectorAll<HTMLElement>('[data-outcome]') ?? []) {
      const place = outcome.querySelector('.outcome-text');
      const texts = [...outcome.querySelectorAll<HTMLTemplateElement>('template')];
      const text = texts.find((candidate) => isConditionMet(session, candidate)) ?? null;
      if (!place || shown.get(outcome) === text) continue;
      const original = originalOf(place);
      shown.set(outcome, text);
      place.replaceChildren(document.importNode(text?.content ?? original, true));
    }
  };
  views.onOpen(render);
  ui.onChange(render);
};
