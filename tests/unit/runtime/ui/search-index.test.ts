import { expect, test } from 'vitest';
import {
  type Entry,
  findEntries,
  fold,
  type Passage,
  spansOf,
  wordsOf,
} from '../../../../src/runtime/ui/search-index.ts';

const passage = (text: string): Passage => ({ element: {} as Element, text, folded: fold(text) });

const entry = (id: string, title: string, ...texts: readonly string[]): Entry => ({
  id,
  title,
  foldedTitle: fold(title),
  passages: texts.map(passage),
});

const ENTRIES = [
  entry('a', 'Debts', 'A fare is paid.', 'The debt grows after arrival.'),
  entry('b', 'Borders', 'Debt, debt and the border.', 'Nothing here.'),
  entry('c', 'Naïve witnesses', 'Who is naïve?'),
];

test('folding leaves every character where it was', () => {
  for (const text of ['Naïve', '1 003 124 – “ĳ”', 'İstanbul', '½'])
    expect(fold(text).length, text).toBe(text.length);
  expect(fold('Naïve – don’t')).toBe("naive - don't");
});

test('an entry needs every word, in its title or its passages, and the best comes first', () => {
  const ids = (query: string): readonly string[] =>
    findEntries(ENTRIES, wordsOf(query), 10).map(({ entry: { id } }) => id);
  expect(ids('debt')).toEqual(['a', 'b']);
  expect(ids('debt border')).toEqual(['b']);
  expect(ids('NAIVE')).toEqual(['c']);
  expect(ids('debt naive')).toEqual([]);
  expect(ids('  ')).toEqual([]);
});

test('a hit is the passage that has most of the words', () => {
  const [hit] = findEntries(ENTRIES, wordsOf('grows debt'), 10);
  expect(hit?.passage?.text).toBe('The debt grows after arrival.');
  expect(findEntries(ENTRIES, wordsOf('borders'), 10)[0]?.passage).toBeNull();
});

test('words are marked where they stand, the longer one of two, without overlaps', () => {
  expect(spansOf('debts and debt', ['debt', 'debts'])).toEqual([
    [0, 5],
    [10, 14],
  ]);
});
