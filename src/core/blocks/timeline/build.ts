import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { TimelineBlock } from './schema.ts';
import { view } from './view.ts';

export const timeline: BlockTypeOf<typeof TimelineBlock> = {
  schema: TimelineBlock,
  isDrawing: true,
  check,
  view,
};
