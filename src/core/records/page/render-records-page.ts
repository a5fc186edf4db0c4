import { compileTemplate } from '../../render/helpers.ts';
import { finishDocument } from '../../text/html.ts';
import type { RecordsReport } from '../records-report.ts';
import { type RecordsPageView, viewRecordsPage } from './records-page-view.ts';

const SHARED_STYLE = 'parts/report-style';

/** The stylesheet just as it will stand in the page. @param templates File name below `templates/` to source. */
export const styleOf = (templates: Readonly<Record<string, string>>): string => {
  const textOf = (name: string): string => (templates[`${name}.hbs`] ?? '').replace(/\r\n?/g, '\n');
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(textOf('records')) ?? [];
  return style.replace(`{{> ${SHARED_STYLE}}}\n`, () => textOf(SHARED_STYLE));
};

/**
 * Renders a report as one HTML file that needs nothing beside it: no script, no fetched file, and a policy that allows its
 * one stylesheet by its digest. The same report always gives the same text.
 *
 * @param language The tag of one of `locales`.
 * @param templates File name below `templates/`, such as `records.hbs`, to Handlebars source.
 * @param sha256Base64 The digest of a text, in base64.
 */
export const renderRecordsPage = (
  report: RecordsReport,
  language: string,
  templates: Readonly<Record<string, string>>,
  sha256Base64: (text: string) => string,
): string => {
  const style = styleOf(templates);
  const policy = `default-src 'none'; style-src 'sha256-${sha256Base64(style)}'; base-uri 'none'; form-action 'none'`;
  const render = compileTemplate<RecordsPageView>(templates, 'records');
  return finishDocument(render(viewRecordsPage(report, language, { html: policy })));
};
