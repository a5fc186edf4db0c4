import type { Basis, LmsProfile } from '../lms-profile.ts';
import { strict } from './strict.ts';

const guess: Basis = { kind: 'guess', what: 'the profile strict' };

/** What is known is told of: at the end of a page LMSCommit answers null, and LMSFinish saves. */
export const cornerstone: LmsProfile = {
  ...strict,
  id: 'cornerstone',
  name: 'Cornerstone',
  calls: { ...strict.calls, basis: guess },
  elements: { ...strict.elements, basis: guess },
  values: { ...strict.values, basis: guess },
  saving: {
    ...strict.saving,
    basis: {
      kind: 'documentation',
      what: 'adaptlearning/adapt_framework issue 2222: as the page goes a commit answers null, and LMSFinish saves; all else as in strict',
    },
  },
  finish: { ...strict.finish, basis: guess },
  launch: { ...strict.launch, basis: guess },
  grades: {
    basis: {
      kind: 'documentation',
      what: 'its users: "incomplete" is shown as in progress, and a course waits for passed or completed',
    },
    looksAt: 'every',
    completingStatuses: ['passed', 'completed'],
    incompleteWithScore: 'stays',
    decimals: 2,
  },
};
