import { normalizedText, pressOnEnter, viewLink } from './elements.ts';
import type { Ui } from './ui.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly folded: string;
  readonly foldedTitle: string;
}

const MAX_RESULTS = 40;
const SNIPPET_BEFORE = 60;
const SNIPPET_LENGTH = 180;

const SKIPPED =
  'template, script, svg, button, .cite, .citation, .notes, .pop, .visually-hidden, .kicker, h1';
const BLOCKS =
  'p, li, td, th, dt, dd, h2, h3, h4, h5, h6, figcaption, caption, summary, legend, label, div, section';

/** Text without case and accents, each character in its old position. */
const fold = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/g, (char) =>
      char === '\u2019' ? "'" : /[\u2010-\u2013]/.test(char) ? '-' : char.normalize('NFD').charAt(0),
    )
    .toLowerCase();

/** The words of an element as they are read; neighbouring blocks do not run together. */
const wordsOf = (root: Element): string => {
  const parts: string[] = [];
  let lastBlock: Element | null = null;
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      const block = node.parentElement?.closest(BLOCKS) ?? null;
      if (block !== lastBlock) parts.push(' ');
      lastBlock = block;
      parts.push(node.nodeValue ?? '');
    } else if (node instanceof Element && !node.matches(SKIPPED))
      for (const child of node.childNodes) walk(child);
  };
  for (const child of root.childNodes) walk(child);
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?)])/g, '')
    .trim();
};

const createEntry = (id: string, title: string, text: string): Entry => ({
  id,
  title,
  text,
  folded: fold(text),
  foldedTitle: fold(title),
});

const countOf = (text: string, word: string): number => text.split(word).length - 1;

/** How well an entry fits; 0 if a word is missing from it. */
const rank = (entry: Entry, words: readonly string[]): number => {
  let total = 0;
  for (const word of words) {
    const hits = countOf(entry.folded, word) + 20 * countOf(entry.foldedTitle, word);
    if (hits === 0) return 0;
    total += Math.min(hits, 40);
  }
  return total;
};

/** Full-text search over pages and glossary; the index is made at the first search. */
export const startSearch = ({ document, strings, messageFormatter, make, views }: Ui): void => {
  const root = document.getElementById('search');
  const control = root?.querySelector('button');
  const input = document.querySelector<HTMLInputElement>('#search-input');
  const view = document.getElementById('search-results');
  if (!root || !control || !input || !view) return;

  const heading = view.querySelector('h1') ?? make('h1', '', strings.searchResults);
  const status = make('p', 'search-status', strings.searchEmpty);
  status.setAttribute('role', 'status');
  const list = make('ol', 'search-list');
  view.append(...(heading.isConnected ? [] : [heading]), status, list);

  view.hidden = false;

  let index: readonly Entry[] | undefined;
  const buildIndex = (): readonly Entry[] => [
    ...[...document.querySelectorAll('.place.page')].map((page) =>
      createEntry(page.id, views.titleOf(page.id), wordsOf(page)),
    ),
    ...[...document.querySelectorAll('.glossary-entry')].map((entry) =>
      createEntry(
        entry.id,
        normalizedText(entry.querySelector('dt')),
        [...entry.querySelectorAll('dd')].map(wordsOf).join(' '),
      ),
    ),
  ];

  const createSnippet = ({ text, folded }: Entry, words: readonly string[]): HTMLElement => {
    const hits = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
    const wanted = Math.max(0, Math.min(...hits, text.length) - SNIPPET_BEFORE);
    const from = wanted === 0 || hits.length === 0 ? 0 : text.indexOf(' ', wanted) + 1;
    const cut = text.slice(from, from + SNIPPET_LENGTH);
    const to = from + cut.length < text.length ? from + Math.max(cut.lastIndexOf(' '), 1) : text.length;
    const snippet = make('p', 'snippet', from > 0 ? '… ' : '');
    for (let at = from; at < to; ) {
      const position = at;
      const next = words
        .map((word) => ({ word, start: folded.indexOf(word, position) }))
        .filter(({ start, word }) => start >= 0 && start + word.length <= to)
        .sort((a, b) => a.start - b.start || b.word.length - a.word.length)[0];
      const end = next ? next.start + next.word.length : to;
      snippet.append(text.slice(at, next?.start ?? to));
      if (next) snippet.append(make('mark', '', text.slice(next.start, end)));
      at = end;
    }
    snippet.append(to < text.length ? ' …' : '');
    return snippet;
  };

  pressOnEnter(root, control);
  control.addEventListener('click', () => {
    const query = input.value.replace(/\s+/g, ' ').trim();
    const words = [...new Set(fold(query).split(' '))].filter((word) => word !== '');
    index ??= buildIndex();
    const results =
      words.length === 0
        ? []
        : index
            .map((entry) => ({ entry, fit: rank(entry, words) }))
            .filter(({ fit }) => fit > 0)
            .sort((a, b) => b.fit - a.fit)
            .slice(0, MAX_RESULTS);
    list.replaceChildren(
      ...results.map(({ entry }) =>
        make('li', '', viewLink(make, entry.id, entry.title), createSnippet(entry, words)),
      ),
    );
    views.go(view.id);
    status.textContent =
      words.length === 0
        ? strings.searchEmpty
        : results.length === 0
          ? messageFormatter.fill(strings.searchNothing, { query })
          : messageFormatter.count(strings.searchFound, results.length, { query });
  });
};
