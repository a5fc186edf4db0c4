import { arrangeInReadingOrder, layOutAroundCentre } from '../../../figures/centre-layout.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { type Bounds, bottomOf, centreOf, outline, rightOf, type Shape } from '../../../figures/shape.ts';
import { drawStack, stackText, type TextPart, type TextStack } from '../../../figures/text.ts';
import { formatNumber } from '../../../figures/xml.ts';
import type { PuzzleDiagram } from '../diagram.ts';

const WIDTH = 360;
const KNOB_RADIUS = 8;
/** Half the width of a knob where it leaves its piece. */
const NECK = 6;
/** Keeps the text clear of knobs that reach into a piece. */
const PADDING = 22;

/** A knob on a side: how far along the side, seen clockwise, and whether it stands out or in. */
interface Knob {
  readonly at: number;
  readonly out: boolean;
}

interface Sides {
  readonly top: readonly Knob[];
  readonly right: readonly Knob[];
  readonly bottom: readonly Knob[];
  readonly left: readonly Knob[];
}

/** The outline of a piece, clockwise from its upper left corner. */
const pieceOutline = (bounds: Bounds, sides: Sides): string => {
  const runs = [
    { x: bounds.x, y: bounds.y, dx: 1, dy: 0, length: bounds.width, knobs: sides.top },
    { x: rightOf(bounds), y: bounds.y, dx: 0, dy: 1, length: bounds.height, knobs: sides.right },
    { x: rightOf(bounds), y: bottomOf(bounds), dx: -1, dy: 0, length: bounds.width, knobs: sides.bottom },
    { x: bounds.x, y: bottomOf(bounds), dx: 0, dy: -1, length: bounds.height, knobs: sides.left },
  ];
  const data = runs.map(({ x, y, dx, dy, length, knobs }) => {
    const at = (distance: number): string =>
      `${formatNumber(x + dx * distance)} ${formatNumber(y + dy * distance)}`;
    const arcs = knobs.map(
      (knob) =>
        `L${at(knob.at - NECK)}A${KNOB_RADIUS} ${KNOB_RADIUS} 0 1 ${knob.out ? 1 : 0} ${at(knob.at + NECK)}`,
    );
    return `${arcs.join('')}L${at(length)}`;
  });
  return `M${formatNumber(bounds.x)} ${formatNumber(bounds.y)}${data.join('')}Z`;
};

/** Draws pieces that interlock around the whole they make. */
export const drawPuzzle = ({ centre, pieces }: PuzzleDiagram, words: FigureWords): DiagramDrawing => {
  const inner = WIDTH - 2 * MARGIN;
  const stackIn = (parts: readonly TextPart[], width: number): TextStack =>
    stackText(parts, width - 2 * PADDING, 'middle');
  const stackOf = (index: number, width: number): TextStack => {
    const piece = pieces[index];
    return stackIn(
      piece === undefined
        ? []
        : [
            { text: piece.holder, role: 'label', className: 'fig-text-accent' },
            { text: piece.label, role: 'text' },
          ],
      width,
    );
  };
  const centreStack = stackIn([{ text: centre, role: 'strong', className: 'fig-on-accent' }], inner);
  const around = layOutAroundCentre(arrangeInReadingOrder(pieces.length), {
    x: MARGIN,
    y: MARGIN,
    width: inner,
    columnGap: 0,
    rowGap: 0,
    heightOf: (index, width) => stackOf(index, width).height + 2 * PADDING,
    centreHeight: centreStack.height + 2 * PADDING,
  });

  const all = [...around.entries, around.centre];
  const columnMiddles = around.columnMiddles;
  /** The knobs of a level seam: down on the left, up on the right. */
  const seam = (bounds: Bounds, side: 'top' | 'bottom'): Knob[] => {
    const knobs = columnMiddles
      .filter((x) => x > bounds.x && x < rightOf(bounds))
      .map((x): Knob => {
        const down = x === columnMiddles[0];
        return side === 'top' ? { at: x - bounds.x, out: !down } : { at: rightOf(bounds) - x, out: down };
      });
    return side === 'top' ? knobs : knobs.reverse();
  };
  const sidesOf = (bounds: Bounds): Sides => {
    const isRight = bounds.x > MARGIN;
    const isLeft = !isRight && bounds.width < inner;
    const half = bounds.height / 2;
    return {
      top: bounds.y > MARGIN ? seam(bounds, 'top') : [],
      right: isLeft ? [{ at: half, out: true }] : [],
      bottom: bottomOf(bounds) < around.bottom ? seam(bounds, 'bottom') : [],
      left: isRight ? [{ at: half, out: false }] : [],
    };
  };
  const shapes = all.flatMap((bounds, index): Shape[] => {
    const isCentre = index === around.entries.length;
    const stack = isCentre ? centreStack : stackOf(index, bounds.width);
    const className = isCentre
      ? 'fig-accent'
      : index % 4 === 0 || index % 4 === 3
        ? 'fig-box-alt'
        : 'fig-box';
    const middle = centreOf(bounds);
    return [
      outline(pieceOutline(bounds, sidesOf(bounds)), bounds, className),
      drawStack(stack, middle.x, middle.y - stack.height / 2),
    ];
  });
  return {
    width: WIDTH,
    shapes,
    alternative: {
      kind: 'list',
      ordered: false,
      items: [
        {
          text: centre,
          items: pieces.map((piece) => `${piece.label} (${words.heldBy} ${piece.holder})`),
        },
      ],
    },
  };
};
