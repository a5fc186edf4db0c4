import type { BlockContext, BlockView } from '../block-type.ts';
import type { DownloadBlock } from './schema.ts';

export const view = (block: DownloadBlock, { text, locale, assetHref }: BlockContext) =>
  ({
    template: 'blocks/download',
    href: assetHref(block.src),
    title: block.title,
    kind: locale.page.fileKind(block.src.split('.').at(-1) ?? ''),
    description: text.inline(block.description),
  }) satisfies BlockView & Record<string, unknown>;
