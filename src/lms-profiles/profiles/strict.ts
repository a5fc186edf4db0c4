import { ELEMENTS, VOCABULARIES } from '../data-model.ts';
import type { Basis, LmsProfile, ValueRule } from '../lms-profile.ts';

const standard = (what: string): Basis => ({ kind: 'standard', what });

const DECIMAL = /^-?\d+(\.\d+)?$/;
const INTEGER = /^-?\d+$/;

const oneOf = (words: readonly string[]): ValueRule => ({ words });
const ascii = (maxLength: number): ValueRule => ({ maxLength, pattern: /^\p{ASCII}*$/u });
const between = (low: number, high: number): ValueRule => ({ pattern: INTEGER, range: [low, high] });

/** An LMS that has everything in the standard and refuses whatever the standard refuses. */
export const strict: LmsProfile = {
  id: 'strict',
  name: 'SCORM 1.2 to the letter',
  calls: {
    basis: standard('RTE 3.3'),
    arguments: 'strings',
    initialize: 'once',
    firstLastError: '0',
    unknownErrorString: '',
    ownFunctions: [],
    diagnostic: 'text',
  },
  elements: {
    basis: standard('RTE 3.4.2 to 3.4.4'),
    model: 'standard',
    unreadable: null,
    readsBack: 'at-once',
    without: [],
    extra: {},
    initial: {},
    indices: 'canonical',
    opensMember: 'id',
    unknownWrite: 'by-keyword',
    missingMember: '201',
    unsetInMember: 'initial',
  },
  values: {
    basis: standard('RTE 3.4.3, 3.4.4'),
    types: {
      string255: ascii(255),
      string4096: ascii(4096),
      identifier: { pattern: /^[\x21-\x7e]{1,255}$/ },
      timespan: { pattern: /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/ },
      time: { pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/ },
      score: { pattern: /^(-?\d+(\.\d+)?)?$/, range: [0, 100] },
      weighting: { pattern: DECIMAL },
      audio: between(-1, 100),
      speed: between(-100, 100),
      text: between(-1, 1),
      status: oneOf(VOCABULARIES.status),
      objectiveStatus: oneOf(VOCABULARIES.objectiveStatus),
      exit: oneOf(VOCABULARIES.exit),
      interactionType: oneOf(VOCABULARIES.interactionType),
      result: { words: VOCABULARIES.result, pattern: DECIMAL },
      feedback: {},
      navigation: oneOf([]),
    },
    feedback: {
      'true-false': { pattern: /^[01tf]$/ },
      choice: { pattern: /^[0-9a-z](,[0-9a-z])*$/ },
      'fill-in': { maxLength: 255 },
      matching: { pattern: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/ },
      performance: ascii(255),
      sequencing: { pattern: /^[0-9a-z](,[0-9a-z])*$/ },
      likert: { pattern: /^[0-9a-z]?$/ },
      numeric: { pattern: DECIMAL },
    },
    withoutPattern: ['likert'],
    areNumbersKept: false,
    isValueJudgedFirst: false,
    commentsLimit: 'whole',
  },
  saving: {
    basis: standard('RTE 3.3.3; the standard does not say how'),
    sends: 'all',
    savesAt: 'commit',
    answers: {
      up: 'true',
      offline: 'false',
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
    encoding: 'any',
    order: [],
    memberNames: 'dots',
  },
  finish: {
    basis: standard('RTE 3.4.4: lesson_status, mastery_score, session_time'),
    usesMasteryScore: true,
    does: 'saves',
    untouchedStatus: 'completed',
    untouchedIn: 'attempt',
    timeFraction: 'decimal',
    whenNotSaved: 'open',
  },
  launch: {
    basis: standard('RTE 3.4.4: entry, exit, lesson_mode, credit'),
    learner: {
      id: ELEMENTS.get('cmi.core.student_id')?.initial ?? '',
      name: ELEMENTS.get('cmi.core.student_name')?.initial ?? '',
    },
    address: '/course/index.html',
    restoresLearners: true,
    afterFinalStatus: 'normal',
    finalStatuses: ['passed', 'completed', 'failed'],
    entry: null,
    interactions: 'kept',
    hasNewAttempts: false,
    keepsExit: false,
    startMark: null,
  },
  grades: null,
};
