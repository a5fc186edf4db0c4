import { toEuropeanDigits, withoutPunctuation } from '../../text/digits.ts';

/** Letter case, surrounding blanks, repeated blanks and the kind of apostrophe or hyphen do not matter in a fill-in answer. */
export const normaliseFillIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** What keyboards add, as phones do, does not matter either: quotation marks around, a full stop behind; nor whose digits they are. */
const normaliseTyped = (text: string): string => withoutPunctuation(toEuropeanDigits(normaliseFillIn(text)));

/** Whether a typed text is one of a blank's accepted answers. */
export const isAccepted = (accepted: readonly string[], text: string): boolean =>
  accepted.some((variant) => normaliseTyped(variant) === normaliseTyped(text));
