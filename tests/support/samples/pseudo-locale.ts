import { en } from '../../../src/core/locale/en/en.ts';
import type { Locale } from '../../../src/core/locale/locales.ts';

/** The marks around everything that the table says. */
export const MARKS = { open: '⟦', close: '⟧' } as const;

const mark = (value: unknown): unknown => {
  if (typeof value === 'string') return `${MARKS.open}${value}${MARKS.close}`;
  if (typeof value === 'function') return (...args: unknown[]) => mark(value(...args));
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
  return value;
};

const numbers = { decimal: ',', group: '.' };
const marked = mark(en) as Locale;

/** English in marks, written from right to left and with other numbers: a second language for tests. */
export const pseudoLocale: Locale = {
  ...marked,
  direction: 'rtl',
  writing: { ...marked.writing, ...numbers },
  runtime: { ...marked.runtime, numbers },
};

/** What is left of a text without its marked parts, which may stand in each other. */
export const unmarked = (text: string): string => {
  let depth = 0;
  return [...text]
    .filter((character) => {
      if (character === MARKS.open) depth++;
      const isOutside = depth === 0;
      if (character === MARKS.close) depth--;
      return isOutside;
    })
    .join('');
};

const GREEK = 'αβκδεφγηιζκλμνοπχρστυβωξψζ';

/** A text with each Latin letter as a Greek one, except in what refers to something. */
const transliterate = (text: string): string =>
  text
    .split(/(\[\[[^\]|]*\|?|\[@[^,\]]*|\]\([^)]*\)|\{[a-z0-9-]+\}|https?:\S+)/)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replace(/[a-z]/gi, (letter) => GREEK[letter.toLowerCase().charCodeAt(0) - 97] ?? letter),
    )
    .join('');

/** Fields that no reader sees, or that name something. */
const NAMES =
  /^(?:id|type|kind|page|objective|target|select|on|src|captions|url|accessed|language|version|scos|activityBase|answers|verdict|chart|from|to|pages|role|shape|end|arrow|line|style|questionId|group|interactions|losses|next|decision|options|certainty|mode|file|font|for)$/;

/** Values of which one cannot tell by the field. */
const CODES = /^(?:#[0-9a-f]{6}|at-once|at-end|none|[\d-]+|ch\d-scenario-[a-z]+)$/;

/** A course whose authored texts are in Greek letters: what is in Latin ones afterwards, the tool has said. */
export const inGreekLetters = <Value>(value: Value, key = ''): Value => {
  if (typeof value === 'string')
    return (NAMES.test(key) || CODES.test(value) ? value : transliterate(value)) as Value;
  if (Array.isArray(value)) return value.map((entry) => inGreekLetters(entry, key)) as Value;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, inGreekLetters(inner, name)]),
    ) as Value;
  return value;
};
