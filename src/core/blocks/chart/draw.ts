import { DRAWING_WIDTHS, type DrawingForm, frameDrawing, MARGIN } from '../../figures/drawing.ts';
import {
  bottomOf,
  circle,
  joinShapes,
  lines,
  type Point,
  rectangle,
  type Shape,
} from '../../figures/shape.ts';
import { drawStack, measureText, stackText, widestWord, wrapText } from '../../figures/text.ts';
import type { Html } from '../../text/html.ts';
import type { ChartBlock } from './schema.ts';

const BAR_HEIGHT = 10;
const ROW_GAP = 7;
const VALUE_GAP = 8;
const PANEL_GAP = 20;
const PLOT_HEIGHT = 170;
const POINT_RADIUS = 4;
const LINE_ROW_HEIGHT = 30;
/** The height of a value's line above or below a point. */
const VALUE_ROOM = 24;
const LABEL_LINES = 3;

interface Datum {
  readonly label: string;
  readonly value: number;
  readonly written: string;
}

/** Points on a scale of their own, each with its value as it is written. */
export interface ChartPanel {
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

const drawHeading = ({ title, unit }: ChartPanel, width: number, y: number): Shape =>
  drawStack(
    stackText(
      [
        { text: title, role: 'strong' },
        { text: unit, role: 'small', gap: 0 },
      ],
      width - 2 * MARGIN,
      'start',
    ),
    MARGIN,
    y,
  );

/** One row for each point: its label and its value over a bar from zero. */
const drawBars = (panel: ChartPanel, width: number, top: number): Shape => {
  const scale = scaleOf(panel.points);
  const room = width - 2 * MARGIN;
  const zeroX = MARGIN + scale(0) * room;
  const shapes: Shape[] = [];
  let y = top;
  for (const point of panel.points) {
    const valueRoom = Math.min(measureText(point.written, 'label'), room * 0.45);
    const label = stackText([{ text: point.label, role: 'small' }], room - valueRoom - VALUE_GAP, 'start');
    const written = stackText([{ text: point.written, role: 'label' }], valueRoom, 'end');
    shapes.push(drawStack(label, MARGIN, y), drawStack(written, width - MARGIN, y));
    y += Math.max(label.height, written.height) + 2;
    const end = MARGIN + scale(point.value) * room;
    const bar = { x: Math.min(zeroX, end), y, width: Math.abs(end - zeroX), height: BAR_HEIGHT };
    const axis = { x: zeroX, y: y - 2 };
    shapes.push(rectangle(bar, 'column'), ...lines([[axis, { x: zeroX, y: y + BAR_HEIGHT + 2 }]]));
    y += BAR_HEIGHT + ROW_GAP;
  }
  return joinShapes(shapes);
};

const drawPoints = (points: readonly Point[]): Shape[] => [
  ...lines([points], 'trend'),
  ...points.map((point) => circle(point, POINT_RADIUS)),
];

/** Whether labels and values fit side by side, one slot for each point. */
const fitsInSlots = ({ points }: ChartPanel, width: number): boolean => {
  const slot = (width - 2 * MARGIN) / points.length - 6;
  return points.every(
    (point) =>
      widestWord(point.label, 'small') <= slot &&
      measureText(point.written, 'label') <= slot &&
      wrapText(point.label, 'small', slot).length <= LABEL_LINES,
  );
};

/** Points from left to right over their labels, each with its value above or, in a dip, below. */
const drawAcross = (panel: ChartPanel, width: number, top: number): Shape => {
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
    const stack = stackText([{ text: point.written, role: 'label' }], slot, 'middle');
    const y = dips ? place.y + POINT_RADIUS + 3 : place.y - POINT_RADIUS - 3 - stack.height;
    return drawStack(stack, place.x, y, 'halo');
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
  return joinShapes([...lines([baseline]), ...drawPoints(places), ...values, ...labels]);
};

/** Points from top to bottom between their labels and their values. */
const drawDown = (panel: ChartPanel, width: number, top: number): Shape => {
  const scale = scaleOf(panel.points);
  const widest = Math.max(...panel.points.map((point) => measureText(point.written, 'label')));
  const valueRoom = Math.min(widest, width * 0.3);
  const labelRoom = width * 0.34;
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
  return joinShapes([...lines([baseline]), ...drawPoints(places), ...texts]);
};

/** Each panel on a scale of its own that starts at zero: bars, or points joined by a line, as a drawing of one form. */
export const drawChart = (
  kind: ChartBlock['chart'],
  panels: readonly ChartPanel[],
  form: DrawingForm,
): Html => {
  const width = DRAWING_WIDTHS[form];
  const isAcross = panels.every((panel) => fitsInSlots(panel, width));
  const drawPanel = kind === 'bar' ? drawBars : isAcross ? drawAcross : drawDown;
  const shapes: Shape[] = [];
  let y = MARGIN;
  for (const panel of panels) {
    const heading = drawHeading(panel, width, y);
    const plot = drawPanel(panel, width, bottomOf(heading.bounds) + 6);
    shapes.push(heading, plot);
    y = bottomOf(plot.bounds) + PANEL_GAP;
  }
  return frameDrawing(form, shapes);
};
