import { describe, expect, test } from 'vitest';
import { findTimeZone, UTC } from '../../../../src/core/records/time-zone.ts';

const zoneOf = (name: string) => {
  const zone = findTimeZone(name);
  if (!zone) throw new Error(`No time zone ${name}.`);
  return zone;
};
const iso = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString());

describe('the end of a day', () => {
  test.each([
    ['UTC', '2026-06-30', '2026-06-30T23:59:59.999Z'],
    ['Europe/Vienna', '2026-06-30', '2026-06-30T21:59:59.999Z'],
    ['Europe/Vienna', '2026-12-31', '2026-12-31T22:59:59.999Z'],
    // The days on which clocks change have 23 and 25 hours.
    ['Europe/Vienna', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['Europe/Vienna', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T04:59:59.999Z'],
    // Half an hour, and a day that had no midnight.
    ['Asia/Kolkata', '2026-06-30', '2026-06-30T18:29:59.999Z'],
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04T02:59:59.999Z'],
    // A day that never was.
    ['Pacific/Apia', '2011-12-29', '2011-12-30T09:59:59.999Z'],
  ])('%s %s', (name, day, end) => {
    expect(iso(zoneOf(name).endOfDay(day))).toBe(end);
  });

  test.each(['2026-02-30', '30.6.2026', '2026-6-30', ''])('%j is no day', (day) => {
    expect(UTC.endOfDay(day)).toBeNull();
    expect(zoneOf('Europe/Vienna').endOfDay(day)).toBeNull();
  });
});

test('a clock there shows its own time, and the moment of that is the moment', () => {
  const zone = zoneOf('Europe/Vienna');
  for (const moment of ['2026-01-15T12:00:00.123Z', '2026-07-15T12:00:00.000Z', '2026-10-25T00:30:00.000Z']) {
    const ms = Date.parse(moment);
    expect(zone.momentOf(zone.wallOf(ms))).toBe(ms);
  }
  expect(iso(zone.wallOf(Date.parse('2026-07-15T12:00:00Z')))).toBe('2026-07-15T14:00:00.000Z');
  // Half past two comes twice on this day.
  expect(iso(zone.momentOf(Date.parse('2026-10-25T02:30:00Z')))).toBe('2026-10-25T00:30:00.000Z');
});

test('a name that is none', () => {
  expect(findTimeZone('Europe/Viena')).toBeNull();
  expect(findTimeZone('')).toBeNull();
});
