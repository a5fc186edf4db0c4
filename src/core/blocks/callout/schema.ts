import { z } from 'zod';
import { Markdown, Title } from '../../text/primitives.ts';

/**
 * A box beside the text, in three tiers: a line set apart (`law-as-at`, `since-then`, `historical`), a card (`in-practice`, `note`,
 * `for-judiciary`), the whole width (`essential`). `in-practice`: what changes at work; `note`: what to keep in mind; `since-then`: what happened
 * after the sources; `law-as-at`: the state of the law (its date comes from the course); `for-judiciary`: where practice
 * differs for prosecutors and judges; `historical`: that the figures on the page are historical; `essential`: what nobody may
 * miss, over the whole width.
 */
export const CalloutBlock = z.strictObject({
  type: z.literal('callout'),
  kind: z.enum([
    'in-practice',
    'note',
    'since-then',
    'law-as-at',
    'for-judiciary',
    'historical',
    'essential',
  ]),
  heading: Title.optional(),
  text: Markdown,
});
export type CalloutBlock = z.infer<typeof CalloutBlock>;
