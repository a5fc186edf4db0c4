import { UsageError } from '../command.ts';
import { defineCommand } from '../define-command.ts';
import { ENGINE_OPTIONS, JUDGING_OPTIONS, QUESTION_OPTIONS, SELECTION_OPTIONS } from './records-questions.ts';

/** `coursewright records`. */
export const recordsCommand = defineCommand({
  name: 'records',
  summary: 'tell from xAPI statements who has completed what, when, and with what result',
  usage: [
    '--lrs <url> --key-file <file> [options]',
    '--from <file> [--from <file> …] [options]',
    '--engine <url> [options]',
  ],
  about: [
    'Says who has completed which version of which module, when, with what result, and which statements prove it. Repeated statements count once, voided ones not at all; statements of other tools are left aside.',
  ],
  positionals: [],
  surplus: (argument) => `What is "${argument}"? Statements in a file are named by --from.`,
  options: {
    lrs: {
      heading: 'Where the statements are',
      type: 'string',
      value: '<url>',
      help: 'address of the LRS, the part before "statements"',
    },
    'key-file': {
      type: 'string',
      value: '<file>',
      help: "one line, name:secret, of a key that may read statements; never the package's key",
    },
    cache: {
      type: 'string',
      value: '<file>',
      help: 'keep what was read there, and ask the next time only for what is new',
    },
    config: {
      type: 'string',
      value: '<file>',
      help: 'settings that are the same each time; records.config.ts in this folder unless given',
    },
    from: {
      type: 'string',
      multiple: true,
      value: '<file>',
      help: 'statements, one a line (NDJSON), as a JSON array, or as an LRS exports them; .gz as well; - for standard input; give it once for each file',
    },
    ...ENGINE_OPTIONS,
    activity: {
      heading: 'Which statements and people',
      type: 'string',
      value: '<IRI>',
      help: 'only this course, or this SCO of a course',
    },
    'home-page': {
      type: 'string',
      multiple: true,
      value: '<url>',
      help: 'only accounts of this LMS; give it once for each',
    },
    since: { type: 'string', value: '<date>', help: 'only what the LRS stored after a day or a moment' },
    until: { type: 'string', value: '<date>', help: 'only what the LRS stored up to a day or a moment' },
    roster: {
      type: 'string',
      value: '<csv>',
      help: 'who has to take the course: account, name, due …; adds who has not started',
    },
    'roster-columns': {
      type: 'string',
      multiple: true,
      value: '<column>=<heading>',
      help: 'what the columns of a roster are that have other headings: account=Login, name=First name+Last name',
    },
    'date-order': {
      type: 'string',
      value: '<order>',
      help: 'day-first or month-first, where dates of the roster such as 03/04/2026 do not show it',
    },
    encoding: {
      type: 'string',
      value: '<name>',
      help: 'of all lists: utf-8, or windows-1252 as older spreadsheets write it; found out, and told, unless given',
    },
    against: {
      type: 'string',
      value: '<file>',
      help: 'compare with the report that the SCORM activity in Moodle downloads',
    },
    'valid-for': {
      heading: 'How it is judged',
      type: 'string',
      value: '<period>',
      help: 'how long a pass is valid, such as P24M; for ever unless given',
    },
    'expiring-within': {
      type: 'string',
      value: '<period>',
      help: 'how long before its end a pass counts as expiring, such as P60D',
    },
    at: {
      type: 'string',
      value: '<date>',
      help: 'the day or moment for which the report speaks; now unless given; of one that is over, what the LRS stored later does not count, unless --until says otherwise',
    },
    digests: {
      type: 'string',
      multiple: true,
      value: '<file>|<digest>',
      help: 'content digests of all builds, one a line; a result with another content is anomalous',
    },
    authorities: {
      type: 'string',
      value: '<csv>',
      help: 'the keys that statements may come in through, and when: authority, from, to; without it, only the statements themselves tell',
    },
    aliases: {
      type: 'string',
      value: '<csv>',
      help: 'accounts that were renamed or merged: old, new, from, why',
    },
    settlements: {
      type: 'string',
      value: '<csv>',
      help: 'decisions that were signed off: attempt or account and course, decision, date, score, reason, who, when',
    },
    ...JUDGING_OPTIONS,
    ...SELECTION_OPTIONS,
    ...QUESTION_OPTIONS,
    format: {
      heading: 'What comes out',
      type: 'string',
      value: '<format>',
      help: 'table, csv, json or html; table unless given; html is a page with charts, good on paper',
    },
    delimiter: {
      type: 'string',
      value: '<name>',
      help: 'between the cells of the CSV: comma, semicolon or tab; comma unless given',
    },
    language: {
      type: 'string',
      value: '<tag>',
      help: 'of table, csv and html, such as en; en unless given',
    },
    items: { type: 'boolean', help: 'look at the questions as well: difficulty and discrimination' },
    out: { type: 'string', value: '<file>', help: 'write the report there' },
    snapshot: {
      type: 'string',
      value: '<file>',
      help: 'write the digests with which the report can be proved',
    },
    verify: {
      type: 'string',
      value: '<snapshot>',
      help: 'make the report again and tell whether it is the same',
    },
    strict: {
      type: 'boolean',
      help: 'exit code 1 for warnings too, such as lines that hold no statement',
    },
    json: { type: 'boolean', help: 'the same as --format json' },
  },
  notes: [
    'Times are in UTC unless --time-zone says otherwise. Differences from --against or --verify are findings.',
  ],
  examples: [
    'records --lrs https://lrs.example.org/xapi/ --key-file read.key --cache records.ndjson \\\n    --activity https://training.example.org/xapi/modules/border-basics/sco',
    'records --from statements.ndjson',
    'records --from export.json --roster staff.csv --valid-for P24M --expiring-within P60D \\\n    --format html --out records.html --snapshot records.snapshot.json',
    'records --from 2025.ndjson.gz --from 2026.ndjson --against moodle-report.txt',
    'records --from export.json --roster staff.csv --verify records.snapshot.json',
  ],
  run: async (values, _positionals, { cwd, now, stdin, wait, random, onProgress }) => {
    const { json, format } = values;
    if (json && format !== undefined && format !== 'json')
      throw new UsageError(`--json and --format ${format} exclude each other.`);
    const { records } = await import('../records.ts');
    return records({
      ...values,
      format: json ? 'json' : format,
      keyFile: values['key-file'],
      engineKeyFile: values['engine-key-file'],
      engineMemory: values['engine-memory'],
      engineMinutes: values['engine-minutes'],
      homePages: values['home-page'],
      rosterColumns: values['roster-columns'],
      dateOrder: values['date-order'],
      validFor: values['valid-for'],
      expiringWithin: values['expiring-within'],
      timeZone: values['time-zone'],
      minVersion: values['min-version'],
      compareSnapshot: values['compare-snapshot'],
      mailMerge: values['mail-merge'],
      ...{ cwd, now: now(), stdin, wait, random, onProgress },
    });
  },
});
