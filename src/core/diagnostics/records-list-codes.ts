import { defineCode } from './code.ts';
import { count, quoteList } from './wording.ts';

/** What can be wrong with the lists that are given beside the statements, and with how they fit them. */
export const recordsListCodes = {
  'records/aliases': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'List of aliases that cannot be read',
    message: ({ reason }) => `The list of aliases cannot be read: ${reason}.`,
    help: 'Correct the place; docs/records.md shows such a list.',
    example: { reason: 'no column is headed "new"' },
  }),
  'records/roster-renamed': defineCode<{ old: string; new: string }>({
    severity: 'warning',
    title: 'Old account name on the roster',
    message: (args) =>
      `The roster has "${args.old}", which the list of aliases knows as "${args.new}"; it is taken for that.`,
    help: 'Export the roster from the LMS again, or correct the line.',
    example: { old: 'd.weber', new: 'd.klein' },
  }),
  'records/roster-columns': defineCode<{ unknown: readonly string[]; known: readonly string[] }>({
    severity: 'note',
    title: 'Columns of a roster that say nothing here',
    message: ({ unknown, known }) =>
      `The roster has columns that are not used: ${quoteList(unknown)}. Used are ${known.join(', ')}.`,
    help: 'If one of them is the account, the name, the unit or the day by which the course is due, say so: --roster-columns unit=Abteilung.',
    example: { unknown: ['Abteilung'], known: ['Login (account)', 'Name (name)'] },
  }),
  'records/encoding': defineCode<{ words: readonly string[] }>({
    severity: 'warning',
    title: 'List that is not in UTF-8',
    message: ({ words }) =>
      `The list is not in UTF-8, and was read as Windows-1252, which spreadsheets in Western Europe write: ${quoteList(words)}.`,
    help: 'If these words are right, so is the rest; --encoding windows-1252 says that it is meant. If not, save the list as "CSV UTF-8".',
    example: { words: ['Müller', 'Weiß'] },
  }),
  'records/settings': defineCode<{ field: string; reason: string }>({
    severity: 'error',
    title: 'Settings of records that cannot be right',
    message: ({ field, reason }) => `In the settings of records, ${field} is wrong: ${reason}.`,
    help: 'Correct the place; an editor shows the same, because the settings are typed. docs/records.md shows such a file.',
    example: { field: 'validFor', reason: 'a period such as P24M' },
  }),
  'records/settlements': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'List of settlements that cannot be read',
    message: ({ reason }) => `The list of settlements cannot be read: ${reason}.`,
    help: 'Correct the place; docs/records.md shows such a list.',
    example: { reason: 'this line has nothing under "who"' },
  }),
  'records/settlement-unused': defineCode<{ attempt: string }>({
    severity: 'warning',
    title: 'Settlement of an attempt that is not there',
    message: ({ attempt }) => `No attempt has the registration ${attempt}: the line decides nothing.`,
    help: 'Copy the registration from the report with --format json, under "attempts"; take lines about attempts out that were erased.',
    example: { attempt: '6f1c0a52-30f5-5f0e-9a3e-0a6d3f9f7c11' },
  }),
  'records/settlement-outdated': defineCode<{ attempt: string; account: string }>({
    severity: 'warning',
    title: 'Settlement that is older than the results',
    message: ({ attempt, account }) =>
      `Results of the attempt ${attempt} of "${account}" reached the LRS after it was accepted: the line does not cover them, and decides nothing.`,
    help: 'Look at the attempt again, and sign the line with the day of today if it is still in order.',
    example: { attempt: '6f1c0a52-30f5-5f0e-9a3e-0a6d3f9f7c11', account: 'u-20417' },
  }),
  'records/snapshot-superseded': defineCode<{ at: string }>({
    severity: 'warning',
    title: 'Snapshot from before an erasure',
    message: ({ at }) =>
      `Statements that this snapshot rests on were erased on ${at.slice(0, 10)}: what it proved can no longer be made again.`,
    help: 'Keep it with the order to erase; a snapshot that is made now proves what is left.',
    example: { at: '2026-11-22T12:00:00.000Z' },
  }),
  'records/anomalies': defineCode<{ anomalous: number; records: number }>({
    severity: 'error',
    title: 'Records that contradict themselves',
    message: ({ anomalous, records }) =>
      `Of ${count(records, 'record')}, ${anomalous} ${anomalous === 1 ? 'is' : 'are'} anomalous: nobody can rely on a record before somebody has looked at it.`,
    help: 'The report says of each what is odd; docs/records.md says what it may come from. Sign by --settlements what was found to be in order.',
    example: { anomalous: 3, records: 5106 },
  }),
};
