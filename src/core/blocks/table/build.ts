import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { TableBlock } from './schema.ts';
import { view } from './view.ts';

export const table: BlockTypeOf<typeof TableBlock> = {
  schema: TableBlock,
  check,
  view,
};
