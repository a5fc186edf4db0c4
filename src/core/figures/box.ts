import { type Bounds, joinShapes, rectangle, type Shape } from './shape.ts';
import { drawStack, stackText, type TextPart, type TextStack } from './text.ts';

/** How a box looks around its text. */
export interface BoxStyle {
  /** Of its outline; a plain box unless given. */
  readonly className?: string;
  /** Of its text. */
  readonly textClassName?: string;
  /** Room left and right of the text; 12 units unless given. */
  readonly padX?: number;
  /** Room above and below the text; 10 units unless given. */
  readonly padY?: number;
}

/** A box that is as tall as its text, not yet placed. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  readonly stack: TextStack;
  readonly look: Required<BoxStyle>;
}

/** Measures a box of a given width around texts. */
export const layOutBox = (parts: readonly TextPart[], width: number, look: BoxStyle = {}): TextBox => {
  const complete = { className: '', textClassName: '', padX: 12, padY: 10, ...look };
  const stack = stackText(parts, width - 2 * complete.padX, 'middle');
  return { width, height: stack.height + 2 * complete.padY, stack, look: complete };
};

/** Measures a box around texts that is as narrow as they allow and at most `maxWidth` wide. */
export const layOutTightBox = (
  parts: readonly TextPart[],
  maxWidth: number,
  look: BoxStyle = {},
): TextBox => {
  const box = layOutBox(parts, maxWidth, look);
  return { ...box, width: Math.min(maxWidth, Math.ceil(box.stack.width + 2 * box.look.padX)) };
};

/** Draws a box; `height` may make it taller than its text. */
export const drawBox = (box: TextBox, x: number, y: number, height = box.height): Shape => {
  const { look, stack } = box;
  const frame: Bounds = { x, y, width: box.width, height };
  return joinShapes([
    rectangle(frame, look.className),
    drawStack(stack, x + box.width / 2, y + (height - stack.height) / 2, look.textClassName),
  ]);
};
