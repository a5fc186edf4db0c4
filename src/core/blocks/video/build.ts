import type { BlockTypeOf } from '../block-type.ts';
import { mediaAssets } from '../media.ts';
import { VideoBlock } from './schema.ts';
import { view } from './view.ts';

export const video: BlockTypeOf<typeof VideoBlock> = {
  schema: VideoBlock,
  assetsOf: (block) => mediaAssets(block, 'a video', ['.mp4', '.webm']),
  view,
};
