import { defineCode } from './code.ts';
import { count, quoteList } from './wording.ts';

/** What can be wrong with an LMS's report on answers, and between it and a package. */
export const answersCodes = {
  'records/interactions-report': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Report on interactions that cannot be read',
    message: ({ reason }) => `The report on interactions cannot be read: ${reason}.`,
    help: 'In Moodle, open the activity, Reports, Interactions report, tick all four boxes of "Display options", save, and choose "Download in text format"; docs/records.md shows it.',
    example: { reason: 'no columns of questions stand at its end, numbered from 0' },
  }),
  'records/unknown-questions': defineCode<{ count: number; ids: readonly string[]; version: string }>({
    severity: 'warning',
    title: 'Answers to questions that the package does not have',
    message: ({ count: number, ids, version }) =>
      `Answers to ${count(number, 'question')} that version ${version} of the package does not have are left aside: ${quoteList(ids)}${number > ids.length ? ` and ${number - ids.length} more` : ''}.`,
    help: 'Give the package that learners used: of another version, or of another course.',
    example: { count: 2, ids: ['ch1-q3-first', 'ch1-q4-agencies'], version: '2.0.0' },
  }),
};
