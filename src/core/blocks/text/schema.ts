import { z } from 'zod';
import { Markdown, Title } from '../../text/primitives.ts';

/** Running text in the small Markdown. `### Headings` start at level 3: the page's title is 1, a block's heading 2. */
export const TextBlock = z.strictObject({
  type: z.literal('text'),
  heading: Title.optional(),
  text: Markdown,
});
export type TextBlock = z.infer<typeof TextBlock>;
