import { button, onClickOf, textOf } from './elements.ts';
import type { Ui } from './ui.ts';

/** Blocks after which a note may stand; within the others of `BLOCKS` it stands at the end. */
const NOTE_AFTER = 'p, legend, h2, h3, h4, h5, h6';
const BLOCKS = `${NOTE_AFTER}, li, td, th, dd, dt, figcaption, blockquote, div, section, article`;

/** A glossary term opens a note with its definition beneath the paragraph in which it stands. */
export const startTerms = ({ document, strings, make }: Ui): void => {
  const notes = new Map<HTMLElement, HTMLElement>();

  const close = (link: HTMLElement): void => {
    const note = notes.get(link);
    if (note?.contains(document.activeElement)) link.focus();
    note?.remove();
    notes.delete(link);
    link.setAttribute('aria-expanded', 'false');
    link.removeAttribute('aria-controls');
  };

  const open = (link: HTMLElement, entry: Element): void => {
    const note = make(
      'aside',
      'term-note',
      make('p', 'term-note-name', textOf(entry.querySelector('dt'))),
      ...[...entry.querySelectorAll('dd')].map((definition) => {
        const copy = definition.cloneNode(true) as Element;
        for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
        return make('div', 'term-note-text', ...copy.childNodes);
      }),
      button(make, 'button-small', strings.close, () => {
        close(link);
        link.focus();
      }),
    );
    note.setAttribute('role', 'note');
    note.id = `note-${notes.size}-${link.dataset.term ?? ''}`;
    const block = link.closest(BLOCKS);
    if (block?.matches(NOTE_AFTER)) block.after(note);
    else (block ?? link.parentElement)?.append(note);
    notes.set(link, note);
    link.setAttribute('aria-expanded', 'true');
    link.setAttribute('aria-controls', note.id);
    for (const element of [link, note])
      element.addEventListener('keydown', (event) => {
        if (event.key === 'Escape' && notes.has(link)) close(link);
      });
  };

  onClickOf<HTMLElement>(document, 'a.term', (link, event) => {
    const entry = document.getElementById(`term-${link.dataset.term}`);
    if (!entry) return;
    event.preventDefault();
    if (notes.has(link)) close(link);
    else open(link, entry);
  });
};
