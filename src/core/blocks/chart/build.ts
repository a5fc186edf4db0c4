import type { BlockTypeOf } from '../block-type.ts';
import { ChartBlock } from './schema.ts';
import { view } from './view.ts';

export const chart: BlockTypeOf<typeof ChartBlock> = {
  schema: ChartBlock,
  isDrawing: true,
  view,
};
