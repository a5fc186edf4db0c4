import type { Locale } from '../locale/locales.ts';
import { bottomOf, joinShapes, type Shape } from './shape.ts';
import { element, escapeXml, formatNumber } from './xml.ts';

/** The width of a drawing in its own units: a phone's column, a desktop's column, or something between. */
export type DrawingWidth = 360 | 520 | 640;

/** The widths from the narrowest to the widest: a drawing takes the first that its content allows. */
export const drawingWidths: readonly DrawingWidth[] = [360, 520, 640];

/** One entry of a list in words, with what belongs under it. */
export interface AlternativeItem {
  readonly text: string;
  readonly items?: readonly string[];
}

/** A drawing in words: plain text for a table or a list that says all that the drawing says. */
export type FigureAlternative =
  | {
      readonly kind: 'table';
      readonly columns: readonly string[];
      /** One entry per column; the first is the row's heading. */
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly AlternativeItem[] };

/** A drawing as an `<svg>` element to stand in an HTML page, and the same in words. */
export interface DrawnFigure {
  readonly svg: string;
  readonly alternative: FigureAlternative;
}

/** What a kind of diagram draws: its width, its shapes, and the same in words. */
export interface DiagramDrawing {
  readonly width: DrawingWidth;
  readonly shapes: readonly Shape[];
  readonly alternative: FigureAlternative;
}

/** The words that a drawing adds to its author's. */
export type FigureWords = Locale['figures'];

/** What a drawing needs to know of its course. */
export interface FigureContext {
  /** The words of its language, and how it writes numbers and dates. */
  readonly locale: Pick<Locale, 'figures' | 'writing'>;
  /** The word of a glossary term that is linked without a label; its identifier unless given. */
  readonly termOf?: (id: string) => string;
}

/** Stands in a table's cell that says nothing. */
export const NOTHING = '–';

const sizeNames: Readonly<Record<DrawingWidth, string>> = { 360: 'narrow', 520: 'medium', 640: 'wide' };

/** Room at the lower edge of a drawing for a line's width. */
export const MARGIN = 4;

/** The `<svg>` around shapes, named and described by the block's title and description. */
export const frameDrawing = (
  block: { readonly id: string; readonly title: string; readonly description: string },
  width: DrawingWidth,
  shapes: readonly Shape[],
): string => {
  const { svg, bounds } = joinShapes(shapes);
  const titleId = `${block.id}--figure-title`;
  const descriptionId = `${block.id}--figure-description`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `fig fig-${sizeNames[width]}`,
      viewBox: `0 0 ${width} ${formatNumber(Math.ceil(bottomOf(bounds) + MARGIN))}`,
      role: 'img',
      'aria-labelledby': `${titleId} ${descriptionId}`,
    },
    element('title', { id: titleId }, escapeXml(block.title)),
    element('desc', { id: descriptionId }, escapeXml(block.description)),
    svg,
  );
};
