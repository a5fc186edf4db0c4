import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { StatisticBlock } from './schema.ts';
import { view } from './view.ts';

export const statistic: BlockTypeOf<typeof StatisticBlock> = {
  schema: StatisticBlock,
  check,
  view,
};
