import type { BlockContext, BlockView } from '../block-type.ts';
import { inlineOrNull, sourceOrNull } from '../optional-text.ts';
import type { ImageBlock } from './schema.ts';

export const view = (block: ImageBlock, { text, assetHref }: BlockContext) =>
  ({
    template: 'blocks/image',
    src: assetHref(block.src),
    alt: block.alt,
    caption: inlineOrNull(text, block.caption),
    source: sourceOrNull(text, block.source),
  }) satisfies BlockView & Record<string, unknown>;
