import type { CreateElement } from './elements.ts';

/** A link as the table of the board has it. */
export interface BoardLink {
  readonly from: BoardNode;
  readonly to: BoardNode;
  readonly certainty: string;
}

export interface BoardNode {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const BOX = { height: 48, gap: 24, rowGap: 12, padding: 8 };
const ORDERING_PASSES = 6;
/** How wide a character is, about. */
const CHARACTER = 7.4;

/** In which column a kind stands, where there is room for four, and where there is room for two. */
const COLUMNS: Readonly<Record<string, readonly [wide: number, narrow: number]>> = {
  person: [0, 0],
  phone: [1, 1],
  document: [1, 1],
  account: [2, 1],
  organisation: [2, 1],
  vehicle: [3, 1],
  place: [3, 1],
};

interface Box {
  readonly node: BoardNode;
  readonly x: number;
  readonly y: number;
}

/** A label on lines that fit. */
const linesOf = (label: string, width: number): readonly string[] => {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length * CHARACTER <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

/**
 * Draws the links that are on the board. The table below says the same.
 *
 * @param width in pixels of CSS.
 * @param label what screen readers are told of it.
 */
export const drawBoard = (
  document: Document,
  links: readonly BoardLink[],
  width: number,
  label: string,
): SVGSVGElement => {
  const isWide = width >= 560;
  const nodes = links.flatMap(({ from, to }) => [from, to]);
  const columnOf = ({ kind }: BoardNode): number => COLUMNS[kind]?.[isWide ? 0 : 1] ?? 0;
  const used = [...new Set(nodes.map(columnOf))].sort();
  const columns = used.length;
  const boxWidth = (width - BOX.gap * (columns - 1)) / columns;
  const create = <K extends keyof SVGElementTagNameMap>(
    name: K,
    attributes: Readonly<Record<string, string | number>>,
  ): SVGElementTagNameMap[K] => {
    const element = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    return element;
  };

  const rows: BoardNode[][] = used.map(() => []);
  const known = new Map(nodes.map((node) => [node.id, node]));
  for (const node of known.values()) rows[used.indexOf(columnOf(node))]?.push(node);
  const neighbours = (id: string): readonly string[] =>
    links.flatMap(({ from, to }) => (from.id === id ? [to.id] : to.id === id ? [from.id] : []));
  // What is linked comes close: each column in the order of the middle of its neighbours, a few times over.
  for (let pass = 0; pass < ORDERING_PASSES; pass++)
    for (const column of rows) {
      const place = new Map(
        rows.flatMap((other) => other.map(({ id }, row) => [id, row / Math.max(1, other.length - 1)])),
      );
      const middle = new Map(
        column.map(({ id }) => {
          const places = neighbours(id).map((other) => place.get(other) ?? 0);
          return [id, places.reduce((sum, row) => sum + row, 0) / Math.max(1, places.length)];
        }),
      );
      column.sort((one, other) => (middle.get(one.id) ?? 0) - (middle.get(other.id) ?? 0));
    }
  const height =
    Math.max(1, ...rows.map(({ length }) => length)) * (BOX.height + BOX.rowGap) -
    BOX.rowGap +
    2 * BOX.padding;
  // Every column takes the whole height.
  const boxes = new Map<string, Box>(
    rows.flatMap((column, at) =>
      column.map((node, row) => [
        node.id,
        {
          node,
          x: at * (boxWidth + BOX.gap),
          y: ((row + 0.5) * height) / column.length - BOX.height / 2,
        },
      ]),
    ),
  );
  const svg = create('svg', {
    viewBox: `0 0 ${Math.round(width)} ${height}`,
    role: 'img',
    'aria-label': label,
  });

  for (const { from, to, certainty } of links) {
    const [a, b] = [boxes.get(from.id), boxes.get(to.id)];
    if (!a || !b) continue;
    const [ax, ay] = [a.x + boxWidth / 2, a.y + BOX.height / 2];
    const [bx, by] = [b.x + boxWidth / 2, b.y + BOX.height / 2];
    // Within a column the line bends around the boxes between.
    const path =
      a.x === b.x
        ? `M${a.x + boxWidth - 4} ${ay}Q${a.x + boxWidth + BOX.gap * 1.2} ${(ay + by) / 2} ${b.x + boxWidth - 4} ${by}`
        : `M${ax} ${ay}L${bx} ${by}`;
    svg.append(create('path', { class: `board-line ${certainty}`, d: path }));
  }
  for (const { node, x, y } of boxes.values()) {
    const round = node.kind === 'person' ? 24 : 6;
    svg.append(
      create('rect', {
        class: `board-box kind-${node.kind}`,
        x,
        y,
        width: boxWidth,
        height: BOX.height,
        rx: round,
      }),
    );
    const lines = linesOf(node.label, boxWidth - 12);
    lines.forEach((line, index) => {
      const text = create('text', {
        class: 'board-text',
        x: x + boxWidth / 2,
        y: y + BOX.height / 2 + 5 + (index - (lines.length - 1) / 2) * 17,
      });
      text.textContent = line;
      svg.append(text);
    });
  }
  return svg;
};

/** What the lines of the drawing mean. @param words certainty to its word, those on the board. */
export const boardLegend = (make: CreateElement, words: ReadonlyMap<string, string>): HTMLElement =>
  make(
    'ul',
    'board-legend',
    ...[...words].map(([certainty, word]) => make('li', '', make('span', `board-sample ${certainty}`), word)),
  );
