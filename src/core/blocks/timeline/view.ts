import type { BlockContext, BlockView } from '../block-type.ts';
import { viewDrawing } from '../drawing.ts';
import { drawTimeline } from './draw.ts';
import type { TimelineBlock } from './schema.ts';

export const view = (block: TimelineBlock, context: BlockContext) =>
  ({ template: 'blocks/timeline', ...viewDrawing(block, drawTimeline, context) }) satisfies BlockView &
    Record<string, unknown>;
