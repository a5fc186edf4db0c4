import { isConditionMet } from './decision-conditions.ts';
import type { Ui } from './ui.ts';

/** Shows exhibits, and words that remember a decision, as the learner's decisions have it; after every change of them. */
export const startOutcomes = (ui: Ui): void => {
  const { document, session, views } = ui;
  const shown = new WeakMap<Element, Element | null>();
  const render = (): void => {
    const view = document.getElementById(views.current());
    for (const exhibit of view?.querySelectorAll<HTMLElement>('[data-exhibit]') ?? [])
      exhibit.hidden = !isConditionMet(session, exhibit);
    for (const outcome of view?.querySelectorAll<HTMLElement>('[data-outcome]') ?? []) {
      const texts = [...outcome.querySelectorAll<HTMLTemplateElement>('template')];
      const text = texts.find((candidate) => isConditionMet(session, candidate)) ?? null;
      if (shown.get(outcome) === text) continue;
      const place = outcome.querySelector('.outcome-text');
      if (!place) continue;
      // The words that came with the page are kept for a decision that is taken back.
      if (!shown.has(outcome)) {
        const original = document.createElement('template');
        original.content.append(...[...place.childNodes].map((node) => node.cloneNode(true)));
        originals.set(outcome, original);
      }
      shown.set(outcome, text);
      const source = text ?? originals.get(outcome);
      if (source) place.replaceChildren(document.importNode(source.content, true));
    }
  };
  const originals = new WeakMap<Element, HTMLTemplateElement>();
  views.onOpen(render);
  ui.onChange(render);
};
