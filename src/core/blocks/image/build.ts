import type { BlockTypeOf } from '../block-type.ts';
import { check } from './rules.ts';
import { ImageBlock } from './schema.ts';
import { view } from './view.ts';

export const image: BlockTypeOf<typeof ImageBlock> = {
  schema: ImageBlock,
  assetsOf: ({ src }) => [
    { key: 'src', path: src, use: 'an image', extensions: ['.png', '.jpg', '.gif', '.svg'] },
  ],
  check,
  view,
};
