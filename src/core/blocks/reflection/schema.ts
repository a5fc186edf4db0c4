import { z } from 'zod';
import { Identifier, PromptMarkdown } from '../../text/primitives.ts';

/** Free text for the learner alone: kept with the progress, never scored. */
export const ReflectionBlock = z.strictObject({
  type: z.literal('reflection'),
  id: Identifier,
  prompt: PromptMarkdown,
  /** The longest answer in UTF-8 bytes (one per ASCII letter), 20 to 400; it counts against the suspend-data budget. */
  maxBytes: z.number().int().min(20).max(400).default(120),
});
export type ReflectionBlock = z.infer<typeof ReflectionBlock>;
