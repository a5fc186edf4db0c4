import { formatDate } from '../../locale/format-values.ts';
import type { BlockContext, BlockView } from '../block-type.ts';
import type { CalloutBlock } from './schema.ts';

export const view = (block: CalloutBlock, { text, locale, lawAsAt }: BlockContext) =>
  ({
    template: 'blocks/callout',
    kind: block.kind,
    isFull: block.kind === 'essential',
    label:
      block.kind === 'law-as-at'
        ? locale.page.lawAsAt(formatDate(lawAsAt, locale.writing))
        : locale.page.callouts[block.kind],
    heading: block.heading ?? null,
    text: text.flow(block.text),
  }) satisfies BlockView & Record<string, unknown>;
