import type { BlockTypeOf } from '../block-type.ts';
import { AccordionBlock } from './schema.ts';
import { view } from './view.ts';

export const accordion: BlockTypeOf<typeof AccordionBlock> = {
  schema: AccordionBlock,
  view,
};
