/** What a learner answered, in authored positions whatever the order shown. */
export type Answer =
  | { readonly type: 'true-false'; readonly value: boolean }
  /** Indices of the ticked choices, ascending. */
  | { readonly type: 'choice'; readonly selected: readonly number[] }
  /** Index of the selected target for each source. */
  | { readonly type: 'matching'; readonly targets: readonly number[] }
  /** Authored indices in the learner's order. */
  | { readonly type: 'sequencing'; readonly order: readonly number[] }
  /** One text per blank, as typed. */
  | { readonly type: 'fill-in'; readonly texts: readonly string[] }
  /** A decimal as `readDecimal` returns it. */
  | { readonly type: 'numeric'; readonly value: number }
  /** Index of the chosen step. */
  | { readonly type: 'likert'; readonly step: number };

/** Letter case, surrounding blanks, repeated blanks and the kind of apostrophe or hyphen do not matter in a fill-in answer. */
export const normaliseFillIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

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
