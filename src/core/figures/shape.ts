import { element } from './xml.ts';

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

const classOf = (className: string): string | undefined => (className === '' ? undefined : className);

/** A rectangle; its class gives it round corners. Without a class it is a box around text. */
export const rectangle = (bounds: Bounds, className = ''): Shape => ({
  svg: element('rect', {
    class: classOf(className),
    x: Math.round(bounds.x),
    y: Math.round(bounds.y),
    width: Math.round(bounds.width),
    height: Math.round(bounds.height),
  }),
  bounds,
});

/** A circle. */
export const circle = (centre: Point, radius: number): Shape => ({
  svg: element('circle', { cx: Math.round(centre.x), cy: Math.round(centre.y), r: radius }),
  bounds: { x: centre.x - radius, y: centre.y - radius, width: radius * 2, height: radius * 2 },
});

/** A point as path data write it. */
export const pathPoint = ({ x, y }: Point): string => `${Math.round(x)} ${Math.round(y)}`;

/** An outline from ready path data whose points all lie within `bounds`. */
export const outline = (data: string, bounds: Bounds, className = ''): Shape => ({
  svg: element('path', { class: classOf(className), d: data }),
  bounds,
});

/** Lines of one kind, each through its points, as one element. */
export const lines = (all: readonly (readonly Point[])[], className = ''): readonly Shape[] =>
  all.length === 0
    ? []
    : [
        outline(
          all.map((points) => `M${points.map(pathPoint).join('L')}`).join(''),
          boundsAround(all.flat()),
          className,
        ),
      ];

const HEAD_LENGTH = 9;
const HEAD_HALF_WIDTH = 5;

/** The points of the head of an arrow that comes from `from` and ends at `tip`. */
export const arrowHead = (from: Point, tip: Point): readonly Point[] => {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const [dx, dy] = [(tip.x - from.x) / length, (tip.y - from.y) / length];
  const side = (sign: number): Point => ({
    x: tip.x - dx * HEAD_LENGTH - sign * dy * HEAD_HALF_WIDTH,
    y: tip.y - dy * HEAD_LENGTH + sign * dx * HEAD_HALF_WIDTH,
  });
  return [tip, side(1), side(-1), tip];
};
