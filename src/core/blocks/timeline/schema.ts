import { z } from 'zod';
import { InlineMarkdown, PlainText } from '../../text/primitives.ts';
import { figureFields } from '../figure-view.ts';

/** Events in order of time, drawn as SVG, in lanes if there are several kinds, with the same as a list. */
export const TimelineBlock = z.strictObject({
  type: z.literal('timeline'),
  ...figureFields,
  /** Names of the lanes; one lane without a name if empty. */
  lanes: z.array(PlainText.max(40)).max(4).default([]),
  events: z
    .array(
      z.strictObject({
        /** For sorting and spacing: `2015`, `2015-05` or `2015-05-13`. */
        date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a year, month or day such as "2015-05-13"'),
        /** How the date is shown, such as "12–13 January 2016"; made from `date` unless given. */
        shown: PlainText.max(60).optional(),
        label: PlainText.max(120),
        detail: InlineMarkdown.optional(),
        /** Index of its lane, from 0. */
        lane: z.number().int().min(0).default(0),
        /** True for what no longer holds: drawn struck out and said so in the list. */
        ended: z.boolean().default(false),
      }),
    )
    .min(2)
    .max(24),
});
export type TimelineBlock = z.infer<typeof TimelineBlock>;
