import type { OptionTable } from '../parse-arguments.ts';

/** Options of `coursewright records` that say what counts, beside those of validity. */
export const JUDGING_OPTIONS = {
  due: {
    type: 'string',
    value: '<day>',
    help: 'the day by which those have to pass of whom the roster says none, such as 2026-06-30; the whole day counts',
  },
  'time-zone': {
    type: 'string',
    value: '<name>',
    help: 'by whose clock days begin and end and times are written, such as Europe/Vienna; UTC unless given',
  },
  'min-version': {
    type: 'string',
    value: '<version>',
    help: 'only results of this version of the course or a later one count, such as 2.0.0',
  },
} as const satisfies OptionTable;

/** Options that name an engine. */
export const ENGINE_OPTIONS = {
  engine: {
    heading: 'Statements in ClickHouse',
    type: 'string',
    value: '<url>',
    help: 'address of ClickHouse over HTTP, with the database: https://clickhouse.example.org:8443/xapi',
  },
  'engine-key-file': {
    type: 'string',
    value: '<file>',
    help: 'one line, name:password, of a user of ClickHouse; for questions one that may only read',
  },
  table: {
    type: 'string',
    value: '<name>',
    help: 'the table of statements; "statements" unless given',
  },
  'engine-memory': {
    type: 'string',
    value: '<GB>',
    help: 'how much memory one question to ClickHouse may take; 8 unless given',
  },
  'engine-minutes': {
    type: 'string',
    value: '<minutes>',
    help: 'how long one question to ClickHouse may take; 60 unless given',
  },
} as const satisfies OptionTable;

/** Options that choose people of the report, and their order. */
export const SELECTION_OPTIONS = {
  status: {
    heading: 'Whom it shows',
    type: 'string',
    multiple: true,
    value: '<status>',
    help: 'only people with this status, or who are overdue, late (passed after the day) or off-roster; give it once for each',
  },
  unit: {
    type: 'string',
    multiple: true,
    value: '<name>',
    help: 'only people of this unit of the roster; give it once for each',
  },
  order: {
    type: 'string',
    value: '<by>',
    help: 'account, name, unit, status (what needs a look first), due, expires, result or score',
  },
} as const satisfies OptionTable;

/** Options each of which asks another question than where everybody stands. */
export const QUESTION_OPTIONS = {
  by: {
    heading: 'Other questions, one at a time',
    type: 'string',
    value: '<what>',
    help: 'how many of the roster have a valid result, by unit, country, role or version',
  },
  person: {
    type: 'string',
    value: '<account>',
    help: 'what proves the record of one person: every statement with its digest; a page to print, or JSON',
  },
  compare: {
    type: 'string',
    value: '<json>',
    help: 'what has changed since an earlier report, which --format json wrote',
  },
  'compare-snapshot': {
    type: 'string',
    value: '<snapshot>',
    help: 'make sure first that the earlier report is the one of this snapshot',
  },
  summary: { type: 'boolean', help: 'two pages on paper for the head of a unit, or of everybody' },
  'mail-merge': {
    type: 'boolean',
    help: 'a list for letters, as CSV: whoever is overdue, or --status, with mail address, course and day',
  },
} as const satisfies OptionTable;
