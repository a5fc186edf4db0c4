import { expect, test } from 'vitest';

test('bytes are compared as bytes, wherever they stand, and fast', () => {
  const bytes = (last: number): Uint8Array => new Uint8Array(2 ** 20).fill(7, 0, -1).fill(last, -1);
  const { user } = process.cpuUsage();
  expect({ files: [bytes(1)] }).toEqual({ files: [bytes(1)] });
  expect(process.cpuUsage().user - user).toBeLessThan(500_000);
  const small = (last: number): Uint8Array => Uint8Array.of(1, 2, last);
  expect([small(3)]).not.toEqual([small(4)]);
  expect([small(3)]).not.toStrictEqual([Buffer.from(small(3))]);
  expect(new Map([['a', small(3)]])).not.toEqual(new Map([['a', small(4)]]));
  expect(small(3)).not.toEqual([1, 2, 3]);
});
