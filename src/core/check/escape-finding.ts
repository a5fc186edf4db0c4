import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** The longest text from a package that is shown, in UTF-16 units. */
const SHOWN_LENGTH = 500;

const escaped = (text: string): string =>
  (text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text).replace(
    /[\p{Cc}\p{Bidi_Control}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );

/**
 * A finding with nothing in it that a terminal would obey: a package may put control characters into names and texts. They are
 * shown as `\u{1b}`.
 */
export const escapeFinding = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  message: escaped(diagnostic.message),
  ...(diagnostic.file === undefined ? {} : { file: escaped(diagnostic.file) }),
  ...(diagnostic.help === undefined ? {} : { help: escaped(diagnostic.help) }),
});
