import type { BlockContext, BlockView } from '../block-type.ts';
import { viewMedia } from '../media.ts';
import type { VideoBlock } from './schema.ts';

export const view = (block: VideoBlock, context: BlockContext) =>
  ({ template: 'blocks/video', ...viewMedia(block, context) }) satisfies BlockView & Record<string, unknown>;
