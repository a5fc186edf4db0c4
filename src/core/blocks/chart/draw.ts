import {
  type DrawingWidth,
  type DrawnFigure,
  drawingWidths,
  type FigureContext,
  frameDrawing,
  MARGIN,
} from '../../figures/drawing.ts';
import {
  bottomOf,
  circle,
  joinShapes,
  line,
  type Point,
  rectangle,
  type Shape,
} from '../../figures/shape.ts';
import { drawStack, measureText, stackText, widestWord, wrapText } from '../../figures/text.ts';
import { formatLocaleNumber } from '../../locale/format-values.ts';
import type { ChartBlock } from './schema.ts';

const BAR_HEIGHT = 16;
const ROW_GAP = 10;
const VALUE_GAP = 8;
const PANEL_GAP = 30;
const PLOT_HEIGHT = 170;
const POINT_RADIUS = 4;
const LINE_ROW_HEIGHT = 30;
const LABEL_INDENT = 6;
/** The height of a value's line above or below a point. */
const VALUE_ROOM = 24;

interface Datum {
  readonly label: string;
  readonly value: number;
  readonly written: string;
}

interface Panel {
  readonly title: string;
  readonly unit: string;
  readonly points: readonly Datum[];
}

/** Where a value stands between the ends of a scale that holds zero: 0 at the low end, 1 at the high end. */
const scaleOf = (points: readonly Datum[]): ((value: number) => number) => {
  const largest = Math.max(...points.map((point) => Math.abs(point.value)));
  if (largest === 0) return () => 0;
  const shares = points.map((point) => point.value / largest);
  const low = Math.min(0, ...shares);
  const high = Math.max(0, ...shares);
  return (value) => (value / largest - low) / (high - low);
};

const drawHeading = (panel: Panel, width: number, y: number): Shape =>
  drawStack(
    stackText(
      [
        { text: panel.title, role: 'strong' },
        { text: panel.unit, role: 'small', gap: 0 },
      ],
      width - 2 * MARGIN,
      'start',
    ),
    MARGIN,
    y,
  );

const widestOf = (points: readonly Datum[]): number =>
  Math.max(...points.map((point) => measureText(point.written, 'label')));

/** One row per point: its label, under it a bar from zero with the value at its end. */
const drawBars = (panel: Panel, width: number, top: number): Shape => {
  const scale = scaleOf(panel.points);
  const zero = scale(0);
  const valueRoom = Math.min(widestOf(panel.points), width * 0.35);
  const left = MARGIN + 1 + (zero > 0 ? valueRoom + VALUE_GAP : 0);
  const room = width - MARGIN - left - (zero < 1 ? valueRoom + VALUE_GAP : 0);
  const zeroX = left + zero * room;
  const shapes: Shape[] = [];
  let y = top;
  for (const point of panel.points) {
    const label = stackText(
      [{ text: point.label, role: 'small' }],
      width - 2 * MARGIN - LABEL_INDENT,
      'start',
    );
    shapes.push(drawStack(label, MARGIN + LABEL_INDENT, y));
    y += label.height + 3;
    const leftwards = scale(point.value) < zero || zero === 1;
    const anchor = leftwards ? 'end' : 'start';
    const written = stackText([{ text: point.written, role: 'label' }], valueRoom, anchor);
    const height = Math.max(BAR_HEIGHT, written.height);
    const end = left + scale(point.value) * room;
    const bar = {
      x: Math.min(zeroX, end),
      y: y + (height - BAR_HEIGHT) / 2,
      width: Math.abs(end - zeroX),
      height: BAR_HEIGHT,
    };
    const writtenX = leftwards ? bar.x - VALUE_GAP : end + VALUE_GAP;
    shapes.push(
      rectangle(bar, 'fig-accent'),
      drawStack(written, writtenX, y + (height - written.height) / 2),
      line(
        [
          { x: zeroX, y: zero > 0 ? bar.y - 3 : top },
          { x: zeroX, y: bottomOf(bar) + 3 },
        ],
        'fig-line',
      ),
    );
    y += height + ROW_GAP;
  }
  return joinShapes(shapes);
};

const drawPoints = (points: readonly Point[]): Shape[] => [
  ...points.slice(1).map((point, index) => line([points[index] ?? point, point], 'fig-line-accent')),
  ...points.map((point) => circle(point, POINT_RADIUS, 'fig-accent')),
];

const LABEL_LINES = 3;

/** Whether labels and values fit side by side, one slot per point. */
const fitsInSlots = (panel: Panel, width: number): boolean => {
  const slot = (width - 2 * MARGIN) / panel.points.length - 6;
  return panel.points.every(
    (point) =>
      widestWord(point.label, 'small') <= slot &&
      measureText(point.written, 'label') <= slot &&
      wrapText(point.label, 'small', slot).length <= LABEL_LINES,
  );
};

/** Points from left to right over their labels, each with its value above or, in a dip, below. */
const drawAcross = (panel: Panel, width: number, top: number): Shape => {
  const scale = scaleOf(panel.points);
  const slot = (width - 2 * MARGIN) / panel.points.length;
  const plotTop = top + VALUE_ROOM;
  const yOf = (value: number): number => plotTop + (1 - scale(value)) * PLOT_HEIGHT;
  const places = panel.points.map((point, index) => ({
    x: MARGIN + slot * (index + 0.5),
    y: yOf(point.value),
  }));
  const values = panel.points.map((point, index) => {
    const place = places[index] ?? { x: 0, y: 0 };
    const neighbours = [places[index - 1], places[index + 1]].filter((other) => other !== undefined);
    const dips =
      neighbours.every((other) => other.y < place.y) && place.y < plotTop + PLOT_HEIGHT - VALUE_ROOM;
    const stack = stackText([{ text: point.written, role: 'label', className: 'fig-halo' }], slot, 'middle');
    return drawStack(
      stack,
      place.x,
      dips ? place.y + POINT_RADIUS + 3 : place.y - POINT_RADIUS - 3 - stack.height,
    );
  });
  const labels = panel.points.map((point, index) =>
    drawStack(
      stackText([{ text: point.label, role: 'small' }], slot - 6, 'middle'),
      places[index]?.x ?? 0,
      plotTop + PLOT_HEIGHT + (scale(0) > 0 ? VALUE_ROOM : 0) + 8,
    ),
  );
  const baseline = [
    { x: MARGIN, y: yOf(0) },
    { x: width - MARGIN, y: yOf(0) },
  ];
  return joinShapes([line(baseline, 'fig-line'), ...drawPoints(places), ...values, ...labels]);
};

/** Points from top to bottom between their labels and their values. */
const drawDown = (panel: Panel, width: number, top: number): Shape => {
  const scale = scaleOf(panel.points);
  const valueRoom = Math.min(widestOf(panel.points), width * 0.3);
  const labelRoom = width * 0.32;
  const left = MARGIN + labelRoom + 12;
  const room = width - MARGIN - valueRoom - 14 - left;
  const texts: Shape[] = [];
  const places: Point[] = [];
  let y = top;
  for (const point of panel.points) {
    const label = stackText([{ text: point.label, role: 'small' }], labelRoom, 'start');
    const written = stackText([{ text: point.written, role: 'label' }], valueRoom, 'end');
    const height = Math.max(LINE_ROW_HEIGHT, label.height + 6, written.height + 6);
    texts.push(
      drawStack(label, MARGIN, y + (height - label.height) / 2),
      drawStack(written, width - MARGIN, y + (height - written.height) / 2),
    );
    places.push({ x: left + scale(point.value) * room, y: y + height / 2 });
    y += height;
  }
  const zeroX = left + scale(0) * room;
  const baseline = [
    { x: zeroX, y: top },
    { x: zeroX, y },
  ];
  return joinShapes([line(baseline, 'fig-line'), ...drawPoints(places), ...texts]);
};

/** Draws each panel on a scale of its own that starts at zero: bars, or points joined by a line. */
export const drawChart = (block: ChartBlock, { locale }: FigureContext): DrawnFigure => {
  const words = locale.figures;
  const panels = block.panels.map(
    (panel): Panel => ({
      ...panel,
      points: panel.points.map((point) => ({
        ...point,
        written: point.shown ?? formatLocaleNumber(point.value, locale.writing),
      })),
    }),
  );
  const across = drawingWidths.find((width) => panels.every((panel) => fitsInSlots(panel, width)));
  const width: DrawingWidth = block.chart === 'line' ? (across ?? 360) : 360;
  const drawPanel = block.chart === 'bar' ? drawBars : across === undefined ? drawDown : drawAcross;
  const shapes: Shape[] = [];
  let y = MARGIN;
  for (const panel of panels) {
    const heading = drawHeading(panel, width, y);
    const plot = drawPanel(panel, width, bottomOf(heading.bounds) + 10);
    shapes.push(heading, plot);
    y = bottomOf(plot.bounds) + PANEL_GAP;
  }
  return {
    svg: frameDrawing(block, width, shapes),
    alternative: {
      kind: 'table',
      columns: [words.chart, words.item, words.value, words.unit],
      rows: panels.flatMap((panel) =>
        panel.points.map((point) => [panel.title, point.label, point.written, panel.unit]),
      ),
    },
  };
};
