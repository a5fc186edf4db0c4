import { drawBox, layOutBox, layOutTightBox, type TextBox } from '../../../figures/box.ts';
import {
  DRAWING_WIDTHS,
  type DrawingForm,
  frameDrawing,
  MARGIN,
  TALLEST_DRAWING,
} from '../../../figures/drawing.ts';
import { type Bounds, bottomOf, centreOf, lines, outline, type Shape } from '../../../figures/shape.ts';
import type { TextPart } from '../../../figures/text.ts';
import type { Html } from '../../../text/html.ts';
import type { DrawingBody, FigureWords } from '../../figure-view.ts';
import type { NetworkDiagram } from '../diagram.ts';

const NODE_WIDTH = 196;
const ROW_GAP = 16;
const NARROW_GAP = 10;
/** The rails of the narrow form, left and right of the nodes. */
const RAIL = 14;
const RAIL_ROOM = 34;

type Node = NetworkDiagram['nodes'][number];

const partsOf = ({ label, detail = '' }: Node, hasDetails: boolean): TextPart[] => [
  { text: label, role: 'strong' },
  { text: hasDetails ? detail : '', role: 'small' },
];

const layHub = (centre: string, width: number): TextBox =>
  layOutTightBox([{ text: centre, role: 'strong' }], width, {
    className: 'hub',
    textClassName: 'on-hub',
    padX: 12,
    padY: 14,
  });

const layRingLabel = (ring: string, width: number): TextBox =>
  layOutTightBox([{ text: ring, role: 'label' }], width, { className: 'ground', padX: 8, padY: 3 });

/** Two columns of nodes with the centre between them, and a ring that joins them. */
const drawWide = ({ centre, ring, nodes }: NetworkDiagram): Html => {
  const width = DRAWING_WIDTHS.wide;
  const middle = width / 2;
  const label = ring === undefined ? undefined : layRingLabel(ring, width / 2);
  const top = label === undefined ? MARGIN : MARGIN + label.height + 8;
  const boxes = nodes.map((node) => layOutBox(partsOf(node, true), NODE_WIDTH, { padX: 10 }));
  const rowCount = Math.ceil(nodes.length / 2);
  const rowHeights = Array.from({ length: rowCount }, (_, row) =>
    Math.max(...boxes.slice(2 * row, 2 * row + 2).map(({ height }) => height)),
  );
  const hub = layHub(centre, width - 2 * NODE_WIDTH - 30);
  const used = rowHeights.reduce((sum, height) => sum + height + ROW_GAP, -ROW_GAP);
  // With one row of nodes the centre needs more room than they do.
  const start = top + Math.max(0, hub.height - used) / 2;
  const placed = boxes.map((box, index): Bounds => {
    const row = Math.floor(index / 2);
    const y = rowHeights.slice(0, row).reduce((sum, height) => sum + height + ROW_GAP, start);
    const x = index % 2 === 0 ? MARGIN : width - MARGIN - box.width;
    return { x, y, width: box.width, height: rowHeights[row] ?? box.height };
  });
  const heart = { x: middle, y: start + used / 2 };
  const shapes: Shape[] = [];
  if (label !== undefined) {
    const [left, right] = [MARGIN + NODE_WIDTH / 2, width - MARGIN - NODE_WIDTH / 2];
    const ringTop = Math.round(MARGIN + label.height / 2);
    const lastOf = (side: number): number =>
      centreOf(placed.findLast((_, index) => index % 2 === side) ?? { ...heart, width: 0, height: 0 }).y;
    const bend = 24;
    const way = `M${left} ${Math.round(lastOf(0))}V${ringTop + bend}q0-${bend} ${bend}-${bend}H${right - bend}q${bend} 0 ${bend} ${bend}V${Math.round(lastOf(1))}`;
    shapes.push(
      outline(way, { x: left, y: ringTop, width: right - left, height: lastOf(0) - ringTop }, 'joint'),
    );
  }
  shapes.push(...lines(placed.map((bounds) => [heart, centreOf(bounds)])));
  shapes.push(
    ...boxes.map((box, index) => {
      const { x, y, height } = placed[index] ?? { x: 0, y: 0, height: 0 };
      return drawBox(box, x, y, height);
    }),
    drawBox(hub, middle - hub.width / 2, heart.y - hub.height / 2),
  );
  if (label !== undefined) shapes.push(drawBox(label, middle - label.width / 2, MARGIN));
  return frameDrawing('wide', shapes);
};

/** The centre above a column of nodes, a rail from it to every node, and another rail for what joins them. */
const narrowShapes = ({ centre, ring, nodes }: NetworkDiagram, hasDetails: boolean): Shape[] => {
  const width = DRAWING_WIDTHS.narrow;
  const hub = layHub(centre, ring === undefined ? width - 2 * MARGIN : width * 0.62);
  const label = ring === undefined ? undefined : layRingLabel(ring, width - hub.width - 3 * MARGIN);
  const right = width - (label === undefined ? MARGIN : RAIL_ROOM);
  const top = MARGIN + Math.max(hub.height, label === undefined ? 0 : label.height) + 14;
  const boxes = nodes.map((node) =>
    layOutBox(partsOf(node, hasDetails), right - RAIL_ROOM, { padX: 8, padY: 6 }),
  );
  let y = top;
  const placed = boxes.map((box): Bounds => {
    const bounds = { x: RAIL_ROOM, y, width: box.width, height: box.height };
    y += box.height + NARROW_GAP;
    return bounds;
  });
  const middles = placed.map((bounds) => centreOf(bounds).y);
  const [first = top, last = top] = [middles[0], middles.at(-1)];
  const spokes = middles.map((at) => [
    { x: RAIL, y: at },
    { x: RAIL_ROOM, y: at },
  ]);
  const shapes: Shape[] = [
    ...lines([
      [
        { x: RAIL, y: MARGIN + hub.height / 2 },
        { x: RAIL, y: last },
      ],
      ...spokes,
    ]),
  ];
  if (label !== undefined) {
    const rail = width - RAIL;
    const joints = middles.map((at) => [
      { x: right, y: at },
      { x: rail, y: at },
    ]);
    const labelBottom = MARGIN + label.height;
    shapes.push(
      ...lines(
        [
          [
            { x: rail, y: Math.min(labelBottom, first) },
            { x: rail, y: last },
          ],
          ...joints,
        ],
        'joint',
      ),
      drawBox(label, width - MARGIN - label.width, MARGIN),
    );
  }
  return [
    ...shapes,
    drawBox(hub, MARGIN, MARGIN),
    ...boxes.map((box, index) => drawBox(box, RAIL_ROOM, placed[index]?.y ?? 0)),
  ];
};

/** Leaves the details to the list where they make the drawing taller than a phone's frame. */
const drawNarrow = (diagram: NetworkDiagram): Html => {
  const full = narrowShapes(diagram, true);
  const isTall = Math.max(...full.map(({ bounds }) => bottomOf(bounds))) > TALLEST_DRAWING;
  return frameDrawing('narrow', isTall ? narrowShapes(diagram, false) : full);
};

/** A network as a drawing of one form. */
export const drawNetwork = (diagram: NetworkDiagram, form: DrawingForm): Html =>
  form === 'wide' ? drawWide(diagram) : drawNarrow(diagram);

const describe = ({ label, detail }: Node): string => (detail === undefined ? label : `${label}: ${detail}`);

/** A centre with a spoke to every node, and a ring through the nodes if it has a name. */
export const viewNetwork = (
  diagram: NetworkDiagram,
  description: string,
  words: FigureWords,
): DrawingBody => ({
  template: 'figures/drawing',
  description,
  wide: drawNetwork(diagram, 'wide'),
  narrow: drawNetwork(diagram, 'narrow'),
  items: [
    { text: `${words.centre}: ${diagram.centre}`, items: diagram.nodes.map(describe) },
    ...(diagram.ring === undefined ? [] : [{ text: `${words.ring}: ${diagram.ring}`, items: [] }]),
  ],
});
