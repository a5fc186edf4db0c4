import { drawBox, layOutBox } from '../../../figures/box.ts';
import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { rectangle, type Shape } from '../../../figures/shape.ts';
import type { TextPart } from '../../../figures/text.ts';
import type { LayersDiagram } from '../diagram.ts';

const WIDTH = 360;
const EDGE_WIDTH = 7;
const BAND_GAP = 6;

/** Draws bands under each other, each with its label and what belongs to it. */
export const drawLayers = ({ layers }: LayersDiagram): DiagramDrawing => {
  const shapes: Shape[] = [];
  let y = MARGIN;
  for (const [index, layer] of layers.entries()) {
    const box = layOutBox(
      [
        { text: layer.label, role: 'strong' },
        ...layer.items.map(
          (text, item): TextPart => ({ text, role: 'small', bullet: true, gap: item === 0 ? 5 : 3 }),
        ),
      ],
      WIDTH - 2 * MARGIN - EDGE_WIDTH,
      {
        anchor: 'start',
        radius: 0,
        className: index % 2 === 0 ? 'fig-box-alt' : 'fig-box',
        padX: 14,
        padY: 12,
      },
    );
    shapes.push(
      drawBox(box, MARGIN + EDGE_WIDTH, y),
      rectangle({ x: MARGIN, y, width: EDGE_WIDTH, height: box.height }, 'fig-accent'),
    );
    y += box.height + BAND_GAP;
  }
  return {
    width: WIDTH,
    shapes,
    alternative: {
      kind: 'list',
      ordered: true,
      items: layers.map((layer) => ({ text: layer.label, items: layer.items })),
    },
  };
};
