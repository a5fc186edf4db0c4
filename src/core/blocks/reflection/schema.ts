import { z } from 'zod';
import { Identifier, PromptMarkdown } from '../../text/primitives.ts';

/** Free text for the learner alone: kept with the progress, never scored. */
export const ReflectionBlock = z.strictObject({
  type: z.literal('reflection'),
  id: Identifier,
  prompt: PromptMarkdown,
  /**
   * The longest note in characters, 20 to 1,000 (default). The LMS gets what fits beside answers and decisions; the whole of a
   * longer note stays in the learner's browser.
   */
  maxLength: z.number().int().min(20).max(1000).optional(),
  /** The former name of `maxLength`, which goes first. */
  maxBytes: z.number().int().min(20).max(1000).optional(),
});
export type ReflectionBlock = z.infer<typeof ReflectionBlock>;

/** How long a note may be, in UTF-16 code units. */
export const maxLengthOf = ({ maxLength, maxBytes }: ReflectionBlock): number =>
  maxLength ?? maxBytes ?? 1000;
