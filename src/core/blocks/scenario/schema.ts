import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown, PromptMarkdown, Title } from '../../text/primitives.ts';

/** What a choice can cost. */
export const LOSSES = ['evidence', 'time', 'trust', 'protection'] as const;

/** Where an option leads that ends the case. */
export const END = 'end';

/** A case with decisions, shown one at a time; each option shows its consequence. Not scored; the choice is kept. */
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
              /** What is lost by it, said below the consequence. */
              losses: z.array(z.enum(LOSSES)).min(1).optional(),
              /** Id of the decision that it leads to, one further down, or `end`; the next in the list unless given. */
              next: Identifier.optional(),
            }),
          )
          .min(2)
          .max(6),
      }),
    )
    .min(1)
    .max(6),
  /** Shown at the end of every path through the decisions; needed where an option has `next`. */
  debrief: Markdown.optional(),
});
export type ScenarioBlock = z.infer<typeof ScenarioBlock>;
