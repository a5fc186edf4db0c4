import { VOCABULARIES } from '../data-model.ts';
import type { Basis, GradeRules, LmsProfile, ValueRules } from '../lms-profile.ts';

const recorded = (what: string): Basis => ({
  kind: 'recorded',
  what: `Moodle 4.3.0, PHP 8.2, MariaDB 10.11: ${what}`,
});

/** Moodle's own patterns let any character stand for the decimal point, so that "1e2", " 7" and "x" pass some of them. */
const DECIMAL = /^-?\d{0,3}(.\d*)?$/;
const INTEGER = /^-?\d+$/;

const types = (short: number, long: number): ValueRules['types'] => ({
  string255: { maxLength: short },
  string4096: { maxLength: long },
  feedback: { maxLength: short },
  identifier: { pattern: /^[\x21-\x7e]{0,255}$/ },
  timespan: { pattern: /^\d{2,4}:\d{2}:\d{2}(.\d{1,2})?$/ },
  time: { pattern: /^[0-2]\d:[0-5]\d:[0-5]\d(.\d{1,2})?$/ },
  score: { pattern: DECIMAL, range: [0, 100] },
  weighting: { pattern: DECIMAL, range: [-100, 100] },
  audio: { pattern: INTEGER, range: [-1, 100] },
  speed: { pattern: INTEGER, range: [-100, 100] },
  text: { pattern: INTEGER, range: [-1, 1] },
  status: { words: VOCABULARIES.status },
  objectiveStatus: { words: VOCABULARIES.objectiveStatus },
  exit: { words: VOCABULARIES.exit },
  interactionType: { words: VOCABULARIES.interactionType },
  result: { words: VOCABULARIES.result, pattern: /^\d{0,3}(.\d*)?$/ },
  navigation: { words: ['continue', 'previous'] },
});

const grades43: GradeRules = {
  basis: recorded('grade and completion after each launch'),
  looksAt: 'first',
  completingStatuses: ['passed', 'completed'],
  incompleteWithScore: 'stays',
  decimals: 5,
};

/** As it is installed. */
export const moodle43: LmsProfile = {
  id: 'moodle-4.3',
  name: 'Moodle 4.3',
  calls: {
    basis: recorded('the calls init-twice, before-init, no-finish'),
    arguments: 'loose',
    initialize: 'resets',
    firstLastError: 'throws',
    unknownErrorString: undefined,
    ownFunctions: [],
    diagnostic: 'code',
  },
  elements: {
    basis: recorded('the calls read-fresh, interactions, objectives'),
    model: 'standard',
    unreadable: null,
    readsBack: 'at-once',
    without: [],
    extra: {
      'cmi._children': {
        access: 'keyword',
        type: 'fixed',
        initial:
          'core,suspend_data,launch_data,comments,objectives,student_data,student_preference,interactions',
        isMandatory: false,
      },
      'nav.event': { access: 'write', type: 'navigation', initial: '', isMandatory: false },
    },
    initial: {
      'cmi.core.lesson_status': '',
      'cmi.core.total_time': '00:00:00',
      'cmi.core.session_time': '00:00:00',
    },
    indices: 'digits',
    opensMember: 'any',
    unknownWrite: '201',
    missingMember: 'empty',
    unsetInMember: undefined,
  },
  values: {
    basis: recorded('the calls values-64000'),
    types: types(64_000, 64_000),
    feedback: null,
    withoutPattern: [],
    areNumbersKept: true,
    isValueJudgedFirst: true,
    commentsLimit: 'addition',
  },
  saving: {
    basis: recorded('the calls offline, server-500, logged-out, surrogate, score-orders'),
    sends: 'changes',
    savesAt: 'commit',
    answers: {
      up: 'true',
      // A beacon takes the place of the request that failed, and nobody hears what became of it.
      offline: 'true',
      'server-500': 'false',
      'server-html': 'false',
      'server-empty': 'false',
      'logged-out': 'false',
    },
    arrives: 'at-once',
    commitMs: 20,
    keeps: null,
    closesAt: [],
    forgetsAtClose: [],
    encoding: 'well-formed',
    order: [
      'cmi.core.score.',
      'cmi.core.',
      'cmi.objectives.',
      'cmi.student_preference.',
      'cmi.interactions.',
      'cmi.',
    ],
    memberNames: 'underscores',
  },
  finish: {
    basis: recorded('the calls mastery, only-opened, exit-values'),
    usesMasteryScore: true,
    does: 'saves',
    untouchedStatus: 'completed',
    untouchedIn: 'attempt',
    timeFraction: 'count',
    whenNotSaved: 'closed',
  },
  launch: {
    basis: recorded('the calls suspend-resume-pass, browse, failed'),
    learner: { id: 'student1', name: "Ana María O'Connor & Søn" },
    address: '/pluginfile.php/{activity}/mod_scorm/content/1/index.html',
    restoresLearners: true,
    afterFinalStatus: 'review',
    finalStatuses: ['passed', 'completed', 'failed'],
    entry: null,
    interactions: 'kept',
    hasNewAttempts: true,
    keepsExit: true,
    startMark: 'x.start.time',
  },
  grades: grades43,
};

/** The site setting "SCORM standards mode". */
export const moodle43Standards: LmsProfile = {
  ...moodle43,
  id: 'moodle-4.3-standards',
  name: 'Moodle 4.3, SCORM standards mode',
  values: {
    ...moodle43.values,
    basis: recorded('the calls values-standard, interactions-standard'),
    types: types(255, 4096),
  },
  launch: { ...moodle43.launch, learner: { id: 'student1', name: "O'Connor & Søn, Ana María" } },
};

/** The activity's setting "Force completed". */
export const moodle43ForceCompleted: LmsProfile = {
  ...moodle43,
  id: 'moodle-4.3-force-completed',
  name: 'Moodle 4.3, "Force completed"',
  grades: {
    ...grades43,
    basis: {
      kind: 'run',
      what: 'Moodle 4.3.0: a commit with a score for an attempt that is stored as incomplete gets a 404',
    },
    incompleteWithScore: 'loses-commit',
  },
};

/** Of what is as in 4.3. */
const asBefore: Basis = {
  kind: 'code',
  what: 'mod/scorm of 4.5 agrees with 4.3 here; a whole course was run in 4.5.6, build 20250811, without a difference',
};

/** Looks at every status; in all else that the package uses, as 4.3. */
export const moodle45: LmsProfile = {
  ...moodle43,
  calls: { ...moodle43.calls, basis: asBefore },
  elements: { ...moodle43.elements, basis: asBefore },
  values: { ...moodle43.values, basis: asBefore },
  saving: { ...moodle43.saving, basis: asBefore },
  finish: { ...moodle43.finish, basis: asBefore },
  launch: { ...moodle43.launch, basis: asBefore },
  id: 'moodle-4.5',
  name: 'Moodle 4.5',
  grades: {
    ...grades43,
    basis: { kind: 'run', what: 'Moodle 4.5.6, build 20250811: grade and completion' },
    looksAt: 'every',
    incompleteWithScore: 'stays',
  },
};

/** The same with the activity's setting "Force completed". */
export const moodle45ForceCompleted: LmsProfile = {
  ...moodle45,
  id: 'moodle-4.5-force-completed',
  name: 'Moodle 4.5, "Force completed"',
  grades: {
    ...grades43,
    basis: { kind: 'run', what: 'Moodle 4.5.6, build 20250811: it has no such fault as 4.3' },
    looksAt: 'every',
    incompleteWithScore: 'completes',
  },
};
