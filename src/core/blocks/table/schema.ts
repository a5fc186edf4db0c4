import { z } from 'zod';
import { InlineMarkdown, PlainText } from '../../text/primitives.ts';

/** A table with a caption, column headings, and a row heading in the first column. */
export const TableBlock = z.strictObject({
  type: z.literal('table'),
  caption: PlainText,
  columns: z.array(InlineMarkdown).min(2).max(7),
  /** One entry per column. */
  rows: z.array(z.array(InlineMarkdown).min(2)).min(1),
  source: InlineMarkdown.optional(),
});
export type TableBlock = z.infer<typeof TableBlock>;
