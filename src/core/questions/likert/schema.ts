import { z } from 'zod';
import { Markdown } from '../../text/primitives.ts';
import { ListItem, questionBase } from '../question-base.ts';

/** A rating that is recorded but not scored (SCORM 1.2 interaction type `likert`). */
export const LikertQuestion = z.strictObject({
  type: z.literal('likert'),
  ...questionBase,
  /** The scale from one end to the other. */
  scale: z.array(ListItem).min(2).max(10),
  /** Shown after any answer. */
  feedback: z.strictObject({ answered: Markdown }),
});
export type LikertQuestion = z.infer<typeof LikertQuestion>;
