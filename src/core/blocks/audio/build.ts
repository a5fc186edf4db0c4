import type { BlockTypeOf } from '../block-type.ts';
import { mediaAssets } from '../media.ts';
import { AudioBlock } from './schema.ts';
import { view } from './view.ts';

export const audio: BlockTypeOf<typeof AudioBlock> = {
  schema: AudioBlock,
  assetsOf: (block) => mediaAssets(block, 'audio', ['.mp3', '.ogg', '.m4a']),
  view,
};
