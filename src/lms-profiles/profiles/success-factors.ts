import type { Basis, LmsProfile } from '../lms-profile.ts';
import { strict } from './strict.ts';

const documented = (what: string): Basis => ({
  kind: 'documentation',
  what: `SAP Knowledge Base 2154063, 2316909 and 2978409: ${what}`,
});

const guess: Basis = { kind: 'guess', what: 'the profile strict' };

/** The course opens in a window; its API is in the window that opened it. */
export const successFactors: LmsProfile = {
  ...strict,
  id: 'success-factors',
  name: 'SAP SuccessFactors Learning',
  calls: { ...strict.calls, basis: guess },
  elements: {
    ...strict.elements,
    basis: documented('the elements that LMSGetValue knows: lesson_mode is not among them'),
    without: ['cmi.core.lesson_mode'],
    unknownWrite: '201',
  },
  values: { ...strict.values, basis: guess },
  saving: { ...strict.saving, basis: guess },
  finish: { ...strict.finish, basis: guess },
  launch: {
    ...strict.launch,
    basis: documented(
      'what student_id and entry are; a session ends after half an hour without a sign of life',
    ),
    learner: { id: 'JDOE', name: 'Doe, Jane' },
  },
  grades: null,
};
