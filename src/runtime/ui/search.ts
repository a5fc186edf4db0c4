import { createDrawer } from './drawer.ts';
import { normalizedText, signIcon, viewLink } from './elements.ts';
import {
  createEntry,
  type Entry,
  findEntries,
  fold,
  type Hit,
  type Passage,
  spansOf,
  wordsOf,
} from './search-index.ts';
import type { Ui } from './ui.ts';

const MAX_RESULTS = 30;
const SNIPPET_BEFORE = 60;
const SNIPPET_LENGTH = 180;
/** So long, in milliseconds, the index is built at one go. */
const INDEX_SLICE_MS = 4;

/** What can be found, read in slices while the browser has nothing else to do. */
const createIndex = ({ document, clock, views, whenIdle }: Ui, onMore: () => void) => {
  const entries: Entry[] = [];
  const waiting: (() => Entry)[] = [
    ...[...document.querySelectorAll('.place.page')].map(
      (page) => () => createEntry(page.id, views.titleOf(page.id), [page]),
    ),
    ...[...document.querySelectorAll('.glossary-entry')].map(
      (entry) => () =>
        createEntry(entry.id, normalizedText(entry.querySelector('dt')), [...entry.querySelectorAll('dd')]),
    ),
  ];
  const read = (): void => {
    const end = clock.elapsedMs() + INDEX_SLICE_MS;
    do {
      const next = waiting.shift();
      if (next) entries.push(next());
    } while (waiting.length > 0 && clock.elapsedMs() < end);
    if (waiting.length > 0) whenIdle(read);
    else onMore();
  };
  whenIdle(read);
  return { entries, isComplete: () => waiting.length === 0 };
};

/** Marks words in the text of an element, and returns what takes the marks away. */
const markWords = (document: Document, root: Element, words: readonly string[]): (() => void) => {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const marks = nodes.flatMap((node) => {
    const spans = spansOf(fold(node.data), words);
    return [...spans].reverse().map(([start, end]) => {
      const mark = document.createElement('mark');
      const found = node.splitText(start);
      found.splitText(end - start);
      found.replaceWith(mark);
      mark.append(found);
      return mark;
    });
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
};

/** Full-text search over pages and glossary, as one types; a hit opens where its words stand, and they are marked there. */
export const startSearch = (ui: Ui): void => {
  const { document, strings, messageFormatter, make, views } = ui;
  const control = document.getElementById('search-open');
  if (!control) return;

  const input = make('input');
  input.type = 'search';
  input.id = 'search-input';
  input.autocomplete = 'off';
  input.maxLength = 100;
  input.setAttribute('aria-label', strings.search);
  const status = make('p', 'search-status', strings.searchEmpty);
  status.setAttribute('role', 'status');
  const list = make('ol', 'search-list');
  const field = make('div', 'search-field');
  field.append(signIcon(document, 'search'), input);
  const drawer = createDrawer(ui, 'search', strings.search, field, status, list);

  const createSnippet = ({ text, folded }: Passage, words: readonly string[]): HTMLElement => {
    const first = spansOf(folded, words)[0]?.[0] ?? 0;
    const wanted = Math.max(0, first - SNIPPET_BEFORE);
    const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1;
    const cut = text.slice(from, from + SNIPPET_LENGTH);
    const to = from + cut.length < text.length ? from + Math.max(cut.lastIndexOf(' '), 1) : text.length;
    const snippet = make('span', 'snippet', from > 0 ? '… ' : '');
    let at = from;
    for (const [start, end] of spansOf(folded.slice(0, to), words)) {
      if (start < from) continue;
      snippet.append(text.slice(at, start), make('mark', '', text.slice(start, end)));
      at = end;
    }
    snippet.append(text.slice(at, to), to < text.length ? ' …' : '');
    return snippet;
  };

  let unmark = (): void => {};
  views.onLeave(() => {
    unmark();
    unmark = () => {};
  });
  const open = ({ entry, passage }: Hit, words: readonly string[]): void => {
    drawer.close();
    const target = passage?.element as HTMLElement | undefined;
    const isInside = target !== undefined && !target.matches('.place');
    views.go(entry.id, isInside ? target : undefined);
    unmark = target ? markWords(document, target, words) : () => {};
  };

  const search = (): void => {
    const query = input.value.replace(/\s+/g, ' ').trim();
    const words = wordsOf(query);
    const hits = findEntries(index.entries, words, MAX_RESULTS);
    list.replaceChildren(
      ...hits.map((hit) => {
        const { entry, passage } = hit;
        const link = viewLink(make, entry.id, '');
        link.append(
          make('span', 'search-title', entry.title),
          ...(passage ? [createSnippet(passage, words)] : []),
        );
        link.addEventListener('click', (event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          open(hit, words);
        });
        return make('li', '', link);
      }),
    );
    status.textContent =
      words.length === 0
        ? strings.searchEmpty
        : !index.isComplete()
          ? strings.searchReading
          : hits.length === 0
            ? messageFormatter.fill(strings.searchNothing, { query })
            : messageFormatter.count(strings.searchFound, hits.length, { query });
  };
  const index = createIndex(ui, () => {
    if (input.value !== '') search();
  });
  input.addEventListener('input', search);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    // The browser would only empty the field, and close the drawer at the second Escape.
    event.preventDefault();
    drawer.close();
  });
  control.addEventListener('click', () => {
    drawer.open();
    input.select();
  });
};
