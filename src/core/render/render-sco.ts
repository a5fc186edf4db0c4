import { compileTemplate } from './helpers.ts';
import { type ScoInput, type ScoView, viewSco } from './view.ts';

/** Characters that no HTML document may hold, and the returns of line ends other than LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Renders the page of one SCO: the same input always gives the same text, with LF and a line end at its end.
 *
 * @param input.templates File name below `templates/`, such as `blocks/text.hbs`, to Handlebars source.
 */
export const renderSco = (
  input: ScoInput & { readonly templates: Readonly<Record<string, string>> },
): string => {
  const render = compileTemplate<ScoView>(input.templates, 'layout');
  return `${render(viewSco(input)).replace(FORBIDDEN, '').trim()}\n`;
};
