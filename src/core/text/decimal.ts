import { toEuropeanDigits, withoutPunctuation } from './digits.ts';

/** Digits and marks of Arabic and Persian as European ones; beside their digits a slash is the decimal mark of Persian keyboards. */
const toEuropeanMarks = (text: string): string => {
  const digits = toEuropeanDigits(text);
  return (digits === text ? digits : digits.replace('/', '.'))
    .replace(/[\u061c\u200e\u200f]/g, '')
    .replace('٫', '.')
    .replace(/[٬،]/g, ',');
};

/**
 * Reads a number as people type it: `3.8`, `3,8`, `1 003 124`, `303,000`, `1.003.124`, `-2`, `٣٫٨`. Blanks group digits. A comma
 * before exactly three digits groups them, and so do two points or more; any other comma or point is the decimal mark.
 * Quotation marks around a number and a full stop behind it do not matter.
 * Returns `null` for anything else, for more than eleven digits before the mark or three behind it.
 */
export const readDecimal = (text: string): number | null => {
  const compact = withoutPunctuation(toEuropeanMarks(text).trim())
    .replace(/[\s\u2009']/g, '')
    .replace(/[−–]/g, '-');
  const plain = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(compact)
    ? compact.replaceAll(',', '')
    : /^[+-]?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+)?|\.\d{3},\d+)$/.test(compact)
      ? compact.replaceAll('.', '').replace(',', '.')
      : compact.replace(',', '.');
  return /^[+-]?\d{1,11}(?:\.\d{1,3})?$/.test(plain) ? Number(plain) : null;
};

/** A number as SCORM 1.2 and xAPI write it: no exponent, no sign but minus. */
export const formatDecimal = (value: number): string =>
  Number.isInteger(value) ? value.toFixed(0) : value.toFixed(6).replace(/0+$/, '').replace(/\.$/, '');
