import { z } from 'zod';
import { Feedback, ListItem, questionBase } from '../question-base.ts';

/** Items to put in order; authored in the right order (SCORM 1.2 interaction type `sequencing`). */
export const SequencingQuestion = z.strictObject({
  type: z.literal('sequencing'),
  ...questionBase,
  /** The items in the right order; the page shows them shuffled. */
  items: z.array(ListItem).min(3).max(12),
  feedback: Feedback,
});
export type SequencingQuestion = z.infer<typeof SequencingQuestion>;
