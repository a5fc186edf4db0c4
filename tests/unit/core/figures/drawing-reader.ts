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
  /** Every drawn line of text, without blanks and hyphens, which depend on where lines end. */
  readonly texts: readonly string[];
  /** One entry per line of text. */
  readonly lines: readonly DrawnElement[];
  readonly shapes: readonly DrawnElement[];
}

/** A text without what breaking it into lines may change. */
export const bare = (text: string): string => text.replace(/[\s\u00AD-]/gu, '');

const roleOf = (className: string): TextRole =>
  (Object.keys(textStyles) as TextRole[]).find((name) =>
    className.split(' ').includes(textStyles[name].className),
  ) ?? 'small';

/** The share of a line that stands left of its place. */
const shareBefore = (className: string): number =>
  className.includes('at-start') ? 0 : className.includes('at-end') ? 1 : 0.5;

const around = (points: readonly (readonly [number, number])[]): Area => ({
  left: Math.min(...points.map(([x]) => x)),
  top: Math.min(...points.map(([, y]) => y)),
  right: Math.max(...points.map(([x]) => x)),
  bottom: Math.max(...points.map(([, y]) => y)),
});

/** The ends and bending points of a path; of what is relative, the rounding of a corner, nothing. */
const pointsOf = (data: string): [number, number][] => {
  let last: [number, number] = [Number.NaN, Number.NaN];
  return [...data.matchAll(/([MLCVHq])([^MLCVHq]*)/g)].flatMap(([, command, numbers = '']) => {
    const values = (numbers.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);
    if (command === 'q') {
      last = [last[0] + (values[2] ?? 0), last[1] + (values[3] ?? 0)];
      return [last];
    }
    const pairs: [number, number][] =
      command === 'V'
        ? [[last[0], values[0] ?? Number.NaN]]
        : command === 'H'
          ? [[values[0] ?? Number.NaN, last[1]]]
          : values.flatMap((value, index) =>
              index % 2 === 0 ? [[value, values[index + 1] ?? Number.NaN]] : [],
            );
    last = pairs.at(-1) ?? last;
    return pairs;
  });
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
  const texts: string[] = [];
  const lines: DrawnElement[] = [];
  const shapes: DrawnElement[] = [];

  const visit = (element: XmlElement): void => {
    const attributes = attributesOf(element);
    const name = element.name;
    elementNames.add(name);
    for (const key of Object.keys(attributes)) attributeNames.add(key);
    const className = attributes.class ?? '';
    for (const entry of className.split(' ').filter((part) => part !== '')) classNames.add(entry);
    const number = (key: string): number => Number(attributes[key]);
    const add = (area: Area): void => {
      shapes.push({ name, className, area, text: '' });
    };
    switch (name) {
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
      case 'text': {
        texts.push(bare(element.content));
        const role = roleOf(className);
        const { size } = textStyles[role];
        const wide = measureText(element.content, role);
        const left = number('x') - wide * shareBefore(className);
        const area = {
          left,
          top: number('y') - size * 0.75,
          right: left + wide,
          bottom: number('y') + size * 0.2,
        };
        lines.push({ name, className, area, text: element.content });
        break;
      }
    }
    for (let child = element.firstChild; child !== null; child = child.next) {
      if (isElement(child)) visit(child);
    }
  };
  visit(svgRoot);
  return {
    root,
    viewBox: { left: x, top: y, right: x + width, bottom: y + height },
    elementNames,
    attributeNames,
    classNames,
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

/** The elements that reach out of the drawing by more than rounding to whole units. */
export const outside = ({ viewBox, lines, shapes }: ReadDrawing): DrawnElement[] =>
  [...lines, ...shapes].filter(
    ({ area }) =>
      !(
        area.left >= viewBox.left - 1 &&
        area.top >= viewBox.top - 1 &&
        area.right <= viewBox.right + 1 &&
        area.bottom <= viewBox.bottom + 1
      ),
  );

/** Pairs of lines of text that lie on each other. */
export const overlappingLines = ({ lines }: ReadDrawing): [string, string][] =>
  lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter(
        (other) =>
          one.area.left < other.area.right - 1 &&
          other.area.left < one.area.right - 1 &&
          one.area.top < other.area.bottom - 1 &&
          other.area.top < one.area.bottom - 0.1,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );

/** Rectangles that text may cross: two that overlap on purpose, grounds behind labels, and the columns of a chart. */
const crossable = ['set', 'ground', 'column'];

/** Lines of text that stand partly in a box and partly out of it. */
export const textsAcrossEdges = ({ lines, shapes }: ReadDrawing): string[] => {
  const boxes = shapes.filter(({ name, className }) => name === 'rect' && !crossable.includes(className));
  return lines
    .filter(({ area }) =>
      boxes.some(({ area: box }) => {
        const touches =
          area.left < box.right - 1 &&
          box.left < area.right - 1 &&
          area.top < box.bottom - 1 &&
          box.top < area.bottom - 0.1;
        const isInside =
          area.left >= box.left - 1 &&
          area.top >= box.top - 1 &&
          area.right <= box.right + 1 &&
          area.bottom <= box.bottom + 0.1;
        return touches && !isInside;
      }),
    )
    .map(({ text }) => text);
};
