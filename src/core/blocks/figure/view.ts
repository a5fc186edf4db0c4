import type { BlockContext, BlockView } from '../block-type.ts';
import { viewDrawing } from '../drawing.ts';
import { drawFigure } from './draw.ts';
import type { FigureBlock } from './schema.ts';

export const view = (block: FigureBlock, context: BlockContext) =>
  ({ template: 'blocks/figure', ...viewDrawing(block, drawFigure, context) }) satisfies BlockView &
    Record<string, unknown>;
