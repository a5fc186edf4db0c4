import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { line, rectangle, type Shape } from '../../../figures/shape.ts';
import { drawStack, stackText, type TextPart } from '../../../figures/text.ts';
import type { CardsDiagram } from '../diagram.ts';

const WIDTH = 360;
const VALUE_WIDTH = 124;
const PADDING = 14;
const CARD_GAP = 12;

/** Draws one card per figure, equal in width, the value on the left and what it means on the right. */
export const drawCards = ({ cards }: CardsDiagram): DiagramDrawing => {
  const shapes: Shape[] = [];
  const ruleX = MARGIN + VALUE_WIDTH + 2 * PADDING;
  let y = MARGIN;
  for (const card of cards) {
    const value = stackText(
      [{ text: card.value, role: 'value', className: 'fig-text-accent' }],
      VALUE_WIDTH,
      'middle',
    );
    const meaning = stackText(
      [
        { text: card.label, role: 'strong' },
        ...card.details.map((text): TextPart => ({ text, role: 'small', bullet: true })),
      ],
      WIDTH - MARGIN - PADDING - ruleX - PADDING,
      'start',
    );
    const height = Math.max(value.height, meaning.height) + 2 * PADDING;
    shapes.push(
      rectangle({ x: MARGIN, y, width: WIDTH - 2 * MARGIN, height }, 'fig-box', 8),
      line(
        [
          { x: ruleX, y: y + PADDING },
          { x: ruleX, y: y + height - PADDING },
        ],
        'fig-line-thin',
      ),
      drawStack(value, MARGIN + PADDING + VALUE_WIDTH / 2, y + (height - value.height) / 2),
      drawStack(meaning, ruleX + PADDING, y + (height - meaning.height) / 2),
    );
    y += height + CARD_GAP;
  }
  return {
    width: WIDTH,
    shapes,
    alternative: {
      kind: 'list',
      ordered: false,
      items: cards.map((card) => ({
        text: `${card.value}: ${card.label}`,
        ...(card.details.length === 0 ? {} : { items: card.details }),
      })),
    },
  };
};
