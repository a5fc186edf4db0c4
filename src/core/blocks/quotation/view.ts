import type { BlockContext, BlockView } from '../block-type.ts';
import type { QuotationBlock } from './schema.ts';

export const view = (block: QuotationBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/quotation',
    text: text.flow(block.text),
    language: block.language ?? null,
    citedUrl: text.citedUrl(block.source),
    source: text.source(block.source),
  }) satisfies BlockView & Record<string, unknown>;
