import { XmlDocument, XmlElement, type XmlNode } from 'libxml2-wasm';
import { measureText, type TextRole, textStyles } from '../../../../src/core/figures/text.ts';

interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** An element of a drawing, with the room it takes on the drawing's plane. */
export interface DrawnElement {
  readonly name: string;
  readonly className: string;
  readonly area: Area;
  readonly text: string;
}

/** What a test asks of a drawing. */
export interface ReadDrawing {
  readonly root: Readonly<Record<string, string>>;
  readonly viewBox: Area;
  readonly elementNames: ReadonlySet<string>;
  readonly attributeNames: ReadonlySet<string>;
  readonly classNames: ReadonlySet<string>;
  readonly ids: readonly string[];
  readonly title: string;
  readonly description: string;
  /** Every drawn text in one line, without blanks and hyphens, which depend on where lines end. */
  readonly texts: readonly string[];
  /** One entry per line of text. */
  readonly lines: readonly DrawnElement[];
  readonly shapes: readonly DrawnElement[];
}

/** A text without what breaking it into lines may change. */
export const bare = (text: string): string => text.replace(/[\s\u00AD-]/gu, '');

const roleOf = (className: string): TextRole => {
  const role = (Object.keys(textStyles) as TextRole[]).find((name) =>
    className.split(' ').includes(textStyles[name].className),
  );
  if (role === undefined) throw new Error(`no text role in "${className}"`);
  return role;
};

const around = (points: readonly (readonly [number, number])[]): Area => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

/** The ends and bending points of a path; an arc counts with its end. */
const pointsOf = (data: string): [number, number][] =>
  [...data.matchAll(/([MLQCA])([^MLQCAZ]*)/g)].flatMap(([, command, numbers = '']) => {
    const values = numbers.trim().split(/\s+/).map(Number);
    const pairs = command === 'A' ? values.slice(-2) : values;
    return pairs.flatMap((value, index): [number, number][] =>
      index % 2 === 0 ? [[value, pairs[index + 1] ?? Number.NaN]] : [],
    );
  });

interface Turn {
  readonly x: number;
  readonly y: number;
  readonly clockwise: boolean;
}

const turned = (area: Area, turn: Turn | undefined): Area => {
  if (turn === undefined) return area;
  const sign = turn.clockwise ? 1 : -1;
  const corners: [number, number][] = [
    [area.left, area.top],
    [area.right, area.bottom],
  ];
  return around(corners.map(([x, y]) => [turn.x - sign * y, turn.y + sign * x]));
};

const isElement = (node: XmlNode): node is XmlElement => node instanceof XmlElement;

const attributesOf = (element: XmlElement): Record<string, string> =>
  Object.fromEntries(element.attrs.map((attribute) => [attribute.name, attribute.value]));

const readRoot = (svgRoot: XmlElement): ReadDrawing => {
  const root = attributesOf(svgRoot);
  const [x = Number.NaN, y = Number.NaN, width = Number.NaN, height = Number.NaN] = (root.viewBox ?? '')
    .split(' ')
    .map(Number);
  const elementNames = new Set<string>();
  const attributeNames = new Set<string>();
  const classNames = new Set<string>();
  const ids: string[] = [];
  const texts: string[] = [];
  const lines: DrawnElement[] = [];
  const shapes: DrawnElement[] = [];
  const named: Record<string, string> = {};

  const visit = (element: XmlElement, turn: Turn | undefined, textElement?: Record<string, string>): void => {
    const attributes = attributesOf(element);
    const name = element.name;
    elementNames.add(name);
    for (const key of Object.keys(attributes)) attributeNames.add(key);
    const className = attributes.class ?? '';
    for (const entry of className.split(' ').filter((part) => part !== '')) classNames.add(entry);
    if (attributes.id !== undefined) ids.push(attributes.id);
    const number = (key: string): number => Number(attributes[key]);
    const add = (area: Area): void => {
      shapes.push({ name, className, area: turned(area, turn), text: '' });
    };
    let inner = turn;
    switch (name) {
      case 'title':
      case 'desc':
        named[name] = element.content;
        break;
      case 'g': {
        const match = /^translate\((\S+) (\S+)\) rotate\((-?90)\)$/.exec(attributes.transform ?? '');
        if (match === null) throw new Error(`unknown transform "${attributes.transform}"`);
        inner = { x: Number(match[1]), y: Number(match[2]), clockwise: match[3] === '90' };
        break;
      }
      case 'rect':
        add({
          left: number('x'),
          top: number('y'),
          right: number('x') + number('width'),
          bottom: number('y') + number('height'),
        });
        break;
      case 'circle':
        add({
          left: number('cx') - number('r'),
          top: number('cy') - number('r'),
          right: number('cx') + number('r'),
          bottom: number('cy') + number('r'),
        });
        break;
      case 'path':
        add(around(pointsOf(attributes.d ?? '')));
        break;
      case 'text':
        texts.push(bare(element.content));
        break;
      case 'tspan': {
        const parent = textElement ?? {};
        const role = roleOf(parent.class ?? '');
        const { size } = textStyles[role];
        const wide = measureText(element.content, role);
        const share = { start: 0, middle: 0.5, end: 1 }[parent['text-anchor'] ?? 'start'] ?? Number.NaN;
        const left = number('x') - wide * share;
        const area = {
          left,
          top: number('y') - size * 0.75,
          right: left + wide,
          bottom: number('y') + size * 0.2,
        };
        lines.push({
          name,
          className: parent.class ?? '',
          area: turned(area, turn),
          text: element.content,
        });
        break;
      }
    }
    for (let child = element.firstChild; child !== null; child = child.next) {
      if (isElement(child)) visit(child, inner, name === 'text' ? attributes : undefined);
    }
  };
  visit(svgRoot, undefined);
  return {
    root,
    viewBox: { left: x, top: y, right: x + width, bottom: y + height },
    elementNames,
    attributeNames,
    classNames,
    ids,
    title: named.title ?? '',
    description: named.desc ?? '',
    texts,
    lines,
    shapes,
  };
};

/** Parses a drawing as XML and measures what is in it; throws if it is not well-formed. */
export const readDrawing = (svg: string): ReadDrawing => {
  const document = XmlDocument.fromString(svg);
  try {
    return readRoot(document.root);
  } finally {
    document.dispose();
  }
};

/** The elements that reach out of the drawing by more than rounding. */
export const outside = ({ viewBox, lines, shapes }: ReadDrawing): DrawnElement[] =>
  [...lines, ...shapes].filter(
    ({ area }) =>
      !(
        area.left >= viewBox.left - 0.1 &&
        area.top >= viewBox.top - 0.1 &&
        area.right <= viewBox.right + 0.1 &&
        area.bottom <= viewBox.bottom + 0.1
      ),
  );

/** Pairs of lines of text that lie on each other. */
export const overlappingLines = ({ lines }: ReadDrawing): [string, string][] =>
  lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          one.area.left < other.area.right - 0.1 &&
          other.area.left < one.area.right - 0.1 &&
          one.area.top < other.area.bottom - 0.1 &&
          other.area.top < one.area.bottom - 0.1,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );

/** Rectangles that text may cross: two that overlap on purpose, a ring behind boxes, and grounds behind labels. */
const crossable = ['fig-set', 'fig-ring', 'fig-ground'];

/** The number on a box's corner. */
const isBadge = ({ className, text }: DrawnElement): boolean =>
  className.includes('fig-on-accent') && /^\d+$/.test(text);

/** Lines of text that stand partly in a box and partly out of it, but for the numbers on their corners. */
export const textsAcrossEdges = ({ lines, shapes }: ReadDrawing): string[] => {
  const boxes = shapes.filter(({ name, className }) => name === 'rect' && !crossable.includes(className));
  return lines
    .filter((entry) => !isBadge(entry))
    .filter(({ area }) =>
      boxes.some(({ area: box }) => {
        const touches =
          area.left < box.right - 0.1 &&
          box.left < area.right - 0.1 &&
          area.top < box.bottom - 0.1 &&
          box.top < area.bottom - 0.1;
        const isInside =
          area.left >= box.left - 0.1 &&
          area.top >= box.top - 0.1 &&
          area.right <= box.right + 0.1 &&
          area.bottom <= box.bottom + 0.1;
        return touches && !isInside;
      }),
    )
    .map(({ text }) => text);
};
