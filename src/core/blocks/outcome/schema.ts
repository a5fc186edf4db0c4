import { z } from 'zod';
import { Identifier, Markdown } from '../../text/primitives.ts';
import { DecisionReference } from '../decision-reference.ts';

/** A text that remembers a decision of a scenario: each option has its wording, and so has "not decided yet". */
export const OutcomeBlock = z.strictObject({
  type: z.literal('outcome'),
  /** The decision on which the text depends. */
  of: DecisionReference,
  /** Every option of the decision stands in one of them. */
  texts: z
    .array(z.strictObject({ options: z.array(Identifier).min(1), text: Markdown }))
    .min(1)
    .max(6),
  /** For learners who have not met the decision; also shown without JavaScript. */
  otherwise: Markdown,
});
export type OutcomeBlock = z.infer<typeof OutcomeBlock>;
