import { z } from 'zod';
import { InlineMarkdown, Markdown, PlainText } from '../../text/primitives.ts';

/** A term with its definition, quoted from law or in own words. */
export const DefinitionBlock = z.strictObject({
  type: z.literal('definition'),
  term: PlainText,
  definition: Markdown,
  /** Where the definition comes from, cited: `Smuggling Protocol, Art. 3(a) [@un-protocol, Art. 3(a)]`. */
  source: InlineMarkdown,
  /** What it means in plain words. */
  plain: Markdown.optional(),
});
export type DefinitionBlock = z.infer<typeof DefinitionBlock>;
