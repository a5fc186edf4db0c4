import { compileTemplate } from '../render/helpers.ts';
import { finishDocument } from '../text/html.ts';
import { type SheetInput, type SheetView, viewSheet } from './sheet-view.ts';

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
  return finishDocument(render(viewSheet(input)));
};

/** Name of the sheet that belongs to a zip file. */
export const sheetNameOf = (zipName: string): string => zipName.replace(/\.zip$/, '.html');
