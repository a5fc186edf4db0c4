import { type Bounds, circle, joinShapes, rectangle, type Shape } from './shape.ts';
import { type Anchor, drawStack, stackText, type TextPart, type TextStack } from './text.ts';

/** How a box looks around its text. */
export interface BoxStyle {
  /** `fig-box` unless given. */
  readonly className?: string;
  /** 8 units unless given. */
  readonly radius?: number;
  /** Room left and right of the text; 12 units unless given. */
  readonly padX?: number;
  /** Room above and below the text; 10 units unless given. */
  readonly padY?: number;
  /** `middle` unless given. */
  readonly anchor?: Anchor;
  /** Puts the text of a box that is taller than its text at the top instead of in the middle. */
  readonly atTop?: boolean;
  /** A number on the upper left corner. */
  readonly badge?: string;
}

/** A box that is as tall as its text, not yet placed. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly stack: TextStack;
  readonly look: Required<Omit<BoxStyle, 'badge'>> & Pick<BoxStyle, 'badge'>;
}

/** Half the size of a badge: how far it stands out of its box. */
export const BADGE_RADIUS = 11;

/** Measures a box of a given width around texts. */
export const layOutBox = (parts: readonly TextPart[], width: number, look: BoxStyle = {}): TextBox => {
  const complete = {
    className: 'fig-box',
    radius: 8,
    padX: 12,
    padY: 10,
    anchor: 'middle' as const,
    atTop: false,
    ...look,
  };
  const stack = stackText(parts, width - 2 * complete.padX, complete.anchor);
  return { width, height: stack.height + 2 * complete.padY, stack, look: complete };
};

/** Measures a box around texts that is as narrow as they allow and at most `maxWidth` wide. */
export const layOutTightBox = (
  parts: readonly TextPart[],
  maxWidth: number,
  look: BoxStyle = {},
): TextBox => {
  const box = layOutBox(parts, maxWidth, look);
  return { ...box, width: Math.min(maxWidth, box.stack.width + 2 * box.look.padX) };
};

/** Draws a number in a filled circle. */
export const drawBadge = (text: string, centre: { readonly x: number; readonly y: number }): Shape => {
  const stack = stackText([{ text, role: 'label', className: 'fig-on-accent' }], BADGE_RADIUS * 3, 'middle');
  return joinShapes([
    circle(centre, BADGE_RADIUS, 'fig-accent'),
    drawStack(stack, centre.x, centre.y - stack.height / 2),
  ]);
};

/** Draws a box; `height` may make it taller than its text. */
export const drawBox = (box: TextBox, x: number, y: number, height = box.height): Shape => {
  const { look, stack } = box;
  const frame: Bounds = { x, y, width: box.width, height };
  const textX = look.anchor === 'middle' ? x + box.width / 2 : x + look.padX;
  const textY = look.atTop ? y + look.padY : y + (height - stack.height) / 2;
  const shapes = [rectangle(frame, look.className, look.radius), drawStack(stack, textX, textY)];
  return joinShapes(
    look.badge === undefined ? shapes : [...shapes, drawBadge(look.badge, { x: x + 3, y: y + 3 })],
  );
};
