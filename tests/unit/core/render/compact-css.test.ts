import { readdirSync, readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import { compactCss } from '../../../../src/core/render/compact-css.ts';

const folder = new URL('../../../../templates/style/', import.meta.url);
const css = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** As esbuild writes it, with the white space in values of custom properties, which it keeps, made one space. */
const asRead = (source: string): string =>
  transformSync(source, { loader: 'css', minify: true })
    .code.replace(/\s+/g, ' ')
    .replace(/([:,(]) /g, '$1');

test('a stylesheet means what it meant', () => {
  expect(asRead(compactCss(css))).toBe(asRead(css));
});

test('a string stays as it is', () => {
  expect(compactCss('@page {\n  content: "A {b} /* c; */ ;} \\"d\\"";\n}\n')).toBe(
    '@page{content: "A {b} /* c; */ ;} \\"d\\""}\n',
  );
});

test('it has no comments and no lines', () => {
  expect(compactCss(css)).not.toMatch(/\/\*|\n./);
  expect(compactCss('/* a */\na,\nb {\n  c: d\n    e;\n}\n\n@media x {\n  f {\n    g: "h";\n  }\n}\n')).toBe(
    'a,b{c: d e}@media x{f{g: "h"}}\n',
  );
});
