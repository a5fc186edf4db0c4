import type { BlockContext, BlockView } from '../block-type.ts';
import { flowOrNull } from '../optional-text.ts';
import type { DefinitionBlock } from './schema.ts';

export const view = (block: DefinitionBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/definition',
    term: block.term,
    definition: text.flow(block.definition),
    source: text.source(block.source),
    plain: flowOrNull(text, block.plain),
  }) satisfies BlockView & Record<string, unknown>;
