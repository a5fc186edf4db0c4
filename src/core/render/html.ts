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
