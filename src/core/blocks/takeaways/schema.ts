import { z } from 'zod';
import { InlineMarkdown, Title } from '../../text/primitives.ts';

/** What to remember of a chapter. */
export const TakeawaysBlock = z.strictObject({
  type: z.literal('takeaways'),
  heading: Title.optional(),
  items: z.array(InlineMarkdown).min(2).max(10),
});
export type TakeawaysBlock = z.infer<typeof TakeawaysBlock>;
