import { compileTemplate } from '../render/helpers.ts';
import { finishDocument } from '../text/html.ts';
import { type AdminGuideInput, type AdminGuideView, viewAdminGuide } from './admin-guide-view.ts';

/**
 * Renders the admin guide that goes with a package: one HTML file that needs nothing beside it. The same input always gives
 * the same text, with LF and a line end at its end.
 *
 * @param input.templates File name below `templates/`, such as `sheet.hbs`, to Handlebars source.
 */
export const renderAdminGuide = (
  input: AdminGuideInput & { readonly templates: Readonly<Record<string, string>> },
): string => {
  const render = compileTemplate<AdminGuideView>(input.templates, 'sheet');
  return finishDocument(render(viewAdminGuide(input)));
};

/** Name of the admin guide that belongs to a zip file. */
export const adminGuideNameOf = (zipName: string): string => zipName.replace(/\.zip$/, '.html');
