import { z } from 'zod';
import { Identifier } from '../../text/primitives.ts';
import { Feedback, ListItem, questionBase } from '../question-base.ts';

/** Each source belongs to one target; several may share a target (SCORM 1.2 interaction type `matching`). */
export const MatchingQuestion = z.strictObject({
  type: z.literal('matching'),
  ...questionBase,
  /** What the learner matches, each with its own list of targets to select from. */
  sources: z
    .array(ListItem.extend({ /** The right target, by id. */ target: Identifier }))
    .min(2)
    .max(12),
  targets: z.array(ListItem).min(2).max(12),
  feedback: Feedback,
});
export type MatchingQuestion = z.infer<typeof MatchingQuestion>;
