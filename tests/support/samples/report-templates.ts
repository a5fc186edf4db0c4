import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { PageTools } from '../../../src/core/records/page/render-page.ts';

const sourceOf = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../../templates', name), 'utf8');

/** What sheets and pages of records are rendered from: file name below `templates/` to source. */
export const reportTemplates = {
  'sheet.hbs': sourceOf('sheet.hbs'),
  'answer-key.hbs': sourceOf('answer-key.hbs'),
  'records.hbs': sourceOf('records.hbs'),
  'records/answers.hbs': sourceOf('records/answers.hbs'),
  'records/answer.hbs': sourceOf('records/answer.hbs'),
  'parts/records-script.hbs': sourceOf('parts/records-script.hbs'),
  'parts/report-style.hbs': sourceOf('parts/report-style.hbs'),
  'parts/records-style.hbs': sourceOf('parts/records-style.hbs'),
};

/** What pages of records are rendered with. */
export const pageTools: PageTools = {
  templates: reportTemplates,
  sha256Base64: (text) => createHash('sha256').update(text).digest('base64'),
};
