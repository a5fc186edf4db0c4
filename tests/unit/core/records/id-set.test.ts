import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createIdSet } from '../../../../src/core/records/intake/id-set.ts';
import { uuidOf } from '../../../support/samples/statement-samples.ts';

test('tells ids apart as a Map does, whatever their case', () => {
  const ids = fc.array(fc.tuple(fc.nat(300), fc.nat(1), fc.boolean()), { minLength: 1, maxLength: 3000 });
  fc.assert(
    fc.property(ids, (adds) => {
      const set = createIdSet();
      const known = new Map<string, { number: number; mark: number }>();
      for (const [seed, mark, isUpper] of adds) {
        const id = uuidOf(String(seed));
        const before = known.get(id);
        if (!before) known.set(id, { number: known.size, mark });
        expect(set.add(isUpper ? id.toUpperCase() : id, mark)).toEqual({
          number: known.get(id)?.number,
          isNew: before === undefined,
          mark: known.get(id)?.mark,
        });
      }
      expect(set.size).toBe(known.size);
      for (const [id, { number }] of known) expect(set.find(id)).toBe(number);
      expect(set.find(uuidOf('never'))).toBe(-1);
    }),
    { numRuns: 30 },
  );
});

test('ids that differ in one digit are two', () => {
  const set = createIdSet();
  const id = '00000000-0000-4000-8000-000000000000';
  const others = [...id].flatMap((digit, at) =>
    digit === '-' ? [] : [`${id.slice(0, at)}f${id.slice(at + 1)}`],
  );
  for (const other of [id, ...others]) set.add(other, 0xffff_ffff);
  expect(set.size).toBe(33);
});
