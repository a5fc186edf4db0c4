import type { Basis, LmsProfile } from '../lms-profile.ts';
import { anyValue } from './open-edx.ts';
import { strict } from './strict.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `Chamilo 2, scorm_api.php at 07737e2, lp_ajax_save_item.php at 0b0f569, learnpathItem at 0092d08: ${what}`,
});

const FINAL = ['passed', 'completed', 'failed', 'browsed'];

/** With the setting "no second attempt", as a learning path is made. */
export const chamilo: LmsProfile = {
  id: 'chamilo',
  name: 'Chamilo',
  calls: {
    ...strict.calls,
    basis: code('LMSInitialize fetches the values again; nothing but LMSGetValue asks whether it was called'),
    arguments: 'loose',
    initialize: 'ignored',
    ownFunctions: ['save_asset', 'void_save_asset'],
  },
  elements: {
    ...strict.elements,
    basis: code('LMSGetValue and LMSSetValue'),
    without: [
      'cmi.student_preference',
      'cmi.comments',
      'cmi.comments_from_lms',
      'cmi.student_data.time_limit_action',
      'cmi.interactions.n.objectives',
    ],
    initial: { 'cmi.core.score.raw': '0', 'cmi.core.score.min': '0', 'cmi.core.score.max': '100' },
    opensMember: 'any',
    unknownWrite: '201',
    missingMember: 'empty',
  },
  values: {
    ...strict.values,
    basis: code('nothing is checked'),
    types: anyValue,
    feedback: null,
    withoutPattern: [],
  },
  saving: {
    basis: code(
      'LMSCommit sends all that this launch has set, without waiting for an answer, and the interactions as a whole; a score of 0 counts as none; nothing is saved of an attempt that has a final status',
    ),
    sends: 'launch',
    savesAt: 'commit',
    answers: {
      up: 'true',
      offline: 'true',
      'server-500': 'true',
      'server-html': 'true',
      'server-empty': 'true',
      'logged-out': 'true',
    },
    arrives: 'later',
    commitMs: 1,
    keeps:
      /^cmi\.(?:core\.(?:score\.raw=(?!0?$)|lesson_location=|lesson_status=|total_time=)|suspend_data=|interactions\.|objectives\.)/,
    closesAt: FINAL,
    forgetsAtClose: [],
    encoding: 'any',
    order: [],
    memberNames: 'dots',
  },
  finish: {
    basis: code('a launch that has set no status becomes completed as the page goes'),
    does: 'saves',
    usesMasteryScore: false,
    untouchedStatus: 'completed',
    untouchedIn: 'launch',
    timeFraction: 'decimal',
    whenNotSaved: 'closed',
  },
  launch: {
    basis: code(
      'cmi.core.exit is never stored, so that every launch is the first by its entry; of interactions only the number comes back, and the next save makes them empty',
    ),
    learner: { id: '7', name: 'Doe, Jane' },
    address: '/course/index.html',
    restoresLearners: false,
    afterFinalStatus: 'review',
    finalStatuses: FINAL,
    entry: 'ab-initio',
    interactions: 'counted',
    hasNewAttempts: false,
    keepsExit: false,
    startMark: null,
  },
  grades: {
    basis: code('the score and the status of the item'),
    looksAt: 'every',
    completingStatuses: ['passed', 'completed', 'browsed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};
