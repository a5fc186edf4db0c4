import type { BlockContext, BlockView } from '../block-type.ts';
import { viewDrawing } from '../drawing.ts';
import { drawChart } from './draw.ts';
import type { ChartBlock } from './schema.ts';

export const view = (block: ChartBlock, context: BlockContext) =>
  ({ template: 'blocks/chart', ...viewDrawing(block, drawChart, context) }) satisfies BlockView &
    Record<string, unknown>;
