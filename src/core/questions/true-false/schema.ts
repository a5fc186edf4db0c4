import { z } from 'zod';
import { Markdown } from '../../text/primitives.ts';
import { questionBase } from '../question-base.ts';

/** A statement that is true or false (SCORM 1.2 interaction type `true-false`). */
export const TrueFalseQuestion = z.strictObject({
  type: z.literal('true-false'),
  ...questionBase,
  /** Whether the statement is true. */
  answer: z.boolean(),
  /** Feedback for each of the two answers. */
  feedback: z.strictObject({ true: Markdown, false: Markdown }),
});
export type TrueFalseQuestion = z.infer<typeof TrueFalseQuestion>;
