import type { Basis, LmsProfile, ValueRules } from '../lms-profile.ts';
import { strict } from './strict.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `openedx-scorm-xblock 19.0.2, commit ccef54c of 25 August 2025, scormxblock.js and scormxblock.py: ${what}`,
});

/** November 2026, Chromium 156: left by closing the tab with a request under way, resumed, passed. */
const ran = (what: string): Basis => ({
  kind: 'run',
  what: `client code of openedx-scorm-xblock 19.0.2, with a server of our own: ${what}`,
});

/** An API that checks nothing. */
export const anyValue: ValueRules['types'] = Object.fromEntries(
  Object.keys(strict.values.types).map((type) => [type, {}]),
) as unknown as ValueRules['types'];

/**
 * The XBlock of Overhang.IO. It has no data model: whatever content sets is sent by requests of its own, of which nobody asks
 * what became of them, and every call succeeds.
 */
export const openEdx: LmsProfile = {
  id: 'open-edx',
  name: 'Open edX (SCORM XBlock)',
  calls: {
    ...strict.calls,
    basis: code('all functions but LMSGetValue and LMSSetValue are constants'),
    arguments: 'loose',
    initialize: 'ignored',
  },
  elements: {
    ...strict.elements,
    basis: code(
      'what was set is read from a table in the page; of status and score the answer of the server is thrown away, and they read as empty',
    ),
    model: 'none',
    unreadable: /^cmi\.core\.(?:lesson_status|score\.raw|lesson_mode|credit|entry|total_time)$/,
    indices: 'digits',
  },
  values: {
    ...strict.values,
    basis: code('nothing is checked'),
    types: anyValue,
    feedback: null,
    withoutPattern: [],
  },
  saving: {
    basis: ran('a queue: one request at a time, without a second try; LMSCommit does nothing'),
    sends: 'written',
    savesAt: 'set',
    answers: {
      up: 'true',
      offline: 'true',
      'server-500': 'true',
      'server-html': 'true',
      'server-empty': 'true',
      'logged-out': 'true',
    },
    arrives: 'later',
    commitMs: 0,
    keeps: null,
    closesAt: [],
    forgetsAtClose: [],
    encoding: 'any',
    order: [],
    memberNames: 'dots',
  },
  finish: {
    ...strict.finish,
    basis: code('LMSFinish does nothing'),
    does: 'nothing',
    usesMasteryScore: false,
    untouchedStatus: 'not attempted',
  },
  launch: {
    ...strict.launch,
    basis: code(
      'the table of the last launch; student_id is the number of the user; the address has the usage id of the block',
    ),
    learner: { id: '5', name: 'jane' },
    address: '/courses/c/xblock/{activity}/handler/assets_proxy/index.html',
    restoresLearners: false,
    entry: '',
    keepsExit: true,
  },
  grades: {
    basis: code('the grade is the score times the weight of the block; failed counts 0'),
    looksAt: 'every',
    completingStatuses: ['passed', 'completed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};
