import type { RecordsReport } from '../records-report.ts';
import { viewRecordsPage } from './records-page-view.ts';
import { type PageTools, renderPage } from './render-page.ts';

/**
 * Renders a report as a page.
 *
 * @param language The tag of one of `locales`.
 */
export const renderRecordsPage = (report: RecordsReport, language: string, tools: PageTools): string =>
  renderPage('records', (policy) => viewRecordsPage(report, language, policy), tools);
