import { z } from 'zod';
import { PlainText } from '../../text/primitives.ts';
import { figureFields } from '../figure-view.ts';

/** Steps in order, drawn as SVG from data. */
export const ProcessBlock = z.strictObject({
  type: z.literal('process'),
  ...figureFields,
  steps: z
    .array(
      z.strictObject({
        label: PlainText.max(80),
        detail: PlainText.max(200).optional(),
        /** What stands above the step: who sees it, a barrier. */
        above: PlainText.max(120).optional(),
        /** What stands below: evidence, an actor, a tool. */
        below: PlainText.max(120).optional(),
        /** A question that must be answered before this step, drawn as a gate. */
        gate: PlainText.max(80).optional(),
      }),
    )
    .min(2)
    .max(10),
  /** What the notes above and below the steps are, for the drawing's legend and the table's headings. */
  aboveTitle: PlainText.max(60).optional(),
  belowTitle: PlainText.max(60).optional(),
  /** A separate lane beside the steps that nothing crosses, such as "rescue – health – asylum". */
  lane: PlainText.max(120).optional(),
  /** Words on an arrow from the last step back to the first. */
  loop: PlainText.max(80).optional(),
});
export type ProcessBlock = z.infer<typeof ProcessBlock>;
