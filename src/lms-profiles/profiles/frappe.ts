import type { Basis, LmsProfile } from '../lms-profile.ts';
import { openEdx } from './open-edx.ts';

const code = (what: string): Basis => ({
  kind: 'code',
  what: `frappe/lms, SCORMChapter.vue at 0563b18 and course_lesson.py, 2026: ${what}`,
});

/** It knows suspend data and the word "passed", and nothing else; who the learner is it does not say. */
export const frappe: LmsProfile = {
  id: 'frappe',
  name: 'Frappe LMS',
  calls: { ...openEdx.calls, basis: code('all functions but LMSGetValue and LMSSetValue are constants') },
  elements: {
    ...openEdx.elements,
    basis: code(
      'two elements can be read, as they were when the page was opened; the status is passed or incomplete',
    ),
    unreadable: /^(?!cmi\.(?:suspend_data|core\.lesson_status)$)/,
    readsBack: 'next-launch',
    initial: { 'cmi.core.lesson_status': 'incomplete' },
  },
  values: { ...openEdx.values, basis: code('nothing is checked') },
  saving: {
    ...openEdx.saving,
    basis: code(
      'suspend data goes 0.3 s after it was set last, and not at all in a launch that has set passed',
    ),
    keeps: /^cmi\.(?:suspend_data=|core\.lesson_status=passed$)/,
    closesAt: ['passed'],
    forgetsAtClose: ['cmi.suspend_data'],
  },
  finish: { ...openEdx.finish, basis: code('LMSFinish does nothing') },
  launch: {
    ...openEdx.launch,
    basis: code('every element but two reads as empty'),
    learner: { id: '', name: '' },
    address: '/course/index.html',
    keepsExit: false,
  },
  grades: {
    basis: code('the lesson is complete with passed; there is no score'),
    looksAt: 'every',
    completingStatuses: ['passed'],
    incompleteWithScore: 'stays',
    decimals: 0,
  },
};
