import { drawBox, layOutBox } from '../../../figures/box.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, type DrawingWidth, drawingWidths, MARGIN } from '../../../figures/drawing.ts';
import { entryAsText } from '../../../figures/label-entry.ts';
import { polygon, rectangle, type Shape } from '../../../figures/shape.ts';
import { drawStack, linesOf, stackText, type TextPart, widestWord } from '../../../figures/text.ts';
import type { HouseDiagram } from '../diagram.ts';

const PILLAR_GAP = 12;
const PILLAR_PADDING = 8;
const SLAB_HEIGHT = 10;
const SLAB_OVERHANG = 4;
const LOWEST_ROOF = 96;
const ROOF_BASE = 14;

const pillarWidthIn = (width: DrawingWidth, count: number): number =>
  (width - 2 * MARGIN - 2 * SLAB_OVERHANG - (count - 1) * PILLAR_GAP) / count;

const LEAST_PILLAR_WIDTH = 118;

/** The least height at which a gable roof holds the lines of its text, which stand on its base. */
const roofHeight = (
  lines: readonly { top: number; width: number }[],
  textHeight: number,
  base: number,
): number =>
  lines.reduce((height, { top, width }) => {
    const above = textHeight - top + ROOF_BASE;
    const narrow = Math.min((width + 32) / base, 0.9);
    return Math.max(height, above / (1 - narrow));
  }, LOWEST_ROOF);

/** Draws a roof, pillars under it and a foundation under them. */
export const drawHouse = (
  { roof, pillars, foundation }: HouseDiagram,
  words: FigureWords,
): DiagramDrawing => {
  const count = pillars.length;
  const width =
    drawingWidths.find((candidate) => {
      const pillarWidth = pillarWidthIn(candidate, count);
      return (
        pillarWidth >= LEAST_PILLAR_WIDTH &&
        pillars.every((pillar) => widestWord(pillar.label, 'label') <= pillarWidth - 2 * PILLAR_PADDING)
      );
    }) ?? 640;
  const base = width - 2 * MARGIN;
  const middle = width / 2;

  const roofText = stackText(
    roof.map((text): TextPart => ({ text, role: 'strong' })),
    base * 0.5,
    'middle',
  );
  const height = roofHeight(linesOf(roofText), roofText.height, base);
  const eaves = MARGIN + height;
  const shapes: Shape[] = [
    polygon(
      [
        { x: middle, y: MARGIN },
        { x: width - MARGIN, y: eaves },
        { x: MARGIN, y: eaves },
      ],
      'fig-box-alt',
    ),
    drawStack(roofText, middle, eaves - ROOF_BASE - roofText.height),
  ];

  const pillarWidth = pillarWidthIn(width, count);
  const boxes = pillars.map((pillar) =>
    layOutBox(
      [
        { text: pillar.label, role: 'label' },
        { text: pillar.detail ?? '', role: 'small', gap: 8 },
      ],
      pillarWidth,
      { radius: 0, padX: PILLAR_PADDING, padY: 14, atTop: true },
    ),
  );
  const pillarHeight = Math.max(110, ...boxes.map((box) => box.height));
  const pillarTop = eaves + 8 + SLAB_HEIGHT;
  for (const [index, box] of boxes.entries()) {
    const x = MARGIN + SLAB_OVERHANG + index * (pillarWidth + PILLAR_GAP);
    const slab = { x: x - SLAB_OVERHANG, width: pillarWidth + 2 * SLAB_OVERHANG, height: SLAB_HEIGHT };
    shapes.push(
      drawBox(box, x, pillarTop, pillarHeight),
      rectangle({ ...slab, y: pillarTop - SLAB_HEIGHT }, 'fig-box-alt'),
      rectangle({ ...slab, y: pillarTop + pillarHeight }, 'fig-box-alt'),
    );
  }
  const ground = layOutBox([{ text: foundation, role: 'strong', className: 'fig-on-accent' }], base, {
    className: 'fig-accent',
    radius: 0,
    padY: 14,
  });
  shapes.push(drawBox(ground, MARGIN, pillarTop + pillarHeight + SLAB_HEIGHT + 8));
  return {
    width,
    shapes,
    alternative: {
      kind: 'list',
      ordered: false,
      items: [
        { text: words.roof, items: roof },
        { text: words.pillars, items: pillars.map((pillar) => entryAsText(pillar)) },
        { text: `${words.foundation}: ${foundation}` },
      ],
    },
  };
};
