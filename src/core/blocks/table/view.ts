import type { BlockContext, BlockView } from '../block-type.ts';
import { sourceOrNull } from '../optional-text.ts';
import type { TableBlock } from './schema.ts';

export const view = (block: TableBlock, { text }: BlockContext) =>
  ({
    template: 'blocks/table',
    caption: block.caption,
    /** Words for the corner; shown only if the author wrote them. */
    corner: text.inline(block.columns[0] ?? ''),
    columns: block.columns.slice(1).map(text.inline),
    rows: block.rows.map(([heading = '', ...cells]) => ({
      heading: text.inline(heading),
      cells: cells.map(text.inline),
    })),
    source: sourceOrNull(text, block.source),
  }) satisfies BlockView & Record<string, unknown>;
