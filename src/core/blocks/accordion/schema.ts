import { z } from 'zod';
import { Markdown, PlainText, Title } from '../../text/primitives.ts';

/** Sections that open one by one. */
export const AccordionBlock = z.strictObject({
  type: z.literal('accordion'),
  heading: Title.optional(),
  sections: z
    .array(z.strictObject({ title: PlainText, text: Markdown }))
    .min(1)
    .max(14),
});
export type AccordionBlock = z.infer<typeof AccordionBlock>;
