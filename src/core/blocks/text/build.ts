import type { BlockTypeOf } from '../block-type.ts';
import { TextBlock } from './schema.ts';
import { view } from './view.ts';

export const text: BlockTypeOf<typeof TextBlock> = {
  schema: TextBlock,
  view,
};
