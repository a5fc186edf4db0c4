import { VOCABULARIES } from '../data-model.ts';
import type { Basis, LmsProfile } from '../lms-profile.ts';
import { strict } from './strict.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `ILIAS 10, basisAPI.js at 41d9ec5, SCORM1_2standard.js at 1647b57, ilObjSCORMInitData: ${what}`,
});

const PERCENT = '100(\\.0+)?|\\d?\\d(\\.\\d+)?';

/** With the settings that a new learning module has, in a browser made of Chromium. */
export const ilias: LmsProfile = {
  id: 'ilias',
  name: 'ILIAS',
  calls: {
    basis: code('LMSInitialize to LMSGetDiagnostic'),
    arguments: 'strings',
    initialize: 'again',
    firstLastError: '0',
    unknownErrorString: '',
    ownFunctions: [],
    diagnostic: 'text',
  },
  elements: {
    ...strict.elements,
    basis: code('the table of elements'),
    initial: { 'cmi.core.total_time': '00:00:00' },
    opensMember: 'any',
    unknownWrite: '201',
    missingMember: 'empty',
  },
  values: {
    ...strict.values,
    basis: code('the patterns that "check values" uses, which is on'),
    types: {
      string255: { maxLength: 255 },
      string4096: { maxLength: 4096 },
      identifier: { pattern: /^[\x21-\x7e]{0,255}$/ },
      timespan: { pattern: /^\d{2,4}:\d{2}:\d{2}(.\d{1,2})?$/ },
      time: { pattern: /^[0-2]\d:[0-5]\d:[0-5]\d(.\d{1,2})?$/ },
      score: { pattern: new RegExp(`^(${PERCENT})?$`) },
      weighting: { pattern: new RegExp(`^(${PERCENT})$`) },
      audio: { pattern: /^(-1|100|\d?\d)$/ },
      speed: { pattern: /^-?(100|\d?\d)$/ },
      text: { pattern: /^(-1|0|1)$/ },
      status: { words: VOCABULARIES.status },
      objectiveStatus: { words: VOCABULARIES.objectiveStatus },
      exit: { words: VOCABULARIES.exit },
      interactionType: { words: VOCABULARIES.interactionType },
      result: { words: VOCABULARIES.result, pattern: /^-?\d+(\.\d+)?$/ },
      feedback: { maxLength: 255 },
      navigation: { words: [] },
    },
    feedback: null,
    withoutPattern: [],
  },
  saving: {
    basis: code(
      'what was set since the last commit, by a request that waits for its answer; in Chromium, while a click is handled, by a beacon, which is answered with true whatever becomes of it',
    ),
    sends: 'written',
    savesAt: 'commit',
    answers: {
      up: 'true',
      offline: 'true',
      'server-500': 'true',
      'server-html': 'true',
      'server-empty': 'true',
      'logged-out': 'true',
    },
    arrives: 'at-once',
    commitMs: 0,
    keeps: null,
    closesAt: [],
    forgetsAtClose: [],
    encoding: 'well-formed',
    order: [],
    memberNames: 'dots',
  },
  finish: {
    basis: code('LMSFinish; the mastery score decides only of a status completed'),
    does: 'saves',
    usesMasteryScore: false,
    untouchedStatus: 'completed',
    untouchedIn: 'attempt',
    timeFraction: 'decimal',
    whenNotSaved: 'open',
  },
  launch: {
    basis: code('all but the interactions comes back; opening a finished module in review is off'),
    learner: { id: '313', name: 'Doe, Jane' },
    address: '/data/client/lm_data/lm_{activity}/index.html',
    restoresLearners: false,
    afterFinalStatus: 'normal',
    finalStatuses: ['passed', 'completed', 'failed'],
    entry: null,
    interactions: 'dropped',
    hasNewAttempts: false,
    keepsExit: true,
    startMark: null,
  },
  grades: {
    basis: code('the learning progress follows the status of the chosen items'),
    looksAt: 'every',
    completingStatuses: ['passed', 'completed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};
