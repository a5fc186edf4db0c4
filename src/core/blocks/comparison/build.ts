import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { ComparisonBlock } from './schema.ts';
import { view } from './view.ts';

export const comparison: BlockTypeOf<typeof ComparisonBlock> = {
  schema: ComparisonBlock,
  check,
  view,
};
