import type { DrawnFigure, FigureContext } from '../figures/drawing.ts';
import type { Html } from '../text/html.ts';
import { Identifier, InlineMarkdown, PlainText } from '../text/primitives.ts';
import type { BlockContext } from './block-type.ts';

/** What every drawing says in words as well: a reader who cannot see it learns the same. */
export const drawingFields = {
  /** Stable identifier, unique in the course. */
  id: Identifier,
  /** The caption, and the drawing's accessible name. */
  title: PlainText.max(200),
  /** One or two sentences that say what the drawing shows. */
  description: PlainText.max(1000),
  /** Where the data come from and of which date they are, cited: `INTERPOL 2016 [@interpol-qa, Q5]`. */
  source: InlineMarkdown,
};

/** What the templates of drawings show. */
interface DrawingView {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly source: Html;
  readonly drawing: Html;
  /** The drawing in words: one of the two, the other is `null`. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly { readonly heading: string; readonly cells: readonly string[] }[];
  } | null;
  readonly list: {
    readonly isOrdered: boolean;
    readonly items: readonly { readonly text: string; readonly items: readonly string[] }[];
  } | null;
}

/** The view of a block that is drawn from its data. */
export const viewDrawing = <
  B extends {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly source: string;
  },
>(
  block: B,
  draw: (block: B, context: FigureContext) => DrawnFigure,
  { text, locale }: BlockContext,
): DrawingView => {
  const { svg, alternative } = draw(block, { locale, termOf: (id) => text.plain(`[[${id}]]`) });
  return {
    id: block.id,
    title: block.title,
    description: block.description,
    source: text.source(block.source),
    drawing: { html: svg },
    table:
      alternative.kind === 'table'
        ? {
            columns: alternative.columns,
            rows: alternative.rows.map(([heading = '', ...cells]) => ({ heading, cells })),
          }
        : null,
    list:
      alternative.kind === 'list'
        ? {
            isOrdered: alternative.ordered,
            items: alternative.items.map((item) => ({ text: item.text, items: item.items ?? [] })),
          }
        : null,
  };
};
