import { z } from 'zod';
import { Identifier, InlineMarkdown, PlainText } from '../text/primitives.ts';

/** One glossary term. */
export const GlossaryTerm = z.strictObject({
  /** What `[[id]]` refers to. */
  id: Identifier,
  /** The term as it is shown, an abbreviation included, such as "AFIC". */
  term: PlainText,
  /** What an abbreviation stands for. */
  expansion: PlainText.optional(),
  /** One sentence, cited where needed. It may not link other terms. */
  definition: InlineMarkdown,
});
export type GlossaryTerm = z.infer<typeof GlossaryTerm>;

/** All terms of a course; shown in alphabetical order whatever their order here. */
export const Glossary = z.strictObject({ terms: z.array(GlossaryTerm) });
export type Glossary = z.infer<typeof Glossary>;
