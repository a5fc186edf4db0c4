import { type Attributes, element, formatNumber } from './xml.ts';

/** A rectangle in the drawing's units, `y` downwards. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A place in the drawing's units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Something drawn, with the room it takes. */
export interface Shape {
  readonly svg: string;
  readonly bounds: Bounds;
}

/** The x of a rectangle's right side. */
export const rightOf = (bounds: Bounds): number => bounds.x + bounds.width;

/** The y of a rectangle's lower side. */
export const bottomOf = (bounds: Bounds): number => bounds.y + bounds.height;

/** The middle of a rectangle. */
export const centreOf = (bounds: Bounds): Point => ({
  x: bounds.x + bounds.width / 2,
  y: bounds.y + bounds.height / 2,
});

/** Whether two rectangles have more than `gap` units less than nothing between them. */
export const overlaps = (one: Bounds, other: Bounds, gap = 0): boolean =>
  one.x < rightOf(other) + gap &&
  other.x < rightOf(one) + gap &&
  one.y < bottomOf(other) + gap &&
  other.y < bottomOf(one) + gap;

/** The smallest rectangle around points. */
export const boundsAround = (points: readonly Point[]): Bounds => {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** Several shapes as one, the first lowest. */
export const joinShapes = (shapes: readonly Shape[]): Shape => ({
  svg: shapes.map((shape) => shape.svg).join(''),
  bounds: boundsAround(shapes.flatMap(({ bounds }) => [bounds, { x: rightOf(bounds), y: bottomOf(bounds) }])),
});

/** A rectangle with round corners. */
export const rectangle = (bounds: Bounds, className: string, radius = 0): Shape => ({
  svg: element('rect', {
    class: className,
    x: bounds.x,
    y: bounds.y,
    width: bounds.width,
    height: bounds.height,
    rx: radius === 0 ? undefined : Math.min(radius, bounds.width / 2, bounds.height / 2),
  }),
  bounds,
});

/** A circle. */
export const circle = (centre: Point, radius: number, className: string): Shape => ({
  svg: element('circle', { class: className, cx: centre.x, cy: centre.y, r: radius }),
  bounds: { x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2 },
});

const pair = (point: Point): string => `${formatNumber(point.x)} ${formatNumber(point.y)}`;

const path = (data: string, points: readonly Point[], attributes: Attributes): Shape => ({
  svg: element('path', { ...attributes, d: data }),
  bounds: boundsAround(points),
});

/** A closed outline through points. */
export const polygon = (points: readonly Point[], className: string): Shape =>
  path(`M${points.map(pair).join('L')}Z`, points, { class: className });

/** A closed outline from ready path data whose points all lie within `bounds`. */
export const outline = (data: string, bounds: Bounds, className: string): Shape => ({
  svg: element('path', { class: className, d: data }),
  bounds,
});

/** The point `distance` units from `from` on the way to `to`. */
export const towards = (from: Point, to: Point, distance: number): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : distance / length;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
};

const CORNER_RADIUS = 10;

/** A line through points; its corners are round. */
export const line = (points: readonly Point[], className: string): Shape => {
  const [first, ...rest] = points;
  const data = rest.map((point, index) => {
    const before = points[index];
    const after = rest[index + 1];
    if (before === undefined || after === undefined) return `L${pair(point)}`;
    const radius = Math.min(
      CORNER_RADIUS,
      Math.hypot(point.x - before.x, point.y - before.y) / 2,
      Math.hypot(point.x - after.x, point.y - after.y) / 2,
    );
    return `L${pair(towards(point, before, radius))}Q${pair(point)} ${pair(towards(point, after, radius))}`;
  });
  return path(`M${first === undefined ? '0 0' : pair(first)}${data.join('')}`, points, { class: className });
};

/** The length of an arrow's head. */
export const HEAD_LENGTH = 8;
const HEAD_HALF_WIDTH = 4;

/** The head of an arrow that comes from `from` and ends at `tip`. */
export const arrowHead = (from: Point, tip: Point): Shape => {
  const base = towards(tip, from, HEAD_LENGTH);
  const across = {
    x: ((tip.y - base.y) / HEAD_LENGTH) * HEAD_HALF_WIDTH,
    y: ((base.x - tip.x) / HEAD_LENGTH) * HEAD_HALF_WIDTH,
  };
  return polygon(
    [tip, { x: base.x + across.x, y: base.y + across.y }, { x: base.x - across.x, y: base.y - across.y }],
    'fig-arrow',
  );
};

/** A thin arrow through points, its head at the last. */
export const arrow = (points: readonly Point[], className = 'fig-line'): Shape => {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return line(points, className);
  return joinShapes([
    line([...points.slice(0, -1), towards(tip, before, HEAD_LENGTH - 1)], className),
    arrowHead(before, tip),
  ]);
};
