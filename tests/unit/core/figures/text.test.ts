import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText, widestWord, wrapText } from '../../../../src/core/figures/text.ts';

describe('wrapText', () => {
  it.each([
    ['nothing', '', 100, []],
    ['blanks only', ' \t ', 115, []],
    ['one line', 'one line', 115, ['one line']],
    ['at spaces', 'Smuggling of migrants', 104, ['Smuggling', 'of migrants']],
    ['not at no-break spaces', 'up to 1\u00A0003\u00A0124', 104, ['up to', '1\u00A0003\u00A0124']],
    ['after a hyphen between letters', 'asset-recovery', 81, ['asset-', 'recovery']],
    ['not inside a range', 'EUR 3–6 billion', 87, ['EUR 3–6', 'billion']],
    ['at a soft hyphen', 'Über\u00ADwachung', 75, ['Über-', 'wachung']],
    ['without a soft hyphen where it is not needed', 'Über\u00ADwachung', 230, ['Überwachung']],
    ['inside a word that is too long', 'accommodation', 81, ['accomm-', 'odation']],
    ['without a hyphen inside a number', '12345678901234', 81, ['1234567', '8901234']],
  ])('breaks %s', (_, text, width, lines) => {
    expect(wrapText(text, 'small', width)).toEqual(lines);
  });

  it('never makes a line wider than asked and never loses a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapText(text, 'label', width);
        for (const entry of lines) expect(measureText(entry, 'label')).toBeLessThanOrEqual(width + 0.01);
        const bare = (value: string): string => value.replace(/[\s\u00AD-]/gu, '');
        expect(bare(lines.join(''))).toBe(bare(text));
      }),
    );
  });
});

describe('widestWord', () => {
  it('is the least width at which no word is cut', () => {
    const text = 'Municipality, labour inspectorate';
    const width = widestWord(text, 'small');
    expect(wrapText(text, 'small', width)).toEqual(['Municipality,', 'labour', 'inspectorate']);
    expect(wrapText(text, 'small', width - 1).some((entry) => entry.endsWith('-'))).toBe(true);
  });
});
