import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textStyles } from '../../../../src/core/figures/text.ts';
import { en } from '../../../../src/core/locale/en/en.ts';
import { readDrawing } from './drawing-reader.ts';
import { bodyOf } from './figure-body.ts';
import { samples } from './samples.ts';

const css = readFileSync(new URL('../../../../templates/style/figures.css', import.meta.url), 'utf8');

/** The value that the first rule of that selector gives to a property. */
const ruleValue = (selector: string, property: string): string | undefined =>
  css
    .split(`\n${selector} {`)
    .slice(1)
    .map((rule) => new RegExp(`^  ${property}: (.+);$`, 'm').exec(rule.slice(0, rule.indexOf('}')))?.[1])
    .find((value) => value !== undefined);

describe('text of drawings has the size and weight with which it is measured', () => {
  it('where nothing else is said', () => {
    expect(ruleValue('.drawing svg', 'font-size')).toBe(`${textStyles.small.size}px`);
    expect(textStyles.small).toMatchObject({ className: '', bold: false });
    expect(textStyles.label.size).toBe(textStyles.small.size);
  });

  it('in what stands out', () => {
    expect(ruleValue('.drawing .strong', 'font-size')).toBe(`${textStyles.strong.size}px`);
    expect(ruleValue('.drawing :is(.strong, .bold)', 'font-weight')).toBe('700');
    expect([textStyles.strong.bold, textStyles.label.bold]).toEqual([true, true]);
  });
});

it('has a rule for every class in a drawing', () => {
  const used = new Set(
    samples.flatMap((block) => {
      const body = bodyOf(block, en);
      return body.template === 'figures/drawing'
        ? [body.wide, body.narrow].flatMap(({ html }) => [...readDrawing(html).classNames])
        : [];
    }),
  );
  expect([...used].filter((name) => !new RegExp(`\\.${name}[\\s,{)]`).test(css))).toEqual([]);
});
