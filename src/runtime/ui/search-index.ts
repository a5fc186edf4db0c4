/** Text without case and accents, each character in its old position. */
export const fold = (text: string): string =>
  text
    .replace(/[^\x20-\x7e]/g, (char) =>
      char === '\u2019' ? "'" : /[\u2010-\u2013]/.test(char) ? '-' : char.normalize('NFD').charAt(0),
    )
    .toLowerCase();

/** What is not read as part of the text. */
const SKIPPED =
  'template, script, svg, button, .cite, .citation, .notes, .pop, .visually-hidden, .page-head, h1';
const BLOCKS = 'p, li, td, th, dt, dd, h2, h3, h4, h5, h6, figcaption, caption, summary, legend, label';

/** The smallest element that stands by itself, with its words as they are read. */
export interface Passage {
  readonly element: Element;
  readonly text: string;
  readonly folded: string;
}

/** A page or a term that can be found. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  readonly foldedTitle: string;
  readonly passages: readonly Passage[];
}

/** Text nodes of the passages of an element, in their order. */
const collect = (root: Element): ReadonlyMap<Element, string> => {
  const texts = new Map<Element, string>();
  const walk = (node: Node, passage: Element): void => {
    if (node.nodeType === 3) texts.set(passage, (texts.get(passage) ?? '') + (node.nodeValue ?? ''));
    else if (node instanceof Element && !node.matches(SKIPPED))
      for (const child of node.childNodes) walk(child, node.matches(BLOCKS) ? node : passage);
  };
  for (const child of root.childNodes) walk(child, root);
  return texts;
};

/** Reads what can be found in some elements. */
export const createEntry = (id: string, title: string, roots: readonly Element[]): Entry => ({
  id,
  title,
  foldedTitle: fold(title),
  passages: roots.flatMap((root) =>
    [...collect(root)].flatMap(([element, raw]) => {
      const text = raw
        .replace(/\s+/g, ' ')
        .replace(/ (?=[.,;:!?)])/g, '')
        .trim();
      return text === '' ? [] : [{ element, text, folded: fold(text) }];
    }),
  ),
});

/** An entry that has every word, how well it fits, and its passage that has most of them. */
export interface Hit {
  readonly entry: Entry;
  readonly fit: number;
  /** `null`: the words stand in its title alone. */
  readonly passage: Passage | null;
}

const MOST_PER_WORD = 40;
const TITLE_WEIGHT = 20;

const countOf = (text: string, word: string): number => {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) count += 1;
  return count;
};

const findIn = (entry: Entry, words: readonly string[]): Hit | null => {
  let fit = 0;
  for (const word of words) {
    let count = TITLE_WEIGHT * countOf(entry.foldedTitle, word);
    for (const { folded } of entry.passages) {
      if (count >= MOST_PER_WORD) break;
      count += countOf(folded, word);
    }
    if (count === 0) return null;
    fit += Math.min(count, MOST_PER_WORD);
  }
  let passage: Passage | null = null;
  let most = 0;
  for (const candidate of entry.passages) {
    const found = words.filter((word) => candidate.folded.includes(word)).length;
    if (found > most) [passage, most] = [candidate, found];
    if (most === words.length) break;
  }
  return { entry, fit, passage };
};

/** The words of a query, without case, accents and repetitions. */
export const wordsOf = (query: string): readonly string[] =>
  [...new Set(fold(query).split(/\s+/))].filter((word) => word !== '');

/** The entries that have every word, the best first. */
export const findEntries = (
  entries: readonly Entry[],
  words: readonly string[],
  most: number,
): readonly Hit[] =>
  words.length === 0
    ? []
    : entries
        .flatMap((entry) => findIn(entry, words) ?? [])
        .sort((a, b) => b.fit - a.fit)
        .slice(0, most);

/** Where words stand in a folded text, without overlaps: start and end of each. */
export const spansOf = (
  folded: string,
  words: readonly string[],
): readonly (readonly [start: number, end: number])[] => {
  const spans: [number, number][] = [];
  for (let at = 0; at < folded.length; ) {
    const from = at;
    const next = words
      .map((word) => ({ word, start: folded.indexOf(word, from) }))
      .filter(({ start }) => start >= 0)
      .sort((a, b) => a.start - b.start || b.word.length - a.word.length)[0];
    if (!next) break;
    at = next.start + next.word.length;
    spans.push([next.start, at]);
  }
  return spans;
};
