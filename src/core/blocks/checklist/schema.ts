import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown, Title } from '../../text/primitives.ts';

/** Things to tick off; the ticks are kept. */
export const ChecklistBlock = z.strictObject({
  type: z.literal('checklist'),
  id: Identifier,
  heading: Title,
  introduction: Markdown.optional(),
  items: z.array(LabelMarkdown).min(1).max(16),
});
export type ChecklistBlock = z.infer<typeof ChecklistBlock>;
