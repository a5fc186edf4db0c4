import type { BlockTypeOf } from '../block-type.ts';
import { DownloadBlock } from './schema.ts';
import { view } from './view.ts';

export const download: BlockTypeOf<typeof DownloadBlock> = {
  schema: DownloadBlock,
  assetsOf: ({ src }) => [{ key: 'src', path: src, use: 'a download', extensions: [] }],
  view,
};
