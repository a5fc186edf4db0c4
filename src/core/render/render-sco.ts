import { finishDocument } from '../text/html.ts';
import { compileTemplate } from './helpers.ts';
import { type ScoView, viewSco } from './view.ts';
import type { ScoInput } from './view-context.ts';

/**
 * Renders the page of one SCO: the same input always gives the same text, with LF and a line end at its end.
 *
 * @param input.templates File name below `templates/`, such as `blocks/text.hbs`, to Handlebars source.
 */
export const renderSco = (
  input: ScoInput & { readonly templates: Readonly<Record<string, string>> },
): string => {
  const render = compileTemplate<ScoView>(input.templates, 'layout');
  return finishDocument(render(viewSco(input)));
};
