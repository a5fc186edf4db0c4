import { findLocale } from '../../locale/find-locale.ts';
import type { Rule } from './course-view.ts';

/**
 * Characters that nobody sees and that change what is read, compared or searched: control characters, marks that turn the direction of
 * writing, blanks without width, the sign for what could not be read, halves of a character. Soft hyphens and joiners are part of words.
 */
const HIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\uffff]|\p{Surrogate}/u;

/** Those that texts written from right to left need. */
const OF_RIGHT_TO_LEFT = /[\u061c\u200e\u200f\u2066-\u2069]/g;

const NAMES: Readonly<Record<string, string>> = {
  '\u0000': 'a NUL',
  '\u200b': 'a blank without width',
  '\u2028': 'a line separator',
  '\u2029': 'a paragraph separator',
  '\u2060': 'a blank without width',
  '\ufeff': 'a byte order mark',
  '\ufffd': 'the sign for a character that could not be read',
};

const nameOf = (character: string): string => {
  const known = NAMES[character];
  if (known !== undefined) return known;
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character))
    return 'a mark that turns the direction of writing';
  return /\p{Surrogate}/u.test(character) ? 'half a character' : 'a control character';
};

/** UTF-8 that was read as Windows-1252: `Ã©` for `é`, `â€™` for `’`. */
const GARBLED = /[ÃÂ][\u0080-\u00bf]|Ã[ŠŒŽšœžŸ€‚ƒ„…†‡ˆ‰‹‘’“”•–—˜™›]|â€[™œ\u009d“”˜¢¦]/u;

/** The longest run of characters without a place to break it; longer words run out of the page. */
const WORD_MAX_LENGTH = 200;

const LONG_WORD = new RegExp(`[^\\s\\u00ad\\u200b/-]{${WORD_MAX_LENGTH + 1},}`, 'u');

/** Texts hold nothing that is there and cannot be seen, nothing that was read in the wrong encoding, and no word without an end. */
export const characters: Rule = ({ settings, texts }, report) => {
  const isRightToLeft = settings !== undefined && findLocale(settings.value.language)?.direction === 'rtl';
  for (const { text, file, path } of texts) {
    const judged = isRightToLeft ? text.replace(OF_RIGHT_TO_LEFT, '') : text;
    const hidden = HIDDEN.exec(judged)?.[0];
    if (hidden !== undefined) {
      const code = (hidden.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      report(
        'course/hidden-character',
        { name: nameOf(hidden), code: `U+${code}` },
        { file, path, needle: hidden },
      );
    }
    const garbled = /[ÃÂâ]/.test(text) ? GARBLED.exec(text)?.[0] : undefined;
    if (garbled !== undefined)
      report('course/garbled-text', { text: garbled }, { file, path, needle: garbled });
    const word = text.length > WORD_MAX_LENGTH ? LONG_WORD.exec(text)?.[0] : undefined;
    if (word !== undefined)
      report(
        'course/long-word',
        { beginning: word.slice(0, 20), length: word.length, limit: WORD_MAX_LENGTH },
        { file, path, needle: word },
      );
  }
};
