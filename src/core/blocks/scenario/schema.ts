import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown, PromptMarkdown, Title } from '../../text/primitives.ts';

/** A case with decisions; each option shows its consequence. Not scored; the choice is kept. */
export const ScenarioBlock = z.strictObject({
  type: z.literal('scenario'),
  id: Identifier,
  heading: Title,
  /** The case. */
  text: Markdown,
  decisions: z
    .array(
      z.strictObject({
        /** Unique within the scenario. */
        id: Identifier,
        prompt: PromptMarkdown,
        options: z
          .array(
            z.strictObject({
              id: Identifier,
              text: LabelMarkdown,
              consequence: Markdown,
              /** How good the option is: shown as words and an icon, never scored. */
              verdict: z.enum(['best', 'acceptable', 'poor']),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(6),
  /** Shown after the last decision. */
  debrief: Markdown.optional(),
});
export type ScenarioBlock = z.infer<typeof ScenarioBlock>;
