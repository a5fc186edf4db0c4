import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type RawCourse, validate } from '../../src/core/course/validate.ts';
import type { Result } from '../../src/core/diagnostics/diagnostic.ts';
import { goodTexts, rawCourse } from '../rules/good-course.ts';

const good = rawCourse(goodTexts);
const slots = good.files.map(({ file }) => file);

/** What holds of every result, whatever the input. */
const expectSound = (result: Result<unknown>): void => {
  const hasErrors = result.diagnostics.some(({ severity }) => severity === 'error');
  expect(result.ok).toBe(!hasErrors);
  for (const { line, column, sourceLine, message } of result.diagnostics) {
    expect(message).not.toBe('');
    if (line === undefined) continue;
    expect(line).toBeGreaterThanOrEqual(1);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(column).toBeLessThanOrEqual((sourceLine ?? '').length + 1);
  }
};

const withValue = (file: string, value: unknown): RawCourse => ({
  ...good,
  files: good.files.map((raw) => (raw.file === file ? { ...raw, value } : raw)),
});

test('validate never throws on any JSON in any file slot', () => {
  fc.assert(
    fc.property(fc.constantFrom(...slots), fc.jsonValue(), (file, value) =>
      expectSound(validate(withValue(file, value))),
    ),
    { numRuns: 150 },
  );
});

/** The value with one part, chosen by the numbers, replaced. */
const replacePart = (value: unknown, choices: readonly number[], part: unknown): unknown => {
  const [choice, ...rest] = choices;
  if (choice === undefined || typeof value !== 'object' || value === null) return part;
  const keys = Object.keys(value);
  const key = keys[choice % Math.max(1, keys.length)];
  if (key === undefined) return part;
  if (Array.isArray(value))
    return value.map((entry: unknown, index) =>
      String(index) === key ? replacePart(entry, rest, part) : entry,
    );
  return { ...value, [key]: replacePart((value as Record<string, unknown>)[key], rest, part) };
};

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '[[',
        ']]',
        '[@',
        ']',
        '|',
        ',',
        '{gain}',
        '{',
        '}',
        '# ',
        '#### ',
        '[a](',
        ')',
        '<',
        '&',
        '\n',
        'x',
        '\\',
        '`',
        '- ',
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
);

test('validate never throws on the good course with any part replaced', () => {
  const part = fc.oneof(text, fc.jsonValue(), fc.constant(undefined), fc.double());
  fc.assert(
    fc.property(
      fc.constantFrom(...good.files),
      fc.array(fc.nat(40), { maxLength: 9 }),
      part,
      ({ file, value }, choices, replacement) =>
        expectSound(validate(withValue(file, replacePart(value, choices, replacement)))),
    ),
    { numRuns: 300 },
  );
});

test('validate never throws on any source text', () => {
  const broken = withValue('course.ts', {});
  fc.assert(
    fc.property(fc.string(), fc.nat(600), (inserted, at) => {
      const files = broken.files.map((raw) =>
        raw.file === 'course.ts'
          ? { ...raw, text: raw.text.slice(0, at) + inserted + raw.text.slice(at) }
          : raw,
      );
      expectSound(validate({ ...broken, files }));
    }),
    { numRuns: 50 },
  );
});
