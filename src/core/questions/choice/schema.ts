import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown } from '../../text/primitives.ts';
import { Feedback, questionBase } from '../question-base.ts';

/** One option of a choice question. */
export const Choice = z.strictObject({
  /** Readable and unique within the question: it is what the LMS report shows as the answer. */
  id: Identifier,
  text: LabelMarkdown,
  /** Mark the right option, or each right option, with `true`. */
  correct: z.boolean().default(false),
  /** Why this option is right or wrong; shown when the learner ticked it. */
  feedback: Markdown,
});
export type Choice = z.infer<typeof Choice>;

/** One or several right options out of two to twenty-six (SCORM 1.2 interaction type `choice`). */
export const ChoiceQuestion = z.strictObject({
  type: z.literal('choice'),
  ...questionBase,
  /** `single`: exactly one right option (radio buttons); `multiple`: at least one (checkboxes), partial credit. */
  select: z.enum(['single', 'multiple']),
  choices: z.array(Choice).min(2).max(26),
  /** Shown below the feedback of the ticked options. */
  feedback: Feedback,
});
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;
