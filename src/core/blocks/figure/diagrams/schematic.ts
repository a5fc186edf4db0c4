import { drawBox, layOutTightBox, type TextBox } from '../../../figures/box.ts';
import {
  DRAWING_WIDTHS,
  type DrawingForm,
  frameDrawing,
  MARGIN,
  TALLEST_DRAWING,
} from '../../../figures/drawing.ts';
import {
  arrowHead,
  type Bounds,
  bottomOf,
  boundsAround,
  centreOf,
  lines,
  outline,
  overlaps,
  type Point,
  pathPoint,
  rightOf,
  type Shape,
} from '../../../figures/shape.ts';
import { widestWord } from '../../../figures/text.ts';
import type { Html } from '../../../text/html.ts';
import type { DrawingBody, FigureWords, ListItem } from '../../figure-view.ts';
import type { SchematicDiagram } from '../diagram.ts';

const BUBBLE_WIDTH = 132;
const WIDEST_BUBBLE = 220;
const BUBBLE_RADIUS = 20;
const BUBBLE_PADDING = 14;
const LABEL_WIDTH = 118;
const CLEARANCE = 6;
const BUBBLE_GAP = 14;
const SAMPLES = 32;
/** The share of a way from which its arrow head takes its direction. */
const HEAD_SHARE = 0.06;
const LOOP_DEPTH = 90;
const LOOP_HALF_WIDTH = 60;
/** The greatest share of a way that its label may hide. */
const MOST_HIDDEN = 0.5;
/** How close two ways may come to each other at a bubble. */
const END_GAP = 14;
/** Tried in this order: a straight way first, then ever wider bows to either side. */
const BOWS = [0, 30, -30, 60, -60, 95, -95, 135, -135, 180, -180];
const LABEL_PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];
/** The heights of a plane, tried in this order until nothing is in the way. */
const PLANE_HEIGHTS: Readonly<Record<DrawingForm, readonly number[]>> = {
  wide: [280, 340, 420, 500, 565],
  narrow: [360, 420, 480, 540, 565],
};
/** Taller than a frame: only where text would be covered otherwise. */
const TALL_PLANE_HEIGHTS = [700, 900, 1300];

/** How bad it is that a text is covered, that a drawing is taller than a frame, that a way is interrupted by a bubble or label, that something is untidy. */
const cost = { covered: 12, tall: 8, interrupted: 3, untidy: 1 };

type Link = SchematicDiagram['links'][number];

interface Bubble {
  readonly id: string;
  readonly box: TextBox;
  readonly bounds: Bounds;
}

interface PlacedLabel {
  readonly box: TextBox;
  readonly bounds: Bounds;
}

interface Way {
  readonly link: Link;
  /** The identifiers of the bubbles at its ends. */
  readonly between: readonly [string, string];
  /** How far the way bows to one side, seen from its first bubble. */
  readonly bow: number;
  /** From the border of the first bubble to the border of the second. */
  readonly curve: Curve;
  /** Points on the curve, close together. */
  readonly samples: readonly Point[];
  readonly label: PlacedLabel | undefined;
}

interface Plan {
  readonly bubbles: readonly Bubble[];
  readonly ways: readonly Way[];
  /** How much is in the way of something else; zero is best. */
  readonly conflicts: number;
}

/** How far a point lies outside a bubble, whose corners are round; negative inside. */
const distanceTo = (bounds: Bounds, point: Point): number => {
  const radius = Math.min(BUBBLE_RADIUS, bounds.width / 2, bounds.height / 2);
  const centre = centreOf(bounds);
  const dx = Math.abs(point.x - centre.x) - bounds.width / 2 + radius;
  const dy = Math.abs(point.y - centre.y) - bounds.height / 2 + radius;
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
};

/** Puts the bubbles on a plane; one that would touch another moves down. */
const placeBubbles = (nodes: SchematicDiagram['nodes'], width: number, height: number): Bubble[] => {
  const placed: Bubble[] = [];
  const byPlace = nodes
    .map((node, index) => ({ node, index }))
    .sort((one, other) => one.node.y - other.node.y || one.index - other.index);
  for (const { node } of byPlace) {
    const longestWord = widestWord(node.label, 'label') + 2 * BUBBLE_PADDING;
    const box = layOutTightBox(
      [{ text: node.label, role: 'label' }],
      Math.min(Math.max(longestWord, BUBBLE_WIDTH), WIDEST_BUBBLE),
      { className: 'bubble', padX: BUBBLE_PADDING, padY: 9 },
    );
    const x = MARGIN + (node.x / 100) * (width - 2 * MARGIN - box.width);
    let bounds: Bounds = {
      x,
      y: MARGIN + (node.y / 100) * Math.max(0, height - box.height),
      width: box.width,
      height: box.height,
    };
    for (;;) {
      const hit = placed.find((other) => overlaps(bounds, other.bounds, BUBBLE_GAP));
      if (hit === undefined) break;
      bounds = { ...bounds, y: bottomOf(hit.bounds) + BUBBLE_GAP };
    }
    placed.push({ id: node.id, box, bounds });
  }
  return placed;
};

/** A cubic Bézier curve: its ends and between them the two points that bend it. */
type Curve = readonly [Point, Point, Point, Point];

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** The curve's polar form: with three equal shares the point there, with others a bending point of a part. */
const blossom = ([a, b, c, d]: Curve, one: number, two: number, three: number): Point =>
  between(
    between(between(a, b, one), between(b, c, one), two),
    between(between(b, c, one), between(c, d, one), two),
    three,
  );

const pointAt = (curve: Curve, share: number): Point => blossom(curve, share, share, share);

const shares = Array.from({ length: SAMPLES + 1 }, (_, index) => index / SAMPLES);

/** From the middle of one bubble to the middle of another, bowed to one side; from a bubble to itself, a loop below or above it. */
const curveBetween = (from: Bounds, to: Bounds, bow: number, width: number): Curve => {
  const start = centreOf(from);
  const end = centreOf(to);
  const bend = (x: number, y: number): Point => ({
    x: Math.min(Math.max(x, MARGIN), width - MARGIN),
    y: Math.max(y, MARGIN),
  });
  if (from === to) {
    const y = bow < 0 ? from.y - LOOP_DEPTH : bottomOf(from) + LOOP_DEPTH;
    return [start, bend(start.x - LOOP_HALF_WIDTH, y), bend(start.x + LOOP_HALF_WIDTH, y), end];
  }
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const [first, second] = [1 / 3, 2 / 3].map((share) => {
    const point = between(start, end, share);
    return bend(point.x - ((end.y - start.y) / length) * bow, point.y + ((end.x - start.x) / length) * bow);
  }) as [Point, Point];
  return [start, first, second, end];
};

/** The part of a curve that lies outside the bubbles at its ends. */
const trimCurve = (curve: Curve, from: Bounds, to: Bounds): Curve => {
  const fine = Array.from({ length: SAMPLES * 8 + 1 }, (_, index) => index / (SAMPLES * 8));
  const start = fine.find((share) => distanceTo(from, pointAt(curve, share)) > 1) ?? 0;
  const end = fine.findLast((share) => distanceTo(to, pointAt(curve, share)) > 3) ?? 1;
  return [
    pointAt(curve, start),
    blossom(curve, start, start, end),
    blossom(curve, start, end, end),
    pointAt(curve, end),
  ];
};

const isInside = (bounds: Bounds, point: Point): boolean =>
  point.x > bounds.x && point.x < rightOf(bounds) && point.y > bounds.y && point.y < bottomOf(bounds);

const countOf = <T>(values: readonly T[], matches: (value: T) => boolean): number =>
  values.filter(matches).length;

/** On which side of the line from one point to another a third one lies: positive, negative, or zero for on it. */
const sideOf = (from: Point, to: Point, point: Point): number =>
  (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x);

const coarse = (samples: readonly Point[]): Point[] => samples.filter((_, index) => index % 4 === 0);

/** Whether two ways, given by points on them, cross. */
const cross = (one: readonly Point[], other: readonly Point[]): boolean => {
  const otherPoints = coarse(other);
  return coarse(one).some((from, index, points) => {
    const to = points[index + 1];
    return (
      to !== undefined &&
      otherPoints.some((otherFrom, otherIndex) => {
        const otherTo = otherPoints[otherIndex + 1];
        return (
          otherTo !== undefined &&
          sideOf(from, to, otherFrom) * sideOf(from, to, otherTo) < 0 &&
          sideOf(otherFrom, otherTo, from) * sideOf(otherFrom, otherTo, to) < 0
        );
      })
    );
  });
};

/** The place on a curve where its label is least in the way. */
const placeLabel = (
  box: TextBox,
  curve: Curve,
  samples: readonly Point[],
  width: number,
  bubbles: readonly Bubble[],
  ways: readonly Way[],
): { label: PlacedLabel; conflicts: number } => {
  const places = LABEL_PLACES.map((share) => {
    const centre = pointAt(curve, share);
    const x = Math.min(Math.max(centre.x - box.width / 2, MARGIN), width - MARGIN - box.width);
    const bounds: Bounds = {
      x,
      y: Math.max(centre.y - box.height / 2, MARGIN),
      width: box.width,
      height: box.height,
    };
    const hidden = countOf(samples, (point) => isInside(bounds, point)) / samples.length;
    const conflicts =
      cost.covered * countOf(bubbles, (bubble) => overlaps(bounds, bubble.bounds, 1)) +
      cost.covered *
        countOf(ways, (way) => way.label !== undefined && overlaps(bounds, way.label.bounds, 2)) +
      cost.interrupted * countOf(ways, (way) => way.samples.some((point) => isInside(bounds, point))) +
      cost.untidy * Number(hidden > MOST_HIDDEN);
    return { label: { box, bounds }, conflicts };
  });
  return places.reduce((best, place) => (place.conflicts < best.conflicts ? place : best));
};

/** The way of a link that keeps clearest of bubbles, labels and the edge. */
const findWay = (
  link: Link,
  from: Bubble,
  to: Bubble,
  width: number,
  bubbles: readonly Bubble[],
  ways: readonly Way[],
): { way: Way; conflicts: number } => {
  const box =
    link.label === undefined
      ? undefined
      : layOutTightBox([{ text: link.label, role: 'small' }], LABEL_WIDTH, {
          className: 'ground',
          padX: 5,
          padY: 2,
        });
  const others = bubbles.filter((bubble) => bubble !== from && bubble !== to);
  const taken = ways
    .filter((way) => way.between.includes(from.id) && way.between.includes(to.id))
    .map((way) => (way.between[0] === from.id ? way.bow : -way.bow));
  const free = BOWS.filter((bow) => !taken.includes(bow));
  const candidates = (free.length > 0 ? free : BOWS).map((bow) => {
    const curve = trimCurve(curveBetween(from.bounds, to.bounds, bow, width), from.bounds, to.bounds);
    const samples = shares.map((share) => pointAt(curve, share));
    const blocked =
      countOf(others, (other) => samples.some((point) => distanceTo(other.bounds, point) < CLEARANCE)) +
      countOf(ways, (way) => {
        const { label } = way;
        return label !== undefined && samples.some((point) => isInside(label.bounds, point));
      });
    const crossings = countOf(ways, (way) => cross(samples, way.samples));
    const crowded = countOf(ways, (way) =>
      [way.curve[0], way.curve[3]].some((end) =>
        [curve[0], curve[3]].some((other) => Math.hypot(end.x - other.x, end.y - other.y) < END_GAP),
      ),
    );
    const placed = box === undefined ? undefined : placeLabel(box, curve, samples, width, bubbles, ways);
    const way: Way = { link, between: [from.id, to.id], bow, curve, samples, label: placed?.label };
    return {
      way,
      conflicts: cost.interrupted * blocked + cost.untidy * (crossings + crowded) + (placed?.conflicts ?? 0),
    };
  });
  return candidates.reduce((best, candidate) => (candidate.conflicts < best.conflicts ? candidate : best));
};

const planOn = ({ nodes, links }: SchematicDiagram, width: number, height: number): Plan => {
  const bubbles = placeBubbles(nodes, width, height);
  const bubbleOf = new Map(bubbles.map((bubble) => [bubble.id, bubble]));
  const ways: Way[] = [];
  let conflicts = 0;
  for (const link of links) {
    const from = bubbleOf.get(link.from);
    const to = bubbleOf.get(link.to);
    if (from === undefined || to === undefined) continue;
    const found = findWay(link, from, to, width, bubbles, ways);
    ways.push(found.way);
    conflicts += found.conflicts;
  }
  const bottom = Math.max(
    ...bubbles.map(({ bounds }) => bottomOf(bounds)),
    ...ways.map(({ label }) => (label ? bottomOf(label.bounds) : 0)),
  );
  return { bubbles, ways, conflicts: conflicts + cost.tall * Number(bottom + MARGIN > TALLEST_DRAWING) };
};

/** The first plane without conflicts, or the one with the fewest. */
const findPlan = (diagram: SchematicDiagram, form: DrawingForm): Plan => {
  let best: Plan | undefined;
  const tryHeights = (heights: readonly number[], enough: number): void => {
    for (const height of heights) {
      if (best && best.conflicts <= enough) return;
      const plan = planOn(diagram, DRAWING_WIDTHS[form], height);
      if (best === undefined || plan.conflicts < best.conflicts) best = plan;
    }
  };
  tryHeights(PLANE_HEIGHTS[form], 0);
  tryHeights(TALL_PLANE_HEIGHTS, cost.covered - 1);
  return best ?? { bubbles: [], ways: [], conflicts: 0 };
};

const drawWays = (ways: readonly Way[], className: string): Shape[] =>
  ways.length === 0
    ? []
    : [
        outline(
          ways
            .map(
              ({ curve: [start, first, second, end] }) =>
                `M${pathPoint(start)}C${[first, second, end].map(pathPoint).join(' ')}`,
            )
            .join(''),
          boundsAround(ways.flatMap(({ curve }) => curve)),
          className,
        ),
      ];

const headsOf = ({ link, curve }: Way): (readonly Point[])[] => [
  ...(link.arrow === 'none' ? [] : [arrowHead(pointAt(curve, 1 - HEAD_SHARE), curve[3])]),
  ...(link.arrow === 'both' ? [arrowHead(pointAt(curve, HEAD_SHARE), curve[0])] : []),
];

/** Bubbles on a plane with thin arrows that keep clear of other bubbles where they can, as a drawing of one form. */
export const drawSchematic = (diagram: SchematicDiagram, form: DrawingForm): Html => {
  const { bubbles, ways } = findPlan(diagram, form);
  return frameDrawing(form, [
    ...drawWays(
      ways.filter(({ link }) => link.line === 'solid'),
      '',
    ),
    ...drawWays(
      ways.filter(({ link }) => link.line === 'dashed'),
      'dashed',
    ),
    ...lines(ways.flatMap(headsOf), 'arrow'),
    ...ways.flatMap(({ label }) =>
      label === undefined ? [] : [drawBox(label.box, label.bounds.x, label.bounds.y)],
    ),
    ...bubbles.map(({ box, bounds }) => drawBox(box, bounds.x, bounds.y)),
  ]);
};

/** One entry for each link, and one for each bubble without links. */
const inWords = ({ nodes, links }: SchematicDiagram, words: FigureWords): ListItem[] => {
  const labelOf = new Map(nodes.map((node) => [node.id, node.label]));
  const linked = new Set(links.flatMap((link) => [link.from, link.to]));
  const entries = links.flatMap((link) => {
    const from = labelOf.get(link.from);
    const to = labelOf.get(link.to);
    if (from === undefined || to === undefined) return [];
    const remarks = [
      link.label,
      link.arrow === 'both' ? words.bothWays : undefined,
      link.arrow === 'none' ? words.undirected : undefined,
      link.line === 'dashed' ? words.dashed : undefined,
    ].filter((remark) => remark !== undefined);
    const way = words.fromTo(from, to);
    return [remarks.length === 0 ? way : `${way}: ${remarks.join('; ')}`];
  });
  const alone = nodes.filter((node) => !linked.has(node.id)).map(({ label }) => label);
  return [...entries, ...alone].map((text) => ({ text, items: [] }));
};

/** Bubbles on a plane with arrows between them. */
export const viewSchematic = (
  diagram: SchematicDiagram,
  description: string,
  words: FigureWords,
): DrawingBody => ({
  template: 'figures/drawing',
  description,
  wide: drawSchematic(diagram, 'wide'),
  narrow: drawSchematic(diagram, 'narrow'),
  items: inWords(diagram, words),
});
