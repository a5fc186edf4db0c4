import { defineCode } from './code.ts';
import { count } from './wording.ts';

const WHOLE_FILE =
  'Take the file from the last commit (git checkout -- course.lock.json) and let "coursewright build" add what is new.';

/** Entries that a message names; the rest are counted. */
const MAX_NAMED = 8;

/** What can be wrong with `course.lock.json`. */
export const lockCodes = {
  'lock/merge-conflict': defineCode<{ marker: string }>({
    severity: 'error',
    title: 'Unresolved merge in the lock file',
    message: ({ marker }) => `A merge left its marker "${marker}" here.`,
    help: 'Keep the entries of both sides. Where both gave the same key or index to different names, keep the entry of the version that learners already have, and delete the other: "coursewright build" gives it another.',
    example: { marker: '<<<<<<< HEAD' },
  }),
  'lock/syntax-error': defineCode<{ expected: string; found: string }>({
    severity: 'error',
    title: 'Lock file that cannot be read',
    message: ({ expected, found }) => `The lock file is damaged: here should be ${expected}, not ${found}.`,
    help: WHOLE_FILE,
    example: { expected: '"," or "}"', found: '"ch1-welcome"' },
  }),
  'lock/unexpected-entry': defineCode<{ entry: string; expected: string }>({
    severity: 'error',
    title: 'Lock file of another form',
    message: ({ entry, expected }) => `"${entry}" should be ${expected}.`,
    help: WHOLE_FILE,
    example: { entry: 'places', expected: 'an object' },
  }),
  'lock/other-course': defineCode<{ locked: string; course: string }>({
    severity: 'error',
    title: 'Lock file of another course',
    message: ({ locked, course }) => `The lock file belongs to the course "${locked}", not to "${course}".`,
    help: 'If the folder was copied to begin a new course, delete the file there. If the id of the course was changed, change it back: learners and LMSs know the course by it.',
    example: { locked: 'border-basics', course: 'border-basics-2' },
  }),
  'lock/duplicate': defineCode<{ given: string; name: string; first: string; line: number }>({
    severity: 'error',
    title: 'Given twice in the lock file',
    message: ({ given, name, first, line }) =>
      name === first
        ? `"${name}" stands in line ${line} already.`
        : `"${name}" has ${given}, which "${first}" has in line ${line}.`,
    help: 'Keep the entry of the version that learners already have, and delete the other: "coursewright build" gives it a free one.',
    example: { given: 'the index 12', name: 'ch1-q14-visa', first: 'ch1-q13-stamp', line: 60 },
  }),
  'lock/impossible-key': defineCode<{ name: string; key: string }>({
    severity: 'error',
    title: 'Key that was never given',
    message: ({ name, key }) => `"${name}" cannot have the key "${key}": keys are made from names.`,
    help: WHOLE_FILE,
    example: { name: 'ch1-welcome', key: 'abc' },
  }),
  'lock/missing-index': defineCode<{ index: number; sco: string }>({
    severity: 'error',
    title: 'Index without an interaction',
    message: ({ index, sco }) =>
      `No interaction of "${sco}" has the index ${index}, though later ones are given: an entry was deleted.`,
    help: 'Put the entry back: a question that the course no longer has stands under "retired", and keeps its index.',
    example: { index: 12, sco: 'border-basics-item' },
  }),
  'lock/id-returned': defineCode<{ id: string }>({
    severity: 'warning',
    title: 'Retired id in use again',
    message: ({ id }) =>
      `"${id}" was retired, and is in the course again; it gets its former keys and indices back.`,
    help: 'If it is not the same page, question or exercise as before, give it an id of its own: what learners left under the old one would be taken for it.',
    example: { id: 'ch1-q13-stamp' },
  }),
  'lock/frozen': defineCode<{ changes: readonly string[]; isMissing: boolean }>({
    severity: 'error',
    title: 'Lock file that is not up to date',
    message: ({ changes, isMissing }) =>
      isMissing
        ? 'The course has no lock file, and --frozen does not let the build write one.'
        : changes.length === 0
          ? 'The lock file is not written as a build writes it, and --frozen does not let this one change it.'
          : `The build would change the lock file, and --frozen does not let it: it ${changes.slice(0, MAX_NAMED).join(', ')}${changes.length > MAX_NAMED ? ` and makes ${count(changes.length - MAX_NAMED, 'more change')}` : ''}.`,
    help: 'Run "coursewright build" without --frozen, look at what it changes in course.lock.json, and commit the file with the course.',
    example: {
      changes: ['adds interaction "ch1-q14-visa"', 'retires place "ch1-old-page"'],
      isMissing: false,
    },
  }),
};
