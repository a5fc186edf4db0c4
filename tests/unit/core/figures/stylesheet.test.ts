import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textStyles } from '../../../../src/core/figures/text.ts';
import { en } from '../../../../src/core/locale/en/en.ts';
import { drawBlock } from './draw-block.ts';
import { readDrawing } from './drawing-reader.ts';
import { samples } from './samples.ts';

const css = readFileSync(new URL('../../../../templates/style/figures.css', import.meta.url), 'utf8');

/** The colours that one block of declarations gives to the drawing's own names. */
const coloursIn = (start: string): Record<string, string> => {
  const block = css.slice(css.indexOf(start));
  return Object.fromEntries(
    [...block.slice(0, block.indexOf('}')).matchAll(/--fig-([a-z-]+):[^;]*?(#[0-9a-f]{6})\)?;/g)].map(
      ([, name = '', colour = '']) => [name, colour],
    ),
  );
};

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(Object.values(textStyles))('the style of $className', (style) => {
  it('has the size and weight with which text is measured', () => {
    const rule = new RegExp(`\\.${style.className} \\{\\s*font-size: (\\d+)px;\\s*font-weight: (\\d+);`).exec(
      css,
    );
    expect(rule?.slice(1)).toEqual([String(style.size), style.bold ? '700' : '400']);
  });
});

it('has a rule for every class in a drawing', () => {
  const used = new Set(
    samples.flatMap((block) => [...readDrawing(drawBlock(block, { locale: en }).svg).classNames]),
  );
  expect([...used].filter((name) => !new RegExp(`\\.${name}[\\s,{]`).test(css))).toEqual([]);
});

describe.each([
  ['light', '.fig {'],
  ['dark', '@media screen and (prefers-color-scheme: dark)'],
  ['print', '@media print'],
])('%s colours', (_, start) => {
  const colours = coloursIn(start);

  it.each([
    ['ink', 'paper', 4.5],
    ['ink', 'tint', 4.5],
    ['ink', 'tint-strong', 4.5],
    ['accent', 'paper', 4.5],
    ['accent', 'tint', 4.5],
    ['accent', 'tint-strong', 4.5],
    ['on-accent', 'accent', 4.5],
    ['line', 'paper', 3],
    ['line', 'tint', 3],
    ['line', 'tint-strong', 3],
  ])('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
