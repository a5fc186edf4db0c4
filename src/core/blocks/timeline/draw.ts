import { drawBox, layOutBox } from '../../figures/box.ts';
import { type DrawnFigure, type FigureContext, frameDrawing, MARGIN } from '../../figures/drawing.ts';
import { arrow, circle, line, type Point, polygon, rectangle, type Shape } from '../../figures/shape.ts';
import { drawStack, stackText, type TextPart } from '../../figures/text.ts';
import { formatDate } from '../../locale/format-values.ts';
import { compare } from '../../text/compare.ts';
import { parseInline, plainText } from '../../text/markdown.ts';
import { dayNumber } from './day-number.ts';
import type { TimelineBlock } from './schema.ts';

const WIDTH = 360;
const FIRST_RAIL = 12;
const RAIL_GAP = 20;
const MARK_SIZE = 7;
const EVENT_GAP = 12;
const LONGEST_EXTRA_GAP = 36;
const HATCH_WIDTH = 10;

type TimelineEvent = TimelineBlock['events'][number];

/** Each lane has a mark of its own form, so that lanes differ without colour. */
const drawMark = (lane: number, centre: Point): Shape => {
  const around = (steps: readonly (readonly [number, number])[]): Point[] =>
    steps.map(([x, y]) => ({ x: centre.x + x * MARK_SIZE, y: centre.y + y * MARK_SIZE }));
  switch (lane) {
    case 0:
      return circle(centre, MARK_SIZE, 'fig-accent');
    case 1:
      return rectangle(
        { x: centre.x - MARK_SIZE, y: centre.y - MARK_SIZE, width: MARK_SIZE * 2, height: MARK_SIZE * 2 },
        'fig-gate',
      );
    case 2:
      return polygon(
        around([
          [0, -1.2],
          [1.2, 0],
          [0, 1.2],
          [-1.2, 0],
        ]),
        'fig-accent',
      );
    default:
      return polygon(
        around([
          [0, -1.1],
          [1.15, 0.9],
          [-1.15, 0.9],
        ]),
        'fig-gate',
      );
  }
};

/** Slanting strokes in a narrow band. */
const drawHatch = (x: number, y: number, height: number): Shape[] => {
  const count = Math.max(1, Math.floor((height - HATCH_WIDTH) / 7));
  return Array.from({ length: count }, (_, index) => {
    const top = y + (index * (height - HATCH_WIDTH)) / count;
    return line(
      [
        { x, y: top + HATCH_WIDTH },
        { x: x + HATCH_WIDTH, y: top },
      ],
      'fig-line-thin',
    );
  });
};

/** Draws events down an axis of time, each lane with an axis and a mark of its own. */
export const drawTimeline = (block: TimelineBlock, context: FigureContext): DrawnFigure => {
  const { figures: words, writing } = context.locale;
  const events = block.events
    .map((event) => {
      const lane = Math.min(event.lane, Math.max(0, block.lanes.length - 1));
      const date = event.shown ?? formatDate(event.date, writing);
      const laneName = block.lanes[lane];
      return {
        ...event,
        lane,
        when: laneName === undefined ? date : `${date} · ${laneName}`,
        detail:
          event.detail === undefined
            ? ''
            : plainText(parseInline(event.detail).inlines, context.termOf).trim(),
      };
    })
    .sort((one, other) => compare(one.date, other.date));

  const railX = (lane: number): number => FIRST_RAIL + lane * RAIL_GAP;
  const railCount = Math.max(1, block.lanes.length);
  const contentX = railX(railCount - 1) + 24;
  const contentWidth = WIDTH - contentX - MARGIN;

  const legend: Shape[] = [];
  let y = MARGIN;
  for (const [lane, name] of block.lanes.entries()) {
    const stack = stackText([{ text: name, role: 'label' }], contentWidth, 'start');
    const height = Math.max(stack.height, 2.4 * MARK_SIZE);
    legend.push(drawMark(lane, { x: railX(lane), y: y + height / 2 }));
    legend.push(drawStack(stack, contentX, y + (height - stack.height) / 2));
    y += height + 5;
  }

  const railTop = y + (block.lanes.length === 0 ? 0 : 8);
  y = railTop + 10;
  const days = events.map((event) => dayNumber(event.date));
  const gaps = days.map((day, index) => day - (days[index - 1] ?? day));
  const longestGap = Math.max(1, ...gaps);
  const cards: Shape[] = [];
  const leaders: Shape[] = [];
  const marks: Shape[] = [];
  for (const [index, event] of events.entries()) {
    if (index > 0) y += EVENT_GAP + ((gaps[index] ?? 0) / longestGap) * LONGEST_EXTRA_GAP;
    const parts: TextPart[] = [
      { text: event.when, role: 'label', className: 'fig-text-accent' },
      { text: event.label, role: 'strong', ...(event.ended ? { className: 'fig-struck' } : {}) },
      { text: event.detail, role: 'small' },
      ...(event.ended ? [{ text: `— ${words.ended}`, role: 'label' as const }] : []),
    ];
    const x = event.ended ? contentX + HATCH_WIDTH : contentX;
    const box = layOutBox(parts, WIDTH - MARGIN - x, {
      anchor: 'start',
      className: event.ended ? 'fig-box-ended' : 'fig-box',
      ...(event.ended ? { radius: 0 } : {}),
    });
    const markY = y + 10 + 17 / 2;
    leaders.push(
      line(
        [
          { x: railX(event.lane), y: markY },
          { x: contentX, y: markY },
        ],
        'fig-line-thin',
      ),
    );
    marks.push(drawMark(event.lane, { x: railX(event.lane), y: markY }));
    cards.push(drawBox(box, x, y));
    if (event.ended) {
      cards.push(
        rectangle({ x: contentX, y, width: HATCH_WIDTH, height: box.height }, 'fig-box-ended'),
        ...drawHatch(contentX, y, box.height),
      );
    }
    y += box.height;
  }
  const rails = Array.from({ length: railCount }, (_, lane) =>
    arrow([
      { x: railX(lane), y: railTop },
      { x: railX(lane), y: y + 16 },
    ]),
  );

  const says = (event: TimelineEvent & { when: string }): string =>
    `${event.when}: ${event.label}${event.ended ? ` (${words.ended})` : ''}`;
  return {
    svg: frameDrawing(block, WIDTH, [...legend, ...rails, ...leaders, ...marks, ...cards]),
    alternative: {
      kind: 'list',
      ordered: true,
      items: events.map((event) => ({
        text: says(event),
        ...(event.detail === '' ? {} : { items: [event.detail] }),
      })),
    },
  };
};
