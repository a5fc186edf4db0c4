import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createCanonicalJson } from '../../../../src/core/records/intake/canonical-json.ts';

/** The form by its definition. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return new Map(entries.map(([key, entry]) => [key, sorted(entry)]));
};
const written = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(written).join(',')}]`;
  if (!(value instanceof Map)) return JSON.stringify(value);
  return `{${[...value].map(([key, entry]) => `${JSON.stringify(key)}:${written(entry)}`).join(',')}}`;
};

test('is JSON with sorted keys and without blanks, whatever the texts are', () => {
  const canonicalJson = createCanonicalJson([]);
  fc.assert(
    fc.property(fc.json({ stringUnit: 'binary' }), (text) => {
      const value: unknown = JSON.parse(text);
      expect(canonicalJson(value, !text.includes('\\'))).toBe(written(sorted(value)));
      expect(canonicalJson(value, false)).toBe(written(sorted(value)));
    }),
  );
});

test.each(['"', '\\', '\u0000', '\u007f', '\u0085', '\ud800', 'a\ud83d\ude00', '\u2028'])(
  'a text with %j is what JSON makes of it',
  (text) => {
    expect(createCanonicalJson([])({ [text]: text }, false)).toBe(
      `{${JSON.stringify(text)}:${JSON.stringify(text)}}`,
    );
  },
);

test('leaves out keys of the outermost object alone', () => {
  const value = { b: [{ a: 1 }, {}, []], a: { a: null } };
  expect(createCanonicalJson(['a'])(value, true)).toBe('{"b":[{"a":1},{},[]]}');
});
