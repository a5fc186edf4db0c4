import { expect, test } from 'vitest';
import { addPeriod, parsePeriod } from '../../../../src/core/records/evaluate/period.ts';
import { findTimeZone } from '../../../../src/core/records/time-zone.ts';
import { parseDuration } from '../../../../src/core/xapi/parse-duration.ts';

test.each([
  ['PT38M5S', 2_285_000],
  ['PT21.4S', 21_400],
  ['PT0S', 0],
  ['PT1H', 3_600_000],
  ['P1DT2H', 93_600_000],
  ['P2W', 1_209_600_000],
  ['PT1,5S', 1500],
  ['P', null],
  ['PT', null],
  ['P1DT', null],
  ['1:30', null],
  ['-PT5S', null],
  ['', null],
])('the duration %s is %s milliseconds', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test.each([
  ['P24M', { months: 24, days: 0 }],
  ['P2Y', { months: 24, days: 0 }],
  ['P1Y6M', { months: 18, days: 0 }],
  ['P60D', { months: 0, days: 60 }],
  ['P2W', { months: 0, days: 14 }],
  ['P', null],
  ['24M', null],
  ['PT24M', null],
  ['P1.5Y', null],
])('the period %s', (text, expected) => {
  expect(parsePeriod(text)).toEqual(expected);
});

test.each([
  ['2026-01-31', 'P1M', '2026-02-28'],
  ['2028-01-31', 'P1M', '2028-02-29'],
  ['2024-02-29', 'P1Y', '2025-02-28'],
  ['2026-03-15', 'P24M', '2028-03-15'],
  ['2026-11-30', 'P60D', '2027-01-29'],
  ['2026-12-31', 'P1M1D', '2027-02-01'],
])('%s and %s is %s', (from, period, to) => {
  const found = parsePeriod(period);
  expect(found && new Date(addPeriod(Date.parse(`${from}T22:30:00Z`), found)).toISOString()).toBe(
    `${to}T22:30:00.000Z`,
  );
});

test('a pass ends by the calendar and the clock of the time zone', () => {
  const month = parsePeriod('P1M');
  const vienna = findTimeZone('Europe/Vienna');
  if (!month || !vienna) throw new Error('Both are known.');
  // Half past midnight on 31 March there, still 30 March in UTC.
  const passed = Date.parse('2026-03-30T22:30:00Z');
  expect(new Date(addPeriod(passed, month)).toISOString()).toBe('2026-04-30T22:30:00.000Z');
  expect(new Date(addPeriod(passed, month, vienna)).toISOString()).toBe('2026-04-29T22:30:00.000Z');
  // The clock changes between the two: the time of day stays what it was there.
  const before = Date.parse('2026-03-15T08:00:00Z');
  expect(new Date(addPeriod(before, month, vienna)).toISOString()).toBe('2026-04-15T07:00:00.000Z');
});
