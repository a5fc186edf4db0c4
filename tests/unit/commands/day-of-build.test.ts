import { expect, test } from 'vitest';
import { buildDay } from '../../../src/commands/day-of-build.ts';

test('the day is that of SOURCE_DATE_EPOCH, or the latest that any clock shows', () => {
  const now = new Date('2026-11-23T09:59:00Z');
  expect(buildDay(undefined, now)).toBe('2026-11-23');
  expect(buildDay('', new Date('2026-11-23T10:00:00Z'))).toBe('2026-11-24');
  expect(buildDay('1700000000', now)).toBe('2023-11-14');
  expect(() => buildDay('yesterday', now)).toThrow(
    'SOURCE_DATE_EPOCH is "yesterday", and must be a number of seconds since 1970.',
  );
});
