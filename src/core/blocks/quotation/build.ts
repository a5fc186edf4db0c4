import type { BlockTypeOf } from '../block-type.ts';
import { QuotationBlock } from './schema.ts';
import { view } from './view.ts';

export const quotation: BlockTypeOf<typeof QuotationBlock> = {
  schema: QuotationBlock,
  view,
};
