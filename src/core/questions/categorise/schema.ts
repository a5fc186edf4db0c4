import { z } from 'zod';
import { Identifier } from '../../text/primitives.ts';
import { Feedback, ListItem, questionBase } from '../question-base.ts';

/** Cards that belong to groups, several to each (SCORM 1.2 interaction type `matching`). */
export const CategoriseQuestion = z.strictObject({
  type: z.literal('categorise'),
  ...questionBase,
  cards: z
    .array(ListItem.extend({ /** The group that the card belongs to, by id. */ group: Identifier }))
    .min(2)
    .max(16),
  /** In the order shown: it is the same for every card. Two or three words each: a phone has little room for a row of five. */
  groups: z.array(ListItem).min(2).max(5),
  feedback: Feedback,
});
export type CategoriseQuestion = z.infer<typeof CategoriseQuestion>;
