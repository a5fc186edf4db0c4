import { drawBox, layOutBox } from '../../../figures/box.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, drawingWidths, MARGIN } from '../../../figures/drawing.ts';
import { arrow, line, rectangle, type Shape } from '../../../figures/shape.ts';
import { drawStack, stackText, widestWord } from '../../../figures/text.ts';
import type { SequenceDiagram } from '../diagram.ts';

const ACTOR_GAP = 10;
const ACTOR_PADDING = 8;
const LEAST_COLUMN = 118;
const LEAST_LABEL_WIDTH = 170;
const MESSAGE_GAP = 16;
const SELF_WIDTH = 28;
const SELF_HEIGHT = 18;

/** Draws who says what to whom, one column per actor and one row per message. */
export const drawSequence = ({ actors, messages }: SequenceDiagram, words: FigureWords): DiagramDrawing => {
  const columnIn = (width: number): number => (width - 2 * MARGIN) / actors.length;
  const width =
    drawingWidths.find(
      (candidate) =>
        columnIn(candidate) >= LEAST_COLUMN &&
        actors.every(
          (actor) => widestWord(actor.label, 'label') <= columnIn(candidate) - ACTOR_GAP - 2 * ACTOR_PADDING,
        ),
    ) ?? 640;
  const column = columnIn(width);
  const columnOf = new Map(actors.map((actor, index) => [actor.id, MARGIN + column * (index + 0.5)]));
  const nameOf = new Map(actors.map((actor) => [actor.id, actor.label]));
  const known = messages.filter((message) => columnOf.has(message.from) && columnOf.has(message.to));

  const heads = actors.map((actor) =>
    layOutBox([{ text: actor.label, role: 'label' }], column - ACTOR_GAP, {
      className: 'fig-box-alt',
      padX: ACTOR_PADDING,
    }),
  );
  const headHeight = Math.max(...heads.map((head) => head.height));
  const rows: Shape[] = [];
  let y = MARGIN + headHeight + MESSAGE_GAP;
  for (const [index, message] of known.entries()) {
    const from = columnOf.get(message.from) ?? 0;
    const to = columnOf.get(message.to) ?? 0;
    const className = message.line === 'dashed' ? 'fig-line fig-dashed' : 'fig-line';
    const room = Math.min(Math.max(Math.abs(to - from) - 12, LEAST_LABEL_WIDTH), width - 2 * MARGIN - 8);
    const label = stackText([{ text: `${index + 1}. ${message.label}`, role: 'small' }], room, 'middle');
    const half = label.width / 2 + 4;
    const middle = Math.min(Math.max((from + to) / 2, MARGIN + half), width - MARGIN - half);
    rows.push(
      rectangle({ x: middle - half, y: y - 1, width: 2 * half, height: label.height + 2 }, 'fig-ground'),
      drawStack(label, middle, y),
    );
    y += label.height + 6;
    if (from === to) {
      const aside = from + (from + SELF_WIDTH < width - MARGIN ? SELF_WIDTH : -SELF_WIDTH);
      rows.push(
        arrow(
          [
            { x: from, y },
            { x: aside, y },
            { x: aside, y: y + SELF_HEIGHT },
            { x: from, y: y + SELF_HEIGHT },
          ],
          className,
        ),
      );
      y += SELF_HEIGHT;
    } else {
      rows.push(
        arrow(
          [
            { x: from, y },
            { x: to, y },
          ],
          className,
        ),
      );
    }
    y += MESSAGE_GAP;
  }
  const lifelines = actors.map((actor) => {
    const x = columnOf.get(actor.id) ?? 0;
    return line(
      [
        { x, y: MARGIN + headHeight },
        { x, y },
      ],
      'fig-line-thin fig-dashed',
    );
  });
  const headShapes = heads.map((head, index) =>
    drawBox(head, MARGIN + column * index + ACTOR_GAP / 2, MARGIN, headHeight),
  );
  const lines = (message: (typeof known)[number]): string =>
    message.line === 'dashed' ? ` (${words.dashed})` : '';
  return {
    width,
    shapes: [...lifelines, ...rows, ...headShapes],
    alternative: {
      kind: 'table',
      columns: [words.step, words.from, words.to, words.connection],
      rows: known.map((message, index) => [
        String(index + 1),
        nameOf.get(message.from) ?? '',
        nameOf.get(message.to) ?? '',
        `${message.label}${lines(message)}`,
      ]),
    },
  };
};
