import { z } from 'zod';
import { PlainText } from '../../text/primitives.ts';
import { figureFields } from '../figure-view.ts';

/** Bars or lines drawn as SVG from data; panels keep figures apart that have no common unit. */
export const ChartBlock = z.strictObject({
  type: z.literal('chart'),
  ...figureFields,
  chart: z.enum(['bar', 'line']),
  panels: z
    .array(
      z.strictObject({
        title: PlainText.max(80),
        unit: PlainText.max(60),
        /** `shown` is how the value is written; made from `value` unless given. */
        points: z
          .array(
            z.strictObject({
              label: PlainText.max(80),
              value: z.number(),
              shown: PlainText.max(40).optional(),
            }),
          )
          .min(1)
          .max(24),
      }),
    )
    .min(1)
    .max(4),
});
export type ChartBlock = z.infer<typeof ChartBlock>;
