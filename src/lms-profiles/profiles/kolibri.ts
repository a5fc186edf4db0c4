import { VOCABULARIES } from '../data-model.ts';
import type { Basis, LmsProfile } from '../lms-profile.ts';
import { anyValue, openEdx } from './open-edx.ts';
import { strict } from './strict.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `Kolibri 0.18.0, commit 9966f00 of 19 December 2024, packages/hashi and useProgressTracking.js: ${what}`,
});

/** November 2026, Chromium 156: left by closing the tab, resumed, passed. */
const ran = (what: string): Basis => ({
  kind: 'run',
  what: `hashi of Kolibri 0.18.0 in two frames, with a server of our own: ${what}`,
});

const NUMBER = /^-?\d*(\.\d*)?$/;

/** Content stands in a sandboxed frame of another origin; what it sets goes from frame to frame, and is saved two seconds later. */
export const kolibri: LmsProfile = {
  id: 'kolibri',
  name: 'Kolibri',
  calls: {
    ...openEdx.calls,
    basis: code('LMSInitialize, LMSCommit and LMSFinish are constants'),
  },
  elements: {
    ...strict.elements,
    basis: code('the table of elements in SCORM.js'),
    without: [
      'cmi.student_data',
      'cmi.student_preference.audio',
      'cmi.student_preference.speed',
      'cmi.student_preference.text',
    ],
    initial: { 'cmi.core.lesson_status': '', 'cmi.core.total_time': '00:00:00' },
    opensMember: 'any',
    unknownWrite: '201',
    missingMember: 'empty',
  },
  values: {
    ...strict.values,
    basis: code('the types of SCORM.js; an empty word is refused where there is a list of words'),
    types: {
      ...anyValue,
      string4096: { maxLength: 4096 },
      timespan: { pattern: /[0-5]\d(\.\d{1,2})?/ },
      time: { pattern: /([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?/ },
      score: { pattern: NUMBER },
      weighting: { pattern: NUMBER },
      status: { words: VOCABULARIES.objectiveStatus },
      objectiveStatus: { words: VOCABULARIES.objectiveStatus },
      exit: { words: ['time-out', 'suspend', 'logout'] },
      interactionType: { words: VOCABULARIES.interactionType },
      result: { words: VOCABULARIES.result, pattern: NUMBER },
    },
    feedback: {
      'true-false': { pattern: /^[01tf]?$/ },
      choice: { pattern: /^(\{?[0-9a-z](,[0-9a-z])*\}?)?$/ },
      'fill-in': { maxLength: 255 },
      matching: { pattern: /^(\{?[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*\}?)?$/ },
      performance: { maxLength: 255 },
      sequencing: { pattern: /^([0-9a-z](,[0-9a-z])*)?$/ },
      likert: { pattern: /^[0-9a-z]?$/ },
      numeric: { pattern: NUMBER },
    },
    withoutPattern: [],
  },
  saving: {
    ...openEdx.saving,
    basis: ran(
      'each LMSSetValue posts the whole state to the page around the frame, which saves it two seconds later',
    ),
    sends: 'all',
  },
  finish: { ...openEdx.finish, basis: code('LMSFinish does nothing; Kolibri counts the time itself') },
  launch: {
    ...strict.launch,
    basis: code('a lesson that is complete opens in review, which still takes what is set'),
    learner: { id: '5f2a1c0e7b6d4e3f9a8b7c6d5e4f3a2b', name: 'Jane Doe' },
    address: '/zipcontent/3a1f0c.zip/index.html',
    restoresLearners: false,
    afterFinalStatus: 'review',
    finalStatuses: ['passed'],
    keepsExit: true,
  },
  grades: {
    basis: code(
      'progress is the score where there is one, so that 80 of 100 is no completion; else 1 for passed, and nothing for completed',
    ),
    looksAt: 'every',
    completingStatuses: ['passed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};
