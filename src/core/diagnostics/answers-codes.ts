import { defineCode } from './code.ts';
import { count, quoteList } from './wording.ts';

/** What can be wrong with what answers to single questions are made from. */
export const answersCodes = {
  'records/interactions-report': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Report on interactions that cannot be read',
    message: ({ reason }) => `The report on interactions cannot be read: ${reason}.`,
    help: 'In Moodle, open the activity, Reports, Interactions report, tick all four boxes of "Display options", save, and choose "Download in text format"; docs/records.md shows it.',
    example: { reason: 'no columns of questions stand at its end, numbered from 0' },
  }),
  'records/other-settings': defineCode<{ settings: readonly string[] }>({
    severity: 'warning',
    title: 'Reports that were made with different settings',
    message: ({ settings }) =>
      `The earlier report was made with other settings (${settings.join(', ')}): some of what has changed may come from that.`,
    help: 'Make both reports with the same options, or say in the report that they differ.',
    example: { settings: ['validFor'] },
  }),
  'records/no-email': defineCode<{ count: number; accounts: readonly string[] }>({
    severity: 'warning',
    title: 'People without a mail address',
    message: ({ count: number, accounts }) =>
      `The list leaves out ${count(number, 'record')}, because the roster has no mail address: ${quoteList(accounts)}${number > accounts.length ? ` and ${number - accounts.length} more` : ''}.`,
    help: 'Fill in the column "email" of the roster, or write to them in another way.',
    example: { count: 2, accounts: ['u-20417', 'u-20418'] },
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
