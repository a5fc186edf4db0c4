import { drawBox, layOutBox, layOutTightBox, type TextBox } from '../../../figures/box.ts';
import { arrangeInReadingOrder, layOutAroundCentre } from '../../../figures/centre-layout.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { entryAsText, entryParts } from '../../../figures/label-entry.ts';
import { type Bounds, centreOf, line, rectangle, rightOf, type Shape } from '../../../figures/shape.ts';
import type { NetworkDiagram } from '../diagram.ts';

const COLUMN_GAP = 28;
const ROW_GAP = 18;
const RING_ROOM = 24;
const RING_CLEARANCE = 20;

type Node = NetworkDiagram['nodes'][number];

/** Draws a centre with a spoke to every node, and a ring through the nodes if it has a name. */
export const drawNetwork = ({ centre, ring, nodes }: NetworkDiagram, words: FigureWords): DiagramDrawing => {
  const width = 360;
  const inner = width - 2 * MARGIN;
  const middle = width / 2;
  const layNode = (node: Node, nodeWidth: number): TextBox =>
    layOutBox(entryParts(node), nodeWidth, { padX: 10 });
  const columnDistance = (inner + COLUMN_GAP) / 2;
  const hub = layOutTightBox(
    [{ text: centre, role: 'strong', className: 'fig-on-accent' }],
    columnDistance - 2 * RING_CLEARANCE + (ring === undefined ? 60 : 0),
    { className: 'fig-accent', radius: 24, padX: 16, padY: 14 },
  );
  const ringLabel =
    ring === undefined
      ? undefined
      : layOutTightBox([{ text: ring, role: 'label', className: 'fig-text-accent' }], columnDistance, {
          className: 'fig-ground',
          padX: 8,
          padY: 4,
        });
  const top = MARGIN + (ringLabel === undefined ? 0 : ringLabel.height + RING_ROOM - 8);
  const around = layOutAroundCentre(arrangeInReadingOrder(nodes.length), {
    x: MARGIN,
    y: top,
    width: inner,
    columnGap: COLUMN_GAP,
    rowGap: ROW_GAP,
    heightOf: (index, nodeWidth) => {
      const node = nodes[index];
      return node === undefined ? 0 : layNode(node, nodeWidth).height;
    },
    centreHeight: hub.height + 2 * ROW_GAP,
  });
  const hubBounds: Bounds = {
    x: middle - hub.width / 2,
    y: around.centre.y + ROW_GAP,
    width: hub.width,
    height: hub.height,
  };

  const spokes = around.entries.map((entry): Shape => {
    const from = { x: middle, y: centreOf(hubBounds).y };
    if (entry.width === inner) return line([from, centreOf(entry)], 'fig-line');
    const side = entry.x < middle ? rightOf(entry) : entry.x;
    const turn = { x: middle, y: centreOf(entry).y };
    return line([from, turn, { x: side, y: turn.y }], 'fig-line');
  });
  const ringShapes: Shape[] = [];
  if (ringLabel !== undefined) {
    const [left, right] = around.columnMiddles;
    const ringTop = MARGIN + ringLabel.height / 2;
    ringShapes.push(
      rectangle(
        { x: left, y: ringTop, width: right - left, height: around.bottom + RING_ROOM - ringTop },
        'fig-ring',
        30,
      ),
      drawBox(ringLabel, middle - ringLabel.width / 2, MARGIN),
    );
  }
  const boxes = nodes.flatMap((node, index): Shape[] => {
    const entry = around.entries[index];
    return entry === undefined ? [] : [drawBox(layNode(node, entry.width), entry.x, entry.y, entry.height)];
  });
  return {
    width,
    shapes: [...ringShapes, ...spokes, ...boxes, drawBox(hub, hubBounds.x, hubBounds.y)],
    alternative: {
      kind: 'list',
      ordered: false,
      items: [
        { text: `${words.centre}: ${centre}`, items: nodes.map((node) => entryAsText(node)) },
        ...(ring === undefined ? [] : [{ text: `${words.ring}: ${ring}` }]),
      ],
    },
  };
};
