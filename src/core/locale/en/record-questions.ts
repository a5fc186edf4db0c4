import { countNoun } from './count-noun.ts';

const people = (count: number): string => countNoun(count, 'person', 'people');

/** What the answers to single questions about training records say, in a terminal, a spreadsheet or a page. */
export const recordQuestions = {
  asAt: (moment: string, zone: string): string => `As at ${moment} (${zone})`,
  madeWith: (version: string): string => `Made with Coursewright ${version}.`,
  title: (kind: string, courses: readonly string[]): string =>
    `${kind}: ${courses.join(', ') || 'no course'}`,
  course: 'Course',
  rates: {
    kind: 'Valid results',
    by: { unit: 'By unit', country: 'By country', role: 'By role', version: 'By version' },
    columns: {
      unit: 'Unit',
      country: 'Country',
      role: 'Role',
      version: 'Version of the valid result',
      people: 'On the roster',
      valid: 'Valid',
      rate: 'Rate',
      overdue: 'Overdue',
    },
    none: { unit: '(no unit)', country: '(no country)', role: '(no role)', version: '(no valid result)' },
    total: 'All',
    headline: (valid: number, all: number, percent: string): string =>
      `${valid} of ${people(all)} on the roster ${valid === 1 ? 'has' : 'have'} a valid result (${percent}).`,
    offRoster: (count: number, valid: number): string =>
      `${people(count)} with statements ${count === 1 ? 'is' : 'are'} not on the roster and in none of these rates; ${valid} of them ${valid === 1 ? 'has' : 'have'} a valid result.`,
  },
  changes: {
    kind: 'What has changed',
    kinds: {
      'result-gone': 'result gone',
      anomalous: 'now anomalous',
      failed: 'failed',
      expired: 'expired',
      overdue: 'now overdue',
      outdated: 'now outdated',
      expiring: 'now expiring',
      passed: 'passed',
      renewed: 'renewed',
      started: 'started',
      added: 'new in the report',
      removed: 'no longer in the report',
      other: 'other',
    },
    columns: {
      change: 'Change',
      account: 'Account',
      name: 'Name',
      unit: 'Unit',
      before: 'Before',
      after: 'Now',
    },
    headline: (changed: number, unchanged: number, since: string): string =>
      `${people(changed)} changed since ${since}, ${unchanged} did not.`,
    valid: (before: number, now: number): string => `${before} had a valid result then, ${now} have one now.`,
    nothing: 'Nothing has changed.',
    summary: 'Kinds of change',
    people: 'Who has changed',
    number: 'Number',
    overdue: 'overdue',
  },
  person: {
    kind: 'Proof of a training record',
    record: 'Record',
    statements: 'Statements',
    statementsText:
      'Every statement of the account about the course that was read, in the order in which they were made. A digest is the SHA-256 of the statement as JSON with sorted keys and without blanks, but for what an LRS adds (stored, authority).',
    lms: 'What the LMS says',
    limits: 'What this cannot prove',
    source: 'Where it comes from',
    signature: 'Checked by, on, signature',
    columns: {
      made: 'Made',
      stored: 'Stored',
      what: 'What it says',
      digest: 'Id and digest',
      counts: 'Counts',
    },
    roles: {
      evidence: 'the result rests on it',
      used: 'yes',
      voided: 'no: voided',
      voiding: 'voids another one',
    },
    content: 'Content of the package (digest)',
    packageKnown: 'among the known builds',
    packageUnknown: 'not among the known builds',
    noStatements: 'There is no statement of this account.',
  },
  summary: {
    kind: 'Summary',
    ofUnits: (units: readonly string[]): string => units.join(', '),
    everybody: 'everybody on the roster',
    overdueOf: (count: number, all: number): string =>
      count === 0 ? 'Nobody is overdue.' : `${count} of ${all} ${count === 1 ? 'is' : 'are'} overdue.`,
    lateOf: (count: number): string => `${people(count)} passed late.`,
    statuses: 'Where everybody stands',
    units: 'By unit, the lowest rate first',
    moreUnits: (count: number): string => `and ${count} more units: ask for all with --by unit.`,
    act: 'Whom to write to',
    actText: 'Overdue, failed, expired, anomalous or expiring; who is overdue for longest first.',
    more: (count: number): string =>
      `and ${count} more: ask for the whole list with --mail-merge or --format csv.`,
    nobody: 'Nobody.',
    columns: {
      status: 'Status',
      people: 'People',
      share: 'Share',
      name: 'Name',
      unit: 'Unit',
      due: 'Due',
      expires: 'Expires',
    },
  },
  withoutEmail: (count: number): string => `${people(count)} without a mail address`,
  yes: 'yes',
  no: 'no',
};
