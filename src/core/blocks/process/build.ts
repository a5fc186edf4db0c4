import type { BlockTypeOf } from '../block-type.ts';
import { ProcessBlock } from './schema.ts';
import { view } from './view.ts';

export const process: BlockTypeOf<typeof ProcessBlock> = {
  schema: ProcessBlock,
  isDrawing: true,
  view,
};
