import { expect, test } from 'vitest';
import { alignTable } from '../../../../src/core/text/align-table.ts';

test('columns are as wide as their longest cell in characters, numbers end in line, and no line ends in blanks', () => {
  const rows = [
    ['name', 'count', 'note'],
    ['𝒜b', '7', ''],
    ['chapter', '1200', 'long'],
  ];
  expect(alignTable(rows, (column) => column === 1)).toEqual([
    'name     count  note',
    '𝒜b           7',
    'chapter   1200  long',
  ]);
  expect(alignTable([], () => false)).toEqual([]);
});
