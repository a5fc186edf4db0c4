import { describe, expect, it } from 'vitest';
import { dayNumber, showDate, showNumber } from '../../../../../src/core/render/figures/value.ts';

describe('showNumber', () => {
  it.each([
    [0, 'en', '0'],
    [-0, 'en', '0'],
    [511, 'en', '511'],
    [3771, 'en', '3\u00A0771'],
    [1_003_124, 'de', '1\u00A0003\u00A0124'],
    [1.82, 'en', '1.82'],
    [1.82, 'fr', '1,82'],
    [-12.5, 'de-AT', '−12,5'],
    [0.1 + 0.2, 'en', '0.3'],
    [1e21, 'en', '1\u00A0×\u00A010^21'],
    [1.5e-7, 'fr', '1,5\u00A0×\u00A010^-7'],
  ])('writes %d in %s as %s', (value, language, written) => {
    expect(showNumber(value, language)).toBe(written);
  });
});

describe('showDate', () => {
  it.each([
    ['2015', 'en', '2015'],
    ['2015-05', 'en', 'May 2015'],
    ['2015-05-13', 'en', '13 May 2015'],
    ['2015-05-01', 'fr', '1er mai 2015'],
    ['2015-05-13', 'de', '13. Mai 2015'],
    ['2015-13-01', 'en', '2015'],
  ])('writes %s in %s as %s', (date, language, written) => {
    expect(showDate(date, language)).toBe(written);
  });
});

describe('dayNumber', () => {
  it('grows with time', () => {
    const dates = ['2014-12-31', '2015', '2015-01-02', '2015-02', '2015-12-31', '2016'];
    const days = dates.map(dayNumber);
    expect([...days].sort((one, other) => one - other)).toEqual(days);
  });
});
