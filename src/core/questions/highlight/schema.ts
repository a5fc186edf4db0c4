import { z } from 'zod';
import { Identifier, Markdown } from '../../text/primitives.ts';
import { Feedback, questionBase } from '../question-base.ts';

/** One passage that the learner may mark; its words stand in the question's text. */
export const Passage = z.strictObject({
  /** Readable and unique within the question: it is what the LMS report shows as the answer. */
  id: Identifier,
  /** Mark each passage that the learner is to find with `true`. */
  correct: z.boolean().default(false),
  /** Why this passage is to be marked or not; shown when the learner marked it, or missed it. */
  feedback: Markdown.optional(),
});
export type Passage = z.infer<typeof Passage>;

/**
 * A short text in which the learner marks passages: what is wrong in it, or must not leave the office. Partial credit as for
 * a multiple choice (SCORM 1.2 interaction type `choice`).
 */
export const HighlightQuestion = z.strictObject({
  type: z.literal('highlight'),
  ...questionBase,
  /** The text; each passage that can be marked stands in braces behind its id: `I came by lorry. {debt: I still owe them.}` */
  text: Markdown,
  passages: z.array(Passage).min(2).max(36),
  /** Shown below the feedback of the passages. */
  feedback: Feedback,
});
export type HighlightQuestion = z.infer<typeof HighlightQuestion>;
