import { formatDate } from '../../locale/format-values.ts';
import type { BlockContext, BlockView } from '../block-type.ts';
import type { CalloutBlock } from './schema.ts';

/** How much a callout stands out: a line beside the text, a card, or the width of the page. */
type Tier = 'aside' | 'card' | 'full';

const TIERS: Readonly<Record<CalloutBlock['kind'], Tier>> = {
  'in-practice': 'card',
  note: 'card',
  'since-then': 'aside',
  'law-as-at': 'aside',
  'for-judiciary': 'card',
  historical: 'aside',
  essential: 'full',
};

export const view = (block: CalloutBlock, { text, locale, lawAsAt }: BlockContext) =>
  ({
    template: 'blocks/callout',
    kind: block.kind,
    tier: TIERS[block.kind],
    isFull: TIERS[block.kind] === 'full',
    label:
      block.kind === 'law-as-at'
        ? locale.page.lawAsAt(formatDate(lawAsAt, locale.writing))
        : locale.page.callouts[block.kind],
    heading: block.heading ?? null,
    text: text.flow(block.text),
  }) satisfies BlockView & Record<string, unknown>;
