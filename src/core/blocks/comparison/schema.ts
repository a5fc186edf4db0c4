import { z } from 'zod';
import { InlineMarkdown, PlainText } from '../../text/primitives.ts';

/** Two or three things compared by the same criteria. */
export const ComparisonBlock = z.strictObject({
  type: z.literal('comparison'),
  caption: PlainText,
  /** The things compared. */
  subjects: z.array(PlainText).min(2).max(4),
  /** `values` has one entry per subject. */
  criteria: z.array(z.strictObject({ criterion: PlainText, values: z.array(InlineMarkdown).min(2) })).min(1),
  source: InlineMarkdown.optional(),
});
export type ComparisonBlock = z.infer<typeof ComparisonBlock>;
