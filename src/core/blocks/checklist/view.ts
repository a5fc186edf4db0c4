import type { BlockContext, BlockView } from '../block-type.ts';
import { flowOrNull } from '../optional-text.ts';
import type { ChecklistBlock } from './schema.ts';

export const view = (block: ChecklistBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/checklist',
    id: block.id,
    heading: block.heading,
    introduction: flowOrNull(text, block.introduction),
    items: block.items.map((item, index) => ({ index, text: text.label(item) })),
  }) satisfies BlockView & Record<string, unknown>;
