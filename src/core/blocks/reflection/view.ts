import type { BlockContext, BlockView } from '../block-type.ts';
import { maxLengthOf, type ReflectionBlock } from './schema.ts';

export const view = (block: ReflectionBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/reflection',
    id: block.id,
    prompt: text.prompt(block.prompt),
    maxLength: maxLengthOf(block),
  }) satisfies BlockView & Record<string, unknown>;
