import { z } from 'zod';
import { Markdown, PlainText } from '../../text/primitives.ts';
import { Feedback, questionBase } from '../question-base.ts';

/** A number (SCORM 1.2 interaction type `numeric`). */
export const NumericQuestion = z.strictObject({
  type: z.literal('numeric'),
  ...questionBase,
  /** The right number, as the answer shows it. */
  answer: z.number(),
  /** Every number from `min` to `max` is accepted; both default to `answer`. */
  accept: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  /** What the number counts, shown after the field, such as "deaths per 1 000 arrivals". */
  unit: PlainText,
  /** Feedback for typical wrong numbers. */
  mistakes: z.array(z.strictObject({ answer: z.number(), feedback: Markdown })).default([]),
  feedback: Feedback,
});
export type NumericQuestion = z.infer<typeof NumericQuestion>;

/** The smallest and the largest number that are accepted. */
export const rangeOf = ({
  answer,
  accept,
}: NumericQuestion): { readonly min: number; readonly max: number } => accept ?? { min: answer, max: answer };
