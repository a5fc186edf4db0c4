import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTime, formatTimespan } from '../../../../../src/core/targets/scorm12/timespan.ts';

test.each([
  [0, '0000:00:00.00'],
  [-5, '0000:00:00.00'],
  [Number.NaN, '0000:00:00.00'],
  [500, '0000:00:00.50'],
  [59_999, '0000:00:59.99'],
  [3_661_010, '0001:01:01.01'],
  [86_400_000 * 3, '0072:00:00.00'],
  [Number.MAX_SAFE_INTEGER, '9999:59:59.99'],
])('formatTimespan(%d) is %s', (durationMs, text) => {
  expect(formatTimespan(durationMs)).toBe(text);
});

test('every timespan has the form that all LMSs take, and keeps its centiseconds', () => {
  fc.assert(
    fc.property(fc.nat(9999 * 3_600_000), (durationMs) => {
      const text = formatTimespan(durationMs);
      expect(text).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
      expect(Math.round((hours * 3600 + minutes * 60 + seconds) * 100)).toBe(Math.floor(durationMs / 10));
    }),
  );
});

test('formatTime has two digits each', () => {
  expect(formatTime(9, 5, 7)).toBe('09:05:07');
});
