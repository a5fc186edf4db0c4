import { compileTemplate } from '../render/helpers.ts';
import { type SheetInput, type SheetView, viewSheet } from './sheet-view.ts';

/** Characters that no HTML document may hold, and the returns of line ends other than LF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Renders the sheet that goes with a package: one HTML file that needs nothing beside it. The same input always gives
 * the same text, with LF and a line end at its end.
 *
 * @param input.templates File name below `templates/`, such as `sheet.hbs`, to Handlebars source.
 */
export const renderSheet = (
  input: SheetInput & { readonly templates: Readonly<Record<string, string>> },
): string => {
  const render = compileTemplate<SheetView>(input.templates, 'sheet');
  return `${render(viewSheet(input)).replace(FORBIDDEN, '').trim()}\n`;
};

/** Name of the sheet that belongs to a zip file. */
export const sheetNameOf = (zipName: string): string => zipName.replace(/\.zip$/, '.html');
