/**
 * Reads a number as people type it: `3.8`, `3,8`, `1 003 124`, `303,000`, `1.003.124`, `-2`. Blanks group digits. A comma
 * before exactly three digits groups them, and so do two points or more; any other comma or point is the decimal mark.
 * Returns `null` for anything else, for more than eleven digits before the mark or three behind it.
 */
export const readDecimal = (text: string): number | null => {
  const compact = text.replace(/[\s\u2009']/g, '').replace(/[−–]/g, '-');
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
