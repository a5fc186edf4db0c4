import { compileTemplate } from '../../render/helpers.ts';
import { finishDocument, type Html } from '../../text/html.ts';

/** What a page of records is rendered from. */
export interface PageTools {
  /** File name below `templates/`, such as `records.hbs`, to Handlebars source. */
  readonly templates: Readonly<Record<string, string>>;
  /** The digest of a text, in base64. */
  readonly sha256Base64: (text: string) => string;
}

/** The text of an element of a page just as it will stand in it; `null` without one. @param name Name of the page's template. */
const textOfElement = (
  element: 'style' | 'script',
  templates: Readonly<Record<string, string>>,
  name: string,
): string | null => {
  const textOf = (file: string): string => (templates[`${file}.hbs`] ?? '').replace(/\r\n?/g, '\n');
  const found = new RegExp(`<${element}>([\\s\\S]*?)</${element}>`).exec(textOf(name))?.[1];
  return found?.replaceAll(/\{\{> (parts\/[a-z-]+)\}\}\n/g, (_, part: string) => textOf(part)) ?? null;
};

/** The stylesheet of a page. @param name Name of its template, such as `records`. */
export const styleOf = (templates: Readonly<Record<string, string>>, name: string): string =>
  textOfElement('style', templates, name) ?? '';

/** The script of a page; `null` for one without. @param name Name of its template, such as `records`. */
export const scriptOf = (templates: Readonly<Record<string, string>>, name: string): string | null =>
  textOfElement('script', templates, name);

/**
 * Renders one HTML file that needs nothing beside it: no fetched file, and a policy that allows its one stylesheet, and its one script if it has one, by their digests. The
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
  const script = scriptOf(templates, name);
  const policy = [
    "default-src 'none'",
    `style-src 'sha256-${sha256Base64(styleOf(templates, name))}'`,
    ...(script === null ? [] : [`script-src 'sha256-${sha256Base64(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return finishDocument(compileTemplate<View>(templates, name)(viewOf({ html: policy })));
};
