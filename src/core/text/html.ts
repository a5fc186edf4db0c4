import Handlebars from 'handlebars';

/** Markup that may stand in a page as it is: made by the renderers of this folder, never taken over from an author. */
export interface Html {
  readonly html: string;
}

/** Text that may stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string => Handlebars.escapeExpression(text);

/** A value as JSON that cannot end the `<script type="application/json">` in which it stands. */
export const jsonIsland = (value: unknown): Html => ({
  html: JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  ),
});

/** Characters that no HTML document may hold, and the returns of line ends other than LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** A rendered document as it is written: without characters that HTML forbids, with LF, and with one line end at its end. */
export const finishDocument = (html: string): string => `${html.replace(FORBIDDEN, '').trim()}\n`;
