import { type Block, blockTypeOf } from '../blocks/block.ts';
import type { BlockContext, BlockView } from '../blocks/block-type.ts';

/** The view of one block. Blocks of a page are to be viewed in reading order, because `context.text` remembers. */
export const viewBlock = (block: Block, context: BlockContext): BlockView => {
  if ('heading' in block && block.heading !== undefined) context.text.startSection(2);
  return blockTypeOf(block).view(block, context);
};
