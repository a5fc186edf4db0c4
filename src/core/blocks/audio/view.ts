import type { BlockContext, BlockView } from '../block-type.ts';
import { viewMedia } from '../media.ts';
import type { AudioBlock } from './schema.ts';

export const view = (block: AudioBlock, context: BlockContext) =>
  ({ template: 'blocks/audio', ...viewMedia(block, context) }) satisfies BlockView & Record<string, unknown>;
