import type { Bounds } from './shape.ts';

/** The entries of one row: two side by side, or one over the whole width. */
type Row = readonly number[];

/** Rows of entries above and below a centre; entries are named by their index. */
export interface Arrangement {
  readonly above: readonly Row[];
  readonly below: readonly Row[];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Pairs in reading order; one that remains takes the row that is farthest from the centre. */
export const arrangeInReadingOrder = (count: number): Arrangement => {
  const half = Math.ceil(count / 2);
  const pairs = (indexes: readonly number[]): number[][] =>
    range(0, Math.ceil(indexes.length / 2)).map((pair) => indexes.slice(2 * pair, 2 * pair + 2));
  const above = half % 2 === 0 ? pairs(range(0, half)) : [[0], ...pairs(range(1, half))];
  return { above, below: pairs(range(half, count)) };
};

/** Clockwise from the upper left; with an odd count the first entry takes the first row alone. */
export const arrangeClockwise = (count: number): Arrangement => {
  const odd = count % 2 === 1;
  const rows = range(0, Math.ceil(count / 2)).map((row): Row => {
    if (odd) return row === 0 ? [0] : [count - row, row];
    return [row === 0 ? 0 : count - row, row + 1];
  });
  const half = Math.ceil(rows.length / 2);
  return { above: rows.slice(0, half), below: rows.slice(half) };
};

/** The room for an arrangement, and how tall its entries and its centre are. */
export interface CentreLayoutOptions {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly columnGap: number;
  readonly rowGap: number;
  readonly heightOf: (index: number, width: number) => number;
  /** Zero leaves out the centre and its row. */
  readonly centreHeight: number;
}

/** Where everything of an arrangement stands. */
export interface CentreLayout {
  /** By index. */
  readonly entries: readonly Bounds[];
  /** The row of the centre, over the whole width. */
  readonly centre: Bounds;
  /** The x of the middle of the left and of the right column. */
  readonly columnMiddles: readonly [number, number];
  readonly bottom: number;
}

/** Places the entries of an arrangement in two columns around its centre; entries of a row are equally tall. */
export const layOutAroundCentre = (arrangement: Arrangement, options: CentreLayoutOptions): CentreLayout => {
  const { x, width, columnGap, rowGap } = options;
  const columnWidth = (width - columnGap) / 2;
  const entries: Bounds[] = [];
  let y = options.y;
  const placeRow = (row: Row): void => {
    const entryWidth = row.length === 1 ? width : columnWidth;
    const height = Math.max(...row.map((index) => options.heightOf(index, entryWidth)));
    for (const [place, index] of row.entries()) {
      entries[index] = { x: x + place * (columnWidth + columnGap), y, width: entryWidth, height };
    }
    y += height + rowGap;
  };
  for (const row of arrangement.above) placeRow(row);
  const centre: Bounds = { x, y, width, height: options.centreHeight };
  if (options.centreHeight > 0) y += options.centreHeight + rowGap;
  for (const row of arrangement.below) placeRow(row);
  return {
    entries,
    centre,
    columnMiddles: [x + columnWidth / 2, x + width - columnWidth / 2],
    bottom: y - rowGap,
  };
};
