import type { Notation } from './notation.ts';

/** Stands between the parts of a response or pattern (xAPI-Data 2.4.4.1, table "Interaction types"). */
export const SEPARATOR = '[,]';

/** Stands between a source and its target. */
export const PAIR = '[.]';

/** Stands between the ends of a range. */
export const RANGE = '[:]';

/**
 * Typed words as a response or pattern holds them: on one line, and nothing in them that would be read as a separator or as
 * a property of the pattern such as `{case_matters=true}`.
 */
export const formatTyped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replaceAll(/\[([,.:])\]/g, '($1)')
    .replace(/^\{([^{}]*=[^{}]*)\}/, '($1)');

/** `result.response` of a statement (xAPI-Data 2.4.5). */
export const STATEMENT_NOTATION: Notation = {
  idAt: (ids, index) => ids[index],
  truth: String,
  typed: (texts) => texts.map(formatTyped).join(SEPARATOR),
  separator: SEPARATOR,
  pair: PAIR,
};
