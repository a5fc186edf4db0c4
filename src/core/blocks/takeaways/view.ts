import type { BlockContext, BlockView } from '../block-type.ts';
import type { TakeawaysBlock } from './schema.ts';

export const view = (block: TakeawaysBlock, { text, locale }: BlockContext) => {
  text.startSection(2);
  return {
    template: 'blocks/takeaways',
    heading: block.heading ?? locale.page.words.takeaways,
    items: block.items.map(text.inline),
  } satisfies BlockView & Record<string, unknown>;
};
