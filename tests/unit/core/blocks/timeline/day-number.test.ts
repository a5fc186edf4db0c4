import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../src/core/blocks/timeline/day-number.ts';

describe('dayNumber', () => {
  it('grows with time', () => {
    const dates = ['2014-12-31', '2015', '2015-01-02', '2015-02', '2015-12-31', '2016'];
    const days = dates.map(dayNumber);
    expect([...days].sort((one, other) => one - other)).toEqual(days);
  });
});
