import { compileTemplate } from '../../render/helpers.ts';
import { finishDocument, type Html } from '../../text/html.ts';

/** What a page of records is rendered from. */
export interface PageTools {
  /** File name below `templates/`, such as `records.hbs`, to Handlebars source. */
  readonly templates: Readonly<Record<string, string>>;
  /** The digest of a text, in base64. */
  readonly sha256Base64: (text: string) => string;
}

/** The stylesheet of a page just as it will stand in it. @param name Name of its template, such as `records`. */
export const styleOf = (templates: Readonly<Record<string, string>>, name: string): string => {
  const textOf = (file: string): string => (templates[`${file}.hbs`] ?? '').replace(/\r\n?/g, '\n');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(textOf(name)) ?? [];
  return style.replaceAll(/\{\{> (parts\/[a-z-]+)\}\}\n/g, (_, part: string) => textOf(part));
};

/**
 * Renders one HTML file that needs nothing beside it: no fetched file, and a policy that allows its one stylesheet by its digest. The
 * same view always gives the same text.
 *
 * @param name Name of the template, such as `records`.
 * @param viewOf Makes what the template shows; takes the policy.
 */
export const renderPage = <View extends object>(
  name: string,
  viewOf: (contentSecurityPolicy: Html) => View,
  { templates, sha256Base64 }: PageTools,
): string => {
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(styleOf(templates, name))}'; base-uri 'none'; form-action 'none'`;
  return finishDocument(compileTemplate<View>(templates, name)(viewOf({ html: policy })));
};
