import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/core/locale/en/en.ts';
import { formatDate, formatFixed, formatLocaleNumber } from '../../../../src/core/locale/format-values.ts';

const english = en.writing;
const german: typeof english = {
  decimal: ',',
  group: '.',
  months: english.months.with(4, 'Mai'),
  date: ({ day, month, year }) => `${day === undefined ? '' : `${day}. `}${month} ${year}`,
};

describe('showNumber', () => {
  it.each([
    [0, english, '0'],
    [-0, english, '0'],
    [511, english, '511'],
    [3771, english, '3\u00A0771'],
    [1_003_124, german, '1.003.124'],
    [1.82, english, '1.82'],
    [1.82, german, '1,82'],
    [-12.5, german, '−12,5'],
    [0.1 + 0.2, english, '0.3'],
    [1e21, english, '1\u00A0×\u00A010^21'],
    [1.5e-7, german, '1,5\u00A0×\u00A010^-7'],
  ])('writes %d', (value, writing, written) => {
    expect(formatLocaleNumber(value, writing)).toBe(written);
  });
});

describe('showFixed', () => {
  it.each([
    [0.5, 2, english, '0.50'],
    [-0.125, 2, german, '−0,13'],
    [1234.56, 1, english, '1234.6'],
  ])('writes %d with %d decimals', (value, decimals, writing, written) => {
    expect(formatFixed(value, decimals, writing)).toBe(written);
  });
});

describe('showDate', () => {
  it.each([
    ['2015', english, '2015'],
    ['2015-05', english, 'May 2015'],
    ['2015-05-13', english, '13 May 2015'],
    ['2015-05-13', german, '13. Mai 2015'],
    ['2015-13-01', english, '2015'],
  ])('writes %s', (date, writing, written) => {
    expect(formatDate(date, writing)).toBe(written);
  });
});
