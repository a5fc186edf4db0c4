import type { BlockContext, BlockView } from '../block-type.ts';
import type { TextBlock } from './schema.ts';

export const view = (block: TextBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/text',
    heading: block.heading ?? null,
    text: text.flow(block.text),
  }) satisfies BlockView & Record<string, unknown>;
