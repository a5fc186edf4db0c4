import { drawBox, layOutBox, layOutTightBox, type TextBox } from '../../figures/box.ts';
import {
  type AlternativeItem,
  type DrawingWidth,
  type DrawnFigure,
  drawingWidths,
  type FigureAlternative,
  type FigureContext,
  type FigureWords,
  frameDrawing,
  MARGIN,
  NOTHING,
} from '../../figures/drawing.ts';
import { entryAsText, entryParts } from '../../figures/label-entry.ts';
import {
  arrow,
  type Bounds,
  bottomOf,
  centreOf,
  joinShapes,
  line,
  polygon,
  rightOf,
  type Shape,
} from '../../figures/shape.ts';
import { drawStack, drawTurnedStack, stackText, type TextRole, widestWord } from '../../figures/text.ts';
import type { ProcessBlock } from './schema.ts';

const BADGE_MARGIN = 12;
const COLUMN_GAP = 20;
const ARROW_LENGTH = 26;
const LOOP_WIDTH = 22;
const LOOP_HEIGHT = 16;
const GATE_TIP = 14;
const LANE_TIP = 18;
const LANE_LEADING = 20;
const STEP_PADDING = 12;
const NOTE_PADDING = 10;

interface Column {
  readonly x: number;
  readonly width: number;
}

interface Columns {
  readonly above: Column | undefined;
  readonly step: Column;
  readonly below: Column | undefined;
}

const has = (block: ProcessBlock, note: 'above' | 'below'): boolean =>
  block.steps.some((step) => step[note] !== undefined);

const columnsOf = (block: ProcessBlock, width: number, laneWidth: number): Columns => {
  const start = BADGE_MARGIN + (block.loop === undefined ? 0 : LOOP_WIDTH);
  const room = width - start - MARGIN - (laneWidth === 0 ? 0 : laneWidth + COLUMN_GAP);
  const notes = Number(has(block, 'above')) + Number(has(block, 'below'));
  const stepWidth = notes === 0 ? room : room * (notes === 1 ? 0.5 : 0.38);
  const noteWidth = notes === 0 ? 0 : (room - stepWidth - notes * COLUMN_GAP) / notes;
  const stepX = has(block, 'above') ? start + noteWidth + COLUMN_GAP : start;
  return {
    above: has(block, 'above') ? { x: start, width: noteWidth } : undefined,
    step: { x: stepX, width: stepWidth },
    below: has(block, 'below') ? { x: stepX + stepWidth + COLUMN_GAP, width: noteWidth } : undefined,
  };
};

/** A bar with pointed ends around a question. */
const drawGate = (text: string, column: Column, y: number): Shape => {
  const stack = stackText([{ text, role: 'label' }], column.width - 2 * GATE_TIP - 8, 'middle');
  const height = Math.max(stack.height + 18, 40);
  const right = column.x + column.width;
  const middle = y + height / 2;
  return joinShapes([
    polygon(
      [
        { x: column.x, y: middle },
        { x: column.x + GATE_TIP, y },
        { x: right - GATE_TIP, y },
        { x: right, y: middle },
        { x: right - GATE_TIP, y: y + height },
        { x: column.x + GATE_TIP, y: y + height },
      ],
      'fig-gate',
    ),
    drawStack(stack, column.x + column.width / 2, middle - stack.height / 2),
  ]);
};

const layNote = (
  text: string | undefined,
  column: Column | undefined,
  className: string,
): TextBox | undefined =>
  text === undefined || column === undefined
    ? undefined
    : layOutBox([{ text, role: 'small' }], column.width, {
        anchor: 'start',
        className,
        padX: NOTE_PADDING,
        padY: 7,
      });

interface Rows {
  readonly top: number;
  readonly shapes: readonly Shape[];
  /** Where the first gate or step begins. */
  readonly first: Bounds;
  readonly last: Bounds;
  readonly bottom: number;
}

const drawRows = (block: ProcessBlock, columns: Columns, top: number): Rows => {
  const { step: column } = columns;
  const boxes: Shape[] = [];
  const arrows: Shape[] = [];
  const spine: Bounds[] = [];
  const join = (next: Bounds): void => {
    const before = spine.at(-1);
    if (before !== undefined) {
      arrows.push(
        arrow([
          { x: centreOf(before).x, y: bottomOf(before) },
          { x: centreOf(next).x, y: next.y - 1 },
        ]),
      );
    }
    spine.push(next);
  };
  let y = top;
  for (const [index, step] of block.steps.entries()) {
    if (step.gate !== undefined) {
      const gate = drawGate(step.gate, column, y);
      boxes.push(gate);
      join(gate.bounds);
      y = bottomOf(gate.bounds) + ARROW_LENGTH;
    }
    const box = layOutBox(entryParts(step), column.width, { badge: String(index + 1), padX: STEP_PADDING });
    const left = layNote(step.above, columns.above, 'fig-box-alt');
    const right = layNote(step.below, columns.below, 'fig-note');
    const height = Math.max(box.height, left?.height ?? 0, right?.height ?? 0);
    const middle = y + height / 2;
    const frame: Bounds = { x: column.x, y: middle - box.height / 2, width: box.width, height: box.height };
    boxes.push(drawBox(box, frame.x, frame.y));
    if (left !== undefined && columns.above !== undefined) {
      boxes.push(drawBox(left, columns.above.x, middle - left.height / 2));
      arrows.push(
        line(
          [
            { x: columns.above.x + left.width, y: middle },
            { x: column.x, y: middle },
          ],
          'fig-line-thin',
        ),
      );
    }
    if (right !== undefined && columns.below !== undefined) {
      boxes.push(drawBox(right, columns.below.x, middle - right.height / 2));
      arrows.push(
        line(
          [
            { x: rightOf(frame), y: middle },
            { x: columns.below.x, y: middle },
          ],
          'fig-line-thin',
        ),
      );
    }
    join(frame);
    y += height + ARROW_LENGTH;
  }
  const nowhere: Bounds = { x: column.x, y: top, width: column.width, height: 0 };
  return {
    top,
    shapes: [...arrows, ...boxes],
    first: spine[0] ?? nowhere,
    last: spine.at(-1) ?? nowhere,
    bottom: y - ARROW_LENGTH,
  };
};

const drawHeadings = (block: ProcessBlock, columns: Columns, top: number): Shape[] =>
  (
    [
      [block.aboveTitle, columns.above],
      [block.belowTitle, columns.below],
    ] as const
  ).flatMap(([title, column]) =>
    title === undefined || column === undefined
      ? []
      : [
          drawStack(
            stackText([{ text: title, role: 'label', className: 'fig-text-accent' }], column.width, 'start'),
            column.x,
            top,
          ),
        ],
  );

/** The way from the last step around the left side to above the first. */
const drawLoop = (words: string, column: Column, rows: Rows): Shape => {
  const middle = column.x + column.width / 2;
  const label = layOutTightBox([{ text: words, role: 'label' }], column.width, {
    className: 'fig-note',
    radius: 14,
  });
  const y = rows.bottom + ARROW_LENGTH;
  const left = BADGE_MARGIN - 6;
  const turn = rows.top - LOOP_HEIGHT;
  return joinShapes([
    line(
      [
        { x: middle, y: bottomOf(rows.last) },
        { x: middle, y },
      ],
      'fig-line',
    ),
    arrow([
      { x: middle - label.width / 2, y: y + label.height / 2 },
      { x: left, y: y + label.height / 2 },
      { x: left, y: turn },
      { x: middle, y: turn },
      { x: middle, y: rows.first.y - 1 },
    ]),
    drawBox(label, middle - label.width / 2, y),
  ]);
};

/** A band that runs beside all steps and ends in a point. */
const drawLane = (text: string, x: number, width: number, rows: Rows): Shape => {
  const bottom = Math.max(rows.bottom, rows.top + LANE_TIP * 3);
  const stack = stackText([{ text, role: 'strong' }], bottom - rows.top - LANE_TIP - 16, 'middle');
  return joinShapes([
    polygon(
      [
        { x, y: rows.top },
        { x: x + width, y: rows.top },
        { x: x + width, y: bottom - LANE_TIP },
        { x: x + width / 2, y: bottom },
        { x, y: bottom - LANE_TIP },
      ],
      'fig-gate',
    ),
    drawTurnedStack(stack, { x: x + width / 2, y: (rows.top + bottom - LANE_TIP) / 2 }, 'down'),
  ]);
};

const laneLinesIn = (text: string, rows: Rows): number =>
  stackText([{ text, role: 'strong' }], rows.bottom - rows.top - LANE_TIP - 16, 'middle').height /
  LANE_LEADING;

interface Layout {
  readonly columns: Columns;
  readonly rows: Rows;
  readonly headings: readonly Shape[];
  readonly laneWidth: number;
}

/** Lays the steps out beside a lane of so many lines. */
const layOut = (block: ProcessBlock, width: number, laneLines: number): Layout => {
  const laneWidth = laneLines === 0 ? 0 : laneLines * LANE_LEADING + 16;
  const columns = columnsOf(block, width, laneWidth);
  const headings = drawHeadings(block, columns, MARGIN);
  const under = Math.max(BADGE_MARGIN, ...headings.map((heading) => bottomOf(heading.bounds) + BADGE_MARGIN));
  const top = under + (block.loop === undefined ? 0 : LOOP_HEIGHT);
  return { columns, rows: drawRows(block, columns, top), headings, laneWidth };
};

/** A lane of more lines leaves less room, which makes the rows taller, so that this ends. */
const layOutBesideLane = (block: ProcessBlock, width: number, laneLines: number): Layout => {
  const layout = layOut(block, width, laneLines);
  const needed = block.lane === undefined ? 0 : laneLinesIn(block.lane, layout.rows);
  return needed > laneLines ? layOutBesideLane(block, width, laneLines + 1) : layout;
};

/** Whether no word must be cut in these columns. */
const fits = (block: ProcessBlock, { columns }: Layout): boolean => {
  const holds = (
    column: Column | undefined,
    text: string | undefined,
    role: TextRole,
    padding: number,
  ): boolean =>
    column === undefined || text === undefined || widestWord(text, role) <= column.width - 2 * padding;
  return block.steps.every(
    (step) =>
      holds(columns.step, step.label, 'strong', STEP_PADDING) &&
      holds(columns.step, step.detail, 'small', STEP_PADDING) &&
      holds(columns.step, step.gate, 'label', GATE_TIP + 4) &&
      holds(columns.above, step.above, 'small', NOTE_PADDING) &&
      holds(columns.below, step.below, 'small', NOTE_PADDING),
  );
};

/** The narrowest drawing in which no word is cut; with notes on both sides, never the narrowest of all. */
const layOutInWidth = (block: ProcessBlock): { width: DrawingWidth; layout: Layout } => {
  const least = has(block, 'above') && has(block, 'below') ? 520 : 360;
  const layouts = drawingWidths
    .filter((width) => width >= least)
    .map((width) => ({ width, layout: layOutBesideLane(block, width, block.lane === undefined ? 0 : 1) }));
  const fitting = layouts.find(({ layout }) => fits(block, layout)) ?? layouts.at(-1);
  return fitting ?? { width: 640, layout: layOut(block, 640, 0) };
};

const inWords = (block: ProcessBlock, words: FigureWords): FigureAlternative => {
  const gated = block.steps.some((step) => step.gate !== undefined);
  const after: (readonly [string, string])[] = [];
  if (block.loop !== undefined) after.push([words.loop, block.loop]);
  if (block.lane !== undefined) after.push([words.lane, block.lane]);
  const columns = [
    words.step,
    ...(gated ? [words.gate] : []),
    ...(has(block, 'above') ? [block.aboveTitle ?? words.note] : []),
    ...(has(block, 'below') ? [block.belowTitle ?? words.note] : []),
  ];
  if (columns.length === 1) {
    const steps = block.steps.map((step): AlternativeItem => ({ text: entryAsText(step) }));
    if (after.length === 0) return { kind: 'list', ordered: true, items: steps };
    return {
      kind: 'list',
      ordered: false,
      items: [
        ...block.steps.map((step, index) => ({ text: `${index + 1}. ${entryAsText(step)}` })),
        ...after.map(([name, text]) => ({ text: `${name}: ${text}` })),
      ],
    };
  }
  return {
    kind: 'table',
    columns,
    rows: [
      ...block.steps.map((step, index) => [
        `${index + 1}. ${entryAsText(step)}`,
        ...(gated ? [step.gate ?? NOTHING] : []),
        ...(has(block, 'above') ? [step.above ?? NOTHING] : []),
        ...(has(block, 'below') ? [step.below ?? NOTHING] : []),
      ]),
      ...after.map(([name, text]) => [`${name}: ${text}`, ...columns.slice(1).map(() => NOTHING)]),
    ],
  };
};

/** Draws steps from top to bottom with their gates, what stands on either side of them, a way back and a lane of its own. */
export const drawProcess = (block: ProcessBlock, { locale }: FigureContext): DrawnFigure => {
  const words = locale.figures;
  const { width, layout } = layOutInWidth(block);
  const { columns, rows, headings, laneWidth } = layout;
  return {
    svg: frameDrawing(block, width, [
      ...headings,
      ...(block.loop === undefined ? [] : [drawLoop(block.loop, columns.step, rows)]),
      ...rows.shapes,
      ...(block.lane === undefined
        ? []
        : [drawLane(block.lane, width - MARGIN - laneWidth, laneWidth, rows)]),
    ]),
    alternative: inWords(block, words),
  };
};
