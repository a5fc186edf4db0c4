import { defineCode } from './code.ts';
import { count, nearest, quoteList } from './wording.ts';

/** The address that was most likely meant: all that addresses have in common is left out of the comparison. */
const nearestAddress = (address: string, known: readonly string[]): string | undefined => {
  let common = address.length;
  for (const other of known) while (!other.startsWith(address.slice(0, common))) common--;
  const meant = nearest(
    address.slice(common),
    known.map((other) => other.slice(common)),
  );
  return meant === undefined ? undefined : address.slice(0, common) + meant;
};

const didYouMeanAddress = (address: string, known: readonly string[]): string => {
  const meant = nearestAddress(address, known);
  return meant === undefined ? '' : ` Did you mean "${meant}"?`;
};

const REASONS = {
  'no-package': 'no statement of the course names the content of a package: another tool sends them',
  'off-roster': 'the roster does not name the course, or nobody on it has used it',
  'few-people': 'few have used the course, compared with another one',
  'home-page':
    'the LMS was not asked for, or everybody who has used it has an account in another one that many use',
};

/** What can be wrong with the statements, lists and reports that records are made from, and what they disagree about. */
export const recordsCodes = {
  'records/unreadable': defineCode<{ reason: string }>({
    severity: 'warning',
    title: 'Line that holds no statement',
    message: ({ reason }) => `This is not a statement: ${reason}. It does not count.`,
    help: 'Export the statements again; if the line comes from the LRS as it is, ask who sends it.',
    spec: 'xAPI-Data 2.4',
    example: { reason: 'its id is not a UUID' },
  }),
  'records/unreadable-more': defineCode<{ count: number }>({
    severity: 'warning',
    title: 'More lines that hold no statement',
    message: (args) => `Besides those named, ${count(args.count, 'more place')} held no statement.`,
    help: 'Export the statements again; --strict makes this an error.',
    example: { count: 12 },
  }),
  'records/cut-off': defineCode<Record<string, never>>({
    severity: 'warning',
    title: 'File that ends in the middle of a statement',
    message: () => 'The file ends in the middle of a statement: only what stands before it counts.',
    help: 'Export or copy the file again: the rest of it is missing.',
    example: {},
  }),
  'records/conflicting-copies': defineCode<{ id: string }>({
    severity: 'warning',
    title: 'Two statements with one id',
    message: ({ id }) =>
      `The statement ${id} came twice, and says different things. The one that was stored first counts.`,
    help: 'An LRS accepts an id once: find out who put the file together, and export it again.',
    spec: 'xAPI-Communication 2.1.1',
    example: { id: '7b1f6c1e-5d0a-4a53-9c39-0b2d2f1f6a11' },
  }),
  'records/no-watermark': defineCode<{ url: string }>({
    severity: 'warning',
    title: 'LRS without a watermark',
    message: ({ url }) =>
      `The LRS at ${url} does not say up to when its answer is complete (X-Experience-API-Consistent-Through).`,
    help: 'The time of the last statement received stands in for it. Ask the operator of the LRS for the header.',
    spec: 'xAPI-Communication 2.1.3',
    example: { url: 'https://lrs.example.org/xapi/' },
  }),
  'records/cache-outdated': defineCode<Record<string, never>>({
    severity: 'note',
    title: 'Cache of an earlier version',
    message: () =>
      'This cache was written by version 0.1.0, which could leave a gap in it: everything was asked for again.',
    help: 'Nothing needs to be done: statements that were in it already count once. Remove both files before the next time to have them smaller.',
    example: {},
  }),
  'records/unknown-activity': defineCode<{ activity: string; known: readonly string[] }>({
    severity: 'error',
    title: 'Activity without any statement',
    message: ({ activity, known }) =>
      `No statement is about "${activity}": nothing is known of it, not even that nobody has started. ${
        known.length === 0
          ? 'No statement of a course is there.'
          : `There are statements about ${quoteList(known)}.`
      }${didYouMeanAddress(activity, known)}`,
    help: 'Give --activity the IRI of a course or of one of its SCOs as statements have it; "coursewright configure" shows it for a package.',
    example: {
      activity: 'https://training.example.org/xapi/modules/border-basic',
      known: [
        'https://training.example.org/xapi/modules/border-basics',
        'https://training.example.org/xapi/modules/border-basics/sco',
      ],
    },
  }),
  'records/no-courses': defineCode<Record<string, never>>({
    severity: 'error',
    title: 'Roster without any statement of a course',
    message: () =>
      'Not one statement of a package is among those read: that nobody on the roster has started cannot be told from that.',
    help: 'Check that these are the right file or the right LRS, and that the key may read the statements of all learners.',
    example: {},
  }),
  'records/roster-unused': defineCode<Record<string, never>>({
    severity: 'warning',
    title: 'Roster on which nobody has a statement',
    message: () => 'Of all people who have statements, not one is on the roster.',
    help: 'Compare the column "account" with the accounts in the report: in Moodle it is the username. If there is a column "homepage", compare that too.',
    example: {},
  }),
  'records/unused-course': defineCode<{ course: string; known: readonly string[] }>({
    severity: 'warning',
    title: 'Course of the roster without any statement',
    message: ({ course, known }) =>
      `No statement is about "${course}", which the roster names.${didYouMeanAddress(course, known)}`,
    help: 'Correct the column "course" of the roster, unless nobody has started yet.',
    example: {
      course: 'https://training.example.org/xapi/modules/border-basic',
      known: ['https://training.example.org/xapi/modules/border-basics'],
    },
  }),
  'records/several-courses': defineCode<{ courses: string }>({
    severity: 'error',
    title: 'Roster that does not say which course is meant',
    message: ({ courses }) =>
      `The roster has lines without a course, and its people have used several: ${courses}. Who has not started which cannot be told.`,
    help: 'Say which one by --activity, or fill in the column "course" of the roster in every line.',
    example: {
      courses:
        'https://training.example.org/xapi/modules/border-basics (481 people), https://training.example.org/xapi/modules/evidence (96 people)',
    },
  }),
  'records/several-home-pages': defineCode<{ account: string; homePages: string }>({
    severity: 'error',
    title: 'Account in several LMSs',
    message: ({ account, homePages }) =>
      `"${account}" has statements from several LMSs: ${homePages}. Which of them is meant cannot be told.`,
    help: 'Say by --home-page which LMSs count, or fill in the column "homepage" of the roster.',
    example: { account: 'u-20417', homePages: '"https://lms.example.org", "https://test-lms.example.org"' },
  }),
  'records/left-out': defineCode<{
    course: string;
    homePage: string;
    reason: keyof typeof REASONS;
    statements: number;
    people: number;
  }>({
    severity: 'note',
    title: 'Statements that the report leaves out',
    message: ({ course, homePage, reason, statements, people }) =>
      `Left out: ${count(statements, 'statement')} of ${people === 1 ? 'one person' : `${people} people`} about ${course}${
        homePage === '' ? '' : ` from ${homePage}`
      }, because ${REASONS[reason]}.`,
    help: 'If they belong to the report, say so by --activity, by --home-page, or in the roster.',
    example: {
      course: 'https://training.example.org/xapi/modules/evidence',
      homePage: 'https://lms.example.org',
      reason: 'off-roster',
      statements: 7,
      people: 1,
    },
  }),
  'records/clock-corrected': defineCode<{ count: number }>({
    severity: 'note',
    title: 'Times of a wrong clock that were corrected',
    message: (args) =>
      `Of ${count(args.count, 'attempt')} the clock of the computer was more than five minutes wrong, as the clock of the LMS showed: the times are those of the LMS.`,
    help: 'Nothing needs to be done. --format json shows under "attempts" by how many seconds, as clockOffsetSeconds.',
    example: { count: 3 },
  }),
  'records/left-out-more': defineCode<{ count: number }>({
    severity: 'note',
    title: 'More statements that the report leaves out',
    message: (args) => `Besides those named, ${count(args.count, 'more course')} and LMS are left out.`,
    help: 'The report as JSON names all of them; --activity limits a report to one course.',
    example: { count: 12 },
  }),
  'records/authorities': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'List of authorities that cannot be read',
    message: ({ reason }) => `The list of authorities cannot be read: ${reason}.`,
    help: 'Correct the place; docs/records.md shows such a list.',
    example: { reason: 'its headings are "authority", "from" and "to"' },
  }),
  'records/several-authorities': defineCode<{
    course: string;
    homePage: string;
    authorities: readonly string[];
  }>({
    severity: 'note',
    title: 'Statements that came in with several keys',
    message: ({ course, homePage, authorities }) =>
      `Statements about ${course}${homePage === '' ? '' : ` from ${homePage}`} came in with several keys: ${authorities.join(', ')}.`,
    help: 'If the key was changed, this is what it looks like; declare the keys with their times by --authorities.',
    example: {
      course: 'https://training.example.org/xapi/modules/border-basics',
      homePage: 'https://lms.example.org',
      authorities: [
        'package-2025 (https://lrs.example.org) from 2025-11-03 to 2026-03-31 (1204)',
        'package-2026 (https://lrs.example.org) from 2026-03-24 to 2026-11-22 (5310)',
      ],
    },
  }),
  'records/roster': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'Roster that cannot be read',
    message: ({ reason }) => `The roster cannot be read: ${reason}.`,
    help: 'Correct the place; docs/records.md lists the headings and shows a roster.',
    example: { reason: '"30.11.2026" is no day in the form 2026-11-30' },
  }),
  'records/roster-repeat': defineCode<{ account: string; line: number }>({
    severity: 'warning',
    title: 'Person twice on the roster',
    message: ({ account, line }) =>
      `"${account}" stands on the roster already, in line ${line}. The first one counts.`,
    help: 'Take one of the two lines out.',
    example: { account: 'u-20417', line: 4 },
  }),
  'records/lms-report': defineCode<{ reason: string }>({
    severity: 'error',
    title: 'LMS report that cannot be read',
    message: ({ reason }) => `The LMS report cannot be read: ${reason}.`,
    help: 'In Moodle, open the activity, Reports, Basic report, and choose "Download in text format"; docs/records.md shows it.',
    example: { reason: 'no column looks like the number of the attempt' },
  }),
  'records/lms-courses': defineCode<{ courses: string }>({
    severity: 'error',
    title: 'LMS report beside statements of several courses',
    message: ({ courses }) =>
      `The LMS report is about one activity, and the statements are about several courses: ${courses}. Nothing was compared.`,
    help: 'Say by --activity which of the courses the report is about.',
    example: {
      courses:
        'https://training.example.org/xapi/modules/border-basics, https://training.example.org/xapi/modules/evidence',
    },
  }),
  'records/lms-status': defineCode<{ statusText: string }>({
    severity: 'error',
    title: 'LMS report that does not say who has completed the module',
    message: ({ statusText }) =>
      `The statements name neither a score nor a pass mark, so the LMS report has to say in English who has completed the module; it says "${statusText}". Nothing was compared.`,
    help: 'In Moodle, add "&lang=en" to the address of the report, let it show the details of each SCO, and download it again. A course or an activity whose settings force a language needs that lifted first.',
    example: { statusText: 'Abgeschlossen' },
  }),
  'records/lms-stranger': defineCode<{ person: string; identities: string }>({
    severity: 'error',
    title: 'Person of the LMS report who matches no account',
    message: ({ person, identities }) =>
      `"${person}" of the LMS report (${identities}) is neither an account of the statements nor on the roster.`,
    help: 'Let the report show the username, or give a roster with the columns account and email or idnumber.',
    example: { person: 'Dana Weber', identities: 'dana.weber@example.org' },
  }),
  'records/pass-not-in-lms': defineCode<{ account: string }>({
    severity: 'error',
    title: 'Pass that the LMS does not know',
    message: ({ account }) => `"${account}" has passed by the statements, but not in the LMS.`,
    help: 'The LMS did not keep the result, or somebody else sent the statements: look at the attempt in the LMS.',
    example: { account: 'u-20417' },
  }),
  'records/pass-not-in-lrs': defineCode<{ account: string }>({
    severity: 'error',
    title: 'Pass that the LRS does not know',
    message: ({ account }) => `"${account}" has passed in the LMS, but not by the statements.`,
    help: 'Statements were lost or are still under way: they come with the learner’s next launch of the module.',
    example: { account: 'u-20417' },
  }),
  'records/scores-differ': defineCode<{ account: string; lms: number; lrs: number }>({
    severity: 'error',
    title: 'Scores that differ',
    message: ({ account, lms, lrs }) =>
      `"${account}" has ${lms} % in the LMS and ${lrs} % by the statements.`,
    help: 'Compare the attempts one by one; in the LMS, a teacher may have changed the grade by hand.',
    example: { account: 'u-20417', lms: 84, lrs: 92 },
  }),
  'records/snapshot-differs': defineCode<{ part: string; expected: string; found: string }>({
    severity: 'error',
    title: 'Report that differs from its snapshot',
    message: ({ part, expected, found }) => `The ${part} differs: ${expected} in the snapshot, ${found} now.`,
    help: 'Give the very files and options that the snapshot was made from; otherwise something was changed since.',
    example: { part: 'digest of the statements', expected: '3f1a…', found: '90bc…' },
  }),
};
