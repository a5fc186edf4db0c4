import type { BlockContext, BlockView } from '../block-type.ts';
import type { AccordionBlock } from './schema.ts';

export const view = (block: AccordionBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/accordion',
    heading: block.heading ?? null,
    sections: block.sections.map((section) => ({ title: section.title, text: text.flow(section.text) })),
  }) satisfies BlockView & Record<string, unknown>;
