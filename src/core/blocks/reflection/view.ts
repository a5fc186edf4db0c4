import type { BlockContext, BlockView } from '../block-type.ts';
import type { ReflectionBlock } from './schema.ts';

export const view = (block: ReflectionBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/reflection',
    id: block.id,
    prompt: text.prompt(block.prompt),
    maxBytes: block.maxBytes,
  }) satisfies BlockView & Record<string, unknown>;
