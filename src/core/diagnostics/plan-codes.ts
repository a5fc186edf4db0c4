import { defineCode } from './code.ts';

/** What the longest suspend data of a course is made of, in characters. */
export interface Budget {
  readonly pages: number;
  readonly quizzes: Readonly<Record<string, number>>;
  readonly notes: number;
  readonly extras: number;
  readonly tracking: number;
  readonly freeText: number;
  readonly total: number;
}

/** What can be wrong with a course that is sound in itself, once it is to become a package. */
export const planCodes = {
  'plan/suspend-data-budget': defineCode<{ sco: string; budget: Budget; limit: number }>({
    severity: 'error',
    title: 'Progress does not fit the LMS',
    message: ({ sco, budget, limit }) =>
      `The progress of a learner of "${sco}" can take ${budget.total - budget.freeText} characters without notes, but an LMS ` +
      `keeps ${limit}: ${budget.pages} for pages, ${Object.entries(budget.quizzes)
        .map(([id, length]) => `${length} for "${id}"`)
        .join(
          ', ',
        )}, ${budget.notes} for questions in pages, checklists and scenarios, ${budget.tracking} for xAPI.`,
    help: 'Use fewer questions in pages or draw fewer in quizzes, or set scos to "per-chapter".',
    spec: 'SCORM 1.2 RTE 3.4.4, cmi.suspend_data (CMIString4096)',
    example: {
      sco: 'Border basics',
      budget: {
        pages: 250,
        quizzes: { 'ch1-quiz': 140 },
        notes: 3790,
        extras: 29,
        tracking: 245,
        freeText: 3700,
        total: 8170,
      },
      limit: 4096,
    },
  }),
  'plan/interaction-id-length': defineCode<{ id: string; limit: number }>({
    severity: 'error',
    title: 'Interaction id too long',
    message: ({ id, limit }) => `The interaction id "${id}" has ${id.length} characters; LMSs take ${limit}.`,
    help: "Shorten the question's id, or the assessment's id that stands before it.",
    spec: 'SCORM 1.2 RTE 3.4.7, cmi.interactions.n.id (CMIIdentifier)',
    example: { id: 'final-assessment-of-the-course-ch1-q1-which-element-must-be-shown-first', limit: 64 },
  }),
};
