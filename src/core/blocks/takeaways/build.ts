import type { BlockTypeOf } from '../block-type.ts';
import { TakeawaysBlock } from './schema.ts';
import { view } from './view.ts';

export const takeaways: BlockTypeOf<typeof TakeawaysBlock> = {
  schema: TakeawaysBlock,
  isSummary: true,
  view,
};
