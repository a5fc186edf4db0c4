import { readFileSync } from 'node:fs';
import path from 'node:path';

const sourceOf = (name: string): string =>
  readFileSync(path.join(import.meta.dirname, '../../../templates', name), 'utf8');

/** What sheets and pages of records are rendered from: file name below `templates/` to source. */
export const reportTemplates = {
  'sheet.hbs': sourceOf('sheet.hbs'),
  'records.hbs': sourceOf('records.hbs'),
  'parts/report-style.hbs': sourceOf('parts/report-style.hbs'),
};
