import { escapeHtml } from '../../text/html.ts';
import type { BlockContext, BlockView } from '../block-type.ts';
import { sourceOrNull } from '../optional-text.ts';
import type { ComparisonBlock } from './schema.ts';

export const view = (block: ComparisonBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/comparison',
    caption: block.caption,
    corner: null,
    columns: block.subjects.map((subject) => ({ html: escapeHtml(subject) })),
    rows: block.criteria.map(({ criterion, values }) => ({
      heading: { html: escapeHtml(criterion) },
      cells: values.map(text.inline),
    })),
    source: sourceOrNull(text, block.source),
  }) satisfies BlockView & Record<string, unknown>;
