import { expect, test } from 'vitest';
import { didYouMean, listAndNearest, nearest, quoteList } from '../../../../src/core/diagnostics/wording.ts';

test.each([
  ['titel', ['id', 'title', 'blocks'], 'title'],
  ['Title', ['title'], 'title'],
  ['lo1-9', ['lo1-1', 'lo1-2'], undefined],
  ['lo1-11', ['lo1-1', 'lo2-2'], 'lo1-1'],
  ['x', ['title'], undefined],
  ['', ['a'], 'a'],
  ['colour', [], undefined],
  ['color', ['colour', 'colour'], 'colour'],
  ['a'.repeat(100), ['a'.repeat(100)], undefined],
])('nearest to %s', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('lists name what there is, and how much is left out', () => {
  expect(quoteList(['a', 'b'])).toBe('"a", "b"');
  expect(quoteList(Array.from({ length: 15 }, (_, index) => `n${index}`))).toMatch(/"n11" and 3 more$/);
  expect(listAndNearest('Keys', 'titel', ['title'])).toBe('Keys: "title"; did you mean "title"?');
  expect(listAndNearest('Keys', 'x', ['title'])).toBe('Keys: "title".');
  expect(listAndNearest('Keys', 'x', [])).toBeUndefined();
  expect(didYouMean('titel', ['title'])).toBe('Did you mean "title"?');
  expect(didYouMean('x', ['title'])).toBeUndefined();
});
