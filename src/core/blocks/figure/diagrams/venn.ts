import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { rectangle, type Shape } from '../../../figures/shape.ts';
import { drawStack, linesOf, stackText, type TextPart, type TextStack } from '../../../figures/text.ts';
import type { VennDiagram } from '../diagram.ts';

const WIDTH = 360;
const RADIUS = WIDTH / 2 - MARGIN;
/** Room between a line of text and the outline. */
const SIDE_ROOM = 12;
const GAP = 14;
const STEP = 4;

/** Half the width of a round shape at a depth below its top; below its round end it is as wide as can be. */
const halfWidthAt = (depth: number): number =>
  depth <= 0 ? 0 : depth >= RADIUS ? RADIUS : Math.sqrt(RADIUS ** 2 - (RADIUS - depth) ** 2);

/** Whether every line of a stack fits where `halfWidth` says how much room there is at a distance from the stack's top. */
const fits = (stack: TextStack, halfWidth: (distance: number) => number): boolean =>
  linesOf(stack).every(
    ({ top, bottom, width }) => width / 2 + SIDE_ROOM <= Math.min(halfWidth(top), halfWidth(bottom)),
  );

/** The smallest of `start`, `start + STEP`, … that satisfies a condition which large numbers satisfy. */
const firstFrom = (start: number, satisfies: (value: number) => boolean): number => {
  let value = start;
  while (!satisfies(value)) value += STEP;
  return value;
};

const featureParts = (title: TextPart, features: readonly string[]): TextPart[] => [
  title,
  ...features.map((text): TextPart => ({ text, role: 'small', gap: 7 })),
];

interface Lens {
  readonly stack: TextStack;
  readonly height: number;
}

/** The lowest lens that holds what both have in common. */
const layLens = (parts: readonly TextPart[]): Lens =>
  [290, 250, 210, 170]
    .map((width): Lens => {
      const stack = stackText(parts, width, 'middle');
      const height = firstFrom(stack.height + 2 * GAP, (total) => {
        const above = (total - stack.height) / 2;
        return fits(stack, (distance) =>
          Math.min(halfWidthAt(above + distance), halfWidthAt(total - above - distance)),
        );
      });
      return { stack, height };
    })
    .reduce((best, lens) => (lens.height < best.height ? lens : best));

/** Draws two round shapes, one above the other, whose overlap holds what they share. */
export const drawVenn = ({ left, right, both }: VennDiagram, words: FigureWords): DiagramDrawing => {
  const lens = layLens(featureParts({ text: words.both, role: 'label', className: 'fig-text-accent' }, both));
  const [upper, lower] = [left, right].map((set) =>
    stackText(featureParts({ text: set.label, role: 'strong' }, set.features), 250, 'middle'),
  ) as [TextStack, TextStack];
  const upperTop = firstFrom(GAP * 2, (top) => fits(upper, (distance) => halfWidthAt(top + distance)));
  const lowerRest = firstFrom(GAP * 2, (rest) =>
    fits(lower, (distance) => halfWidthAt(rest + lower.height - distance)),
  );
  const shortest = 2 * RADIUS - lens.height;
  const upperOwn = Math.max(upperTop + upper.height + GAP, shortest);
  const lowerOwn = Math.max(GAP + lower.height + lowerRest, shortest);
  const outline = (y: number, own: number): Shape =>
    rectangle({ x: MARGIN, y, width: 2 * RADIUS, height: own + lens.height }, 'fig-set', RADIUS);
  const lensY = MARGIN + upperOwn;
  const middle = WIDTH / 2;
  const slack = (own: number, used: number): number => Math.max(0, own - used) / 2;
  return {
    width: WIDTH,
    shapes: [
      outline(MARGIN, upperOwn),
      outline(lensY, lowerOwn),
      drawStack(upper, middle, MARGIN + upperTop + slack(upperOwn, upperTop + upper.height + GAP)),
      drawStack(lens.stack, middle, lensY + (lens.height - lens.stack.height) / 2),
      drawStack(lower, middle, lensY + lens.height + GAP + slack(lowerOwn, GAP + lower.height + lowerRest)),
    ],
    alternative: {
      kind: 'list',
      ordered: false,
      items: [
        { text: left.label, items: left.features },
        { text: `${words.both}: ${left.label}, ${right.label}`, items: both },
        { text: right.label, items: right.features },
      ],
    },
  };
};
