import type { BlockTypeOf } from '../block-type.ts';
import { CalloutBlock } from './schema.ts';
import { view } from './view.ts';

export const callout: BlockTypeOf<typeof CalloutBlock> = {
  schema: CalloutBlock,
  view,
};
