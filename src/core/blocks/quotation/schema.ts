import { z } from 'zod';
import { InlineMarkdown, Markdown } from '../../text/primitives.ts';

/** Words of somebody else. */
export const QuotationBlock = z.strictObject({
  type: z.literal('quotation'),
  text: Markdown,
  /** BCP 47 tag if it is in another language than the course. */
  language: z.string().optional(),
  /** Who said it, when, cited. */
  source: InlineMarkdown,
});
export type QuotationBlock = z.infer<typeof QuotationBlock>;
