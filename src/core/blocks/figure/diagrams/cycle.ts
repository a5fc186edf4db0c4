import { drawBox, layOutBox, layOutTightBox, type TextBox } from '../../../figures/box.ts';
import { arrangeClockwise, layOutAroundCentre } from '../../../figures/centre-layout.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { entryAsText, entryParts } from '../../../figures/label-entry.ts';
import {
  arrow,
  type Bounds,
  bottomOf,
  centreOf,
  joinShapes,
  type Point,
  rectangle,
  rightOf,
  type Shape,
} from '../../../figures/shape.ts';
import { drawStack, stackText } from '../../../figures/text.ts';
import type { CycleDiagram } from '../diagram.ts';

const WIDTH = 360;
const LEFT = 12;
const COLUMN_GAP = 34;
const ROW_GAP = 34;
const CENTRE_CLEARANCE = 18;
const INPUT_GAP = 8;

type Step = CycleDiagram['steps'][number];

/** Small boxes in rows that are as full as they can be. */
const flow = (boxes: readonly TextBox[], x: number, y: number, width: number): Shape => {
  const rows: TextBox[][] = [];
  let used = 0;
  for (const box of boxes) {
    const row = rows.at(-1);
    if (row !== undefined && used + INPUT_GAP + box.width <= width) {
      row.push(box);
      used += INPUT_GAP + box.width;
    } else {
      rows.push([box]);
      used = box.width;
    }
  }
  const shapes: Shape[] = [];
  let top = y;
  for (const row of rows) {
    const rowWidth = row.reduce((sum, box) => sum + box.width + INPUT_GAP, -INPUT_GAP);
    const height = Math.max(...row.map((box) => box.height));
    let left = x + (width - rowWidth) / 2;
    for (const box of row) {
      shapes.push(drawBox(box, left, top, height));
      left += box.width + INPUT_GAP;
    }
    top += height + INPUT_GAP;
  }
  return joinShapes(shapes);
};

/** Where an arrow leaves one entry and enters the next: across from column to column, or down or up a column. */
const wayBetween = (from: Bounds, to: Bounds, columnMiddles: readonly [number, number]): Point[] => {
  const start = centreOf(from);
  const end = centreOf(to);
  if (from.y === to.y) {
    return start.x < end.x
      ? [
          { x: rightOf(from) + 3, y: start.y },
          { x: to.x - 3, y: start.y },
        ]
      : [
          { x: from.x - 3, y: start.y },
          { x: rightOf(to) + 3, y: start.y },
        ];
  }
  const [left, right] = columnMiddles;
  return from.y < to.y
    ? [
        { x: right, y: bottomOf(from) + 3 },
        { x: right, y: to.y - 3 },
      ]
    : [
        { x: left, y: from.y - 3 },
        { x: left, y: bottomOf(to) + 3 },
      ];
};

/** Draws steps clockwise in two columns around a centre, with what feeds them above. */
export const drawCycle = ({ centre, steps, inputs }: CycleDiagram, words: FigureWords): DiagramDrawing => {
  const inner = WIDTH - LEFT - MARGIN;
  const middle = LEFT + inner / 2;
  const columnDistance = (inner + COLUMN_GAP) / 2;
  const layStep = (step: Step, index: number, width: number): TextBox =>
    layOutBox(entryParts(step), width, { badge: String(index + 1), padX: 10, padY: 12 });

  const fed: Shape[] = [];
  let top = LEFT;
  if (inputs.length > 0) {
    const title = drawStack(
      stackText([{ text: words.inputs, role: 'label', className: 'fig-text-accent' }], inner - 20, 'middle'),
      middle,
      MARGIN + 10,
    );
    const pills = flow(
      inputs.map((input) =>
        layOutTightBox([{ text: input, role: 'small' }], inner - 20, {
          className: 'fig-note',
          radius: 14,
          padX: 10,
          padY: 5,
        }),
      ),
      LEFT + 10,
      bottomOf(title.bounds) + 8,
      inner - 20,
    );
    const frame: Bounds = { x: LEFT, y: MARGIN, width: inner, height: bottomOf(pills.bounds) + 10 - MARGIN };
    const intoFirst = steps.length % 2 === 1 ? middle : middle - columnDistance / 2;
    top = bottomOf(frame) + ROW_GAP;
    fed.push(rectangle(frame, 'fig-outline', 14), title, pills);
    fed.push(
      arrow(
        [
          { x: intoFirst, y: bottomOf(frame) },
          { x: intoFirst, y: top - 3 },
        ],
        'fig-line fig-dashed',
      ),
    );
  }

  const hub =
    centre === undefined
      ? undefined
      : layOutTightBox(
          [{ text: centre, role: 'strong', className: 'fig-on-accent' }],
          columnDistance - 2 * CENTRE_CLEARANCE,
          { className: 'fig-accent', radius: 24, padX: 14, padY: 14 },
        );
  const around = layOutAroundCentre(arrangeClockwise(steps.length), {
    x: LEFT,
    y: top,
    width: inner,
    columnGap: COLUMN_GAP,
    rowGap: ROW_GAP,
    heightOf: (index, width) => {
      const step = steps[index];
      return step === undefined ? 0 : layStep(step, index, width).height;
    },
    centreHeight: hub?.height ?? 0,
  });
  const shapes = steps.flatMap((step, index): Shape[] => {
    const here = around.entries[index];
    const next = around.entries[(index + 1) % steps.length];
    if (here === undefined || next === undefined) return [];
    return [
      arrow(wayBetween(here, next, around.columnMiddles)),
      drawBox(layStep(step, index, here.width), here.x, here.y, here.height),
    ];
  });
  return {
    width: WIDTH,
    shapes: [
      ...fed,
      ...shapes,
      ...(hub === undefined ? [] : [drawBox(hub, middle - hub.width / 2, around.centre.y)]),
    ],
    alternative: {
      kind: 'list',
      ordered: false,
      items: [
        { text: words.steps, items: steps.map((step, index) => `${index + 1}. ${entryAsText(step)}`) },
        ...(centre === undefined ? [] : [{ text: `${words.centre}: ${centre}` }]),
        ...(inputs.length === 0 ? [] : [{ text: words.inputs, items: inputs }]),
      ],
    },
  };
};
