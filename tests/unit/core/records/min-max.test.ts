import { expect, test } from 'vitest';
import { parseTimestamp } from '../../../../src/core/records/intake/read-statement.ts';
import { maximum, minimum } from '../../../../src/core/records/min-max.ts';

test('of none, of one, of more than fit on a stack', () => {
  expect([maximum([]), minimum([]), maximum([3]), minimum([3])]).toEqual([null, null, 3, 3]);
  const many = Array.from({ length: 400_000 }, (_, index) => index - 200_000);
  expect([maximum(many), minimum(many)]).toEqual([199_999, -200_000]);
});

test.each([
  ['2026-03-02T09:00:00,5Z', '2026-03-02T09:00:00.500Z'],
  ['2026-03-02T09:00:00,25z', '2026-03-02T09:00:00.250Z'],
  ['2026-03-02T10:00:00,5+01:00', '2026-03-02T09:00:00.500Z'],
  ['2026-03-02T10:00:00,5+01', '2026-03-02T09:00:00.500Z'],
])('a time with a decimal comma (ISO 8601) is one: %s', (text, expected) => {
  expect(parseTimestamp(text)).toBe(Date.parse(expected));
});
