import { DRAWING_WIDTHS, type DrawingForm, frameDrawing, MARGIN } from '../../../figures/drawing.ts';
import { rectangle, type Shape } from '../../../figures/shape.ts';
import { drawStack, stackText, type TextPart, type TextStack } from '../../../figures/text.ts';
import type { Html } from '../../../text/html.ts';
import type { DrawingBody, FigureWords } from '../../figure-view.ts';
import type { VennDiagram } from '../diagram.ts';

/** The width of the overlap in the wide form. */
const LENS_WIDTH = 176;
const PADDING = 16;
/** Keeps text clear of the round corners of a set. */
const CORNER = 26;

const stackOf = (title: TextPart, features: readonly string[], width: number): TextStack =>
  stackText([title, ...features.map((text): TextPart => ({ text, role: 'small', gap: 7 }))], width, 'middle');

/** Two sets side by side whose overlap holds what they share. */
const drawWide = ({ left, right, both }: VennDiagram, words: FigureWords): Shape[] => {
  const width = DRAWING_WIDTHS.wide;
  const own = (width - 2 * MARGIN - LENS_WIDTH) / 2;
  const stacks = [
    stackOf({ text: left.label, role: 'strong' }, left.features, own - 2 * PADDING),
    stackOf({ text: words.both, role: 'label' }, both, LENS_WIDTH - 2 * PADDING),
    stackOf({ text: right.label, role: 'strong' }, right.features, own - 2 * PADDING),
  ];
  const height = Math.max(...stacks.map((stack) => stack.height)) + 2 * CORNER;
  const set = { y: MARGIN, width: own + LENS_WIDTH, height };
  const middles = [MARGIN + own / 2, width / 2, width - MARGIN - own / 2];
  return [
    rectangle({ ...set, x: MARGIN }, 'set'),
    rectangle({ ...set, x: MARGIN + own }, 'set'),
    ...stacks.map((stack, index) =>
      drawStack(stack, middles[index] ?? 0, MARGIN + (height - stack.height) / 2),
    ),
  ];
};

/** Two sets, one above the other. */
const drawNarrow = ({ left, right, both }: VennDiagram, words: FigureWords): Shape[] => {
  const width = DRAWING_WIDTHS.narrow;
  const room = width - 2 * MARGIN - 2 * PADDING;
  const upper = stackOf({ text: left.label, role: 'strong' }, left.features, room);
  const lens = stackOf({ text: words.both, role: 'label' }, both, room);
  const lower = stackOf({ text: right.label, role: 'strong' }, right.features, room);
  const lensTop = MARGIN + CORNER + upper.height + PADDING;
  const lensHeight = lens.height + 2 * PADDING;
  const lowerTop = lensTop + lensHeight + PADDING;
  const set = { x: MARGIN, width: width - 2 * MARGIN };
  const middle = width / 2;
  return [
    rectangle({ ...set, y: MARGIN, height: lensTop + lensHeight - MARGIN }, 'set'),
    rectangle({ ...set, y: lensTop, height: lowerTop + lower.height + CORNER - lensTop }, 'set'),
    drawStack(upper, middle, MARGIN + CORNER),
    drawStack(lens, middle, lensTop + PADDING),
    drawStack(lower, middle, lowerTop),
  ];
};

/** Two overlapping sets as a drawing of one form. */
export const drawVenn = (diagram: VennDiagram, words: FigureWords, form: DrawingForm): Html =>
  frameDrawing(form, (form === 'wide' ? drawWide : drawNarrow)(diagram, words));

/** Two overlapping sets. */
export const viewVenn = (diagram: VennDiagram, description: string, words: FigureWords): DrawingBody => ({
  template: 'figures/drawing',
  description,
  wide: drawVenn(diagram, words, 'wide'),
  narrow: drawVenn(diagram, words, 'narrow'),
  items: [
    { text: diagram.left.label, items: diagram.left.features },
    { text: `${words.both}: ${diagram.left.label}, ${diagram.right.label}`, items: diagram.both },
    { text: diagram.right.label, items: diagram.right.features },
  ],
});
