import type { BlockContext, BlockView } from '../block-type.ts';
import { viewDrawing } from '../drawing.ts';
import { drawProcess } from './draw.ts';
import type { ProcessBlock } from './schema.ts';

export const view = (block: ProcessBlock, context: BlockContext) =>
  ({ template: 'blocks/process', ...viewDrawing(block, drawProcess, context) }) satisfies BlockView &
    Record<string, unknown>;
