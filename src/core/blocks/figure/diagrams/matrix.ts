import type { FigureWords } from '../../../figures/drawing.ts';
import { type DiagramDrawing, type DrawingWidth, drawingWidths, MARGIN } from '../../../figures/drawing.ts';
import { circle, joinShapes, line, type Point, rectangle, type Shape } from '../../../figures/shape.ts';
import {
  drawStack,
  drawTurnedStack,
  stackText,
  type TextStack,
  textStyles,
  widestWord,
  wrapText,
} from '../../../figures/text.ts';
import type { MatrixDiagram } from '../diagram.ts';

const CELL_PADDING = 5;
const ROW_PADDING = 9;
const MARK_RADIUS = 9;
const LEAST_TURNED_LENGTH = 80;
const MOST_WRAPPED_LINES = 4;

interface Grid {
  readonly width: DrawingWidth;
  readonly headingWidth: number;
  readonly columnWidth: number;
}

const gridIn = (matrix: MatrixDiagram, width: DrawingWidth): Grid => {
  const longest = Math.max(...matrix.rows.map((row) => widestWord(row.label, 'small')));
  const headingWidth = Math.min(Math.max(longest + 2 * CELL_PADDING, width * 0.24), width * 0.4);
  return { width, headingWidth, columnWidth: (width - 2 * MARGIN - headingWidth) / matrix.columns.length };
};

/** Whether no word of a cell, and of a heading unless those are turned, must be cut. */
const fits = (matrix: MatrixDiagram, grid: Grid, turned: boolean): boolean => {
  const room = grid.columnWidth - 2 * CELL_PADDING;
  const wordsFit = matrix.rows.every((row) =>
    row.cells.every((cell) => typeof cell === 'boolean' || widestWord(cell, 'small') <= room),
  );
  const headingsFit =
    turned ||
    matrix.columns.every(
      (column) =>
        widestWord(column, 'label') <= room && wrapText(column, 'label', room).length <= MOST_WRAPPED_LINES,
    );
  return wordsFit && headingsFit && room >= 2 * MARK_RADIUS;
};

/** A heading to be turned: as short as the width of its column, which its lines fill, allows. */
const layTurnedHeading = (text: string, columnWidth: number): TextStack => {
  const mostLines = Math.max(1, Math.floor((columnWidth - 4) / textStyles.label.leading));
  let length = Math.max(LEAST_TURNED_LENGTH, widestWord(text, 'label'));
  while (wrapText(text, 'label', length).length > mostLines) length += 10;
  return stackText([{ text, role: 'label' }], length, 'start');
};

/** A tick in a filled circle. */
const drawMark = (centre: Point): Shape =>
  joinShapes([
    circle(centre, MARK_RADIUS, 'fig-accent'),
    line(
      [
        { x: centre.x - 4.2, y: centre.y + 0.4 },
        { x: centre.x - 1.2, y: centre.y + 3.4 },
        { x: centre.x + 4.4, y: centre.y - 3.6 },
      ],
      'fig-tick',
    ),
  ]);

const drawGap = (centre: Point): Shape =>
  line(
    [
      { x: centre.x - 5, y: centre.y },
      { x: centre.x + 5, y: centre.y },
    ],
    'fig-line',
  );

/** Draws rows against columns with a tick, a word or a dash where they meet, and says below what the marks mean. */
export const drawMatrix = (matrix: MatrixDiagram, words: FigureWords): DiagramDrawing => {
  const { rowTitle, columnTitle, columns, rows } = matrix;
  const upright = drawingWidths
    .map((width) => gridIn(matrix, width))
    .find((grid) => fits(matrix, grid, false));
  const turned = drawingWidths.map((width) => gridIn(matrix, width)).find((grid) => fits(matrix, grid, true));
  const isTurned =
    upright === undefined || (turned !== undefined && turned.width < upright.width && columns.length > 4);
  const grid = (isTurned ? turned : upright) ?? gridIn(matrix, 640);
  const { width, headingWidth, columnWidth } = grid;
  const left = MARGIN + headingWidth;
  const right = width - MARGIN;
  const columnMiddle = (index: number): number => left + columnWidth * (index + 0.5);
  const texts: Shape[] = [];
  const lines: Shape[] = [];
  const bands: Shape[] = [];

  const over = stackText([{ text: columnTitle, role: 'small' }], right - left - 2 * CELL_PADDING, 'middle');
  texts.push(drawStack(over, (left + right) / 2, MARGIN));
  const headTop = MARGIN + over.height + 6;
  const corner = stackText([{ text: rowTitle, role: 'small' }], headingWidth - 2 * CELL_PADDING, 'start');
  const headings = columns.map((column) =>
    isTurned
      ? layTurnedHeading(column, columnWidth)
      : stackText([{ text: column, role: 'label' }], columnWidth - 2 * CELL_PADDING, 'middle'),
  );
  const headHeight = Math.max(
    corner.height,
    ...headings.map((stack) => (isTurned ? stack.width : stack.height)),
  );
  const headBottom = headTop + headHeight + 6;
  texts.push(drawStack(corner, MARGIN + CELL_PADDING, headTop + headHeight - corner.height));
  for (const [index, stack] of headings.entries()) {
    texts.push(
      isTurned
        ? drawTurnedStack(stack, { x: columnMiddle(index), y: headTop + headHeight - stack.width / 2 }, 'up')
        : drawStack(stack, columnMiddle(index), headTop + headHeight - stack.height),
    );
  }
  lines.push(
    line(
      [
        { x: left, y: headTop - 3 },
        { x: right, y: headTop - 3 },
      ],
      'fig-line-thin',
    ),
    line(
      [
        { x: MARGIN, y: headBottom },
        { x: right, y: headBottom },
      ],
      'fig-line',
    ),
  );

  let y = headBottom;
  for (const [rowIndex, row] of rows.entries()) {
    const label = stackText([{ text: row.label, role: 'small' }], headingWidth - 2 * CELL_PADDING, 'start');
    const cells = columns.map((_, index) => {
      const cell = row.cells[index] ?? false;
      return typeof cell === 'boolean'
        ? cell
        : stackText([{ text: cell, role: 'small' }], columnWidth - 2 * CELL_PADDING, 'middle');
    });
    const tallest = Math.max(
      label.height,
      2 * MARK_RADIUS,
      ...cells.map((cell) => (typeof cell === 'boolean' ? 0 : cell.height)),
    );
    const height = tallest + 2 * ROW_PADDING;
    const middle = y + height / 2;
    if (rowIndex % 2 === 0) {
      bands.push(rectangle({ x: MARGIN, y, width: width - 2 * MARGIN, height }, 'fig-band'));
    }
    texts.push(drawStack(label, MARGIN + CELL_PADDING, middle - label.height / 2));
    for (const [index, cell] of cells.entries()) {
      const centre = { x: columnMiddle(index), y: middle };
      if (cell === true) texts.push(drawMark(centre));
      else if (cell === false) texts.push(drawGap(centre));
      else texts.push(drawStack(cell, centre.x, middle - cell.height / 2));
    }
    y += height;
  }
  lines.push(
    line(
      [
        { x: MARGIN, y },
        { x: right, y },
      ],
      'fig-line',
    ),
  );
  for (const index of columns.keys()) {
    const x = left + columnWidth * index;
    lines.push(
      line(
        [
          { x, y: headTop },
          { x, y },
        ],
        'fig-line-thin',
      ),
    );
  }

  const used = rows.flatMap((row) => row.cells);
  let legendX = MARGIN + CELL_PADDING;
  for (const [value, word, draw] of [
    [true, words.yes, drawMark],
    [false, words.no, drawGap],
  ] as const) {
    if (!used.includes(value)) continue;
    const stack = stackText([{ text: word, role: 'small' }], 120, 'start');
    texts.push(
      draw({ x: legendX + MARK_RADIUS, y: y + 24 }),
      drawStack(stack, legendX + 2 * MARK_RADIUS + 6, y + 24 - stack.height / 2),
    );
    legendX += 2 * MARK_RADIUS + 6 + stack.width + 24;
  }

  return {
    width,
    shapes: [...bands, ...lines, ...texts],
    alternative: {
      kind: 'table',
      columns: [`${rowTitle} / ${columnTitle}`, ...columns],
      rows: rows.map((row) => [
        row.label,
        ...columns.map((_, index) => {
          const cell = row.cells[index] ?? false;
          return typeof cell === 'boolean' ? (cell ? words.yes : words.no) : cell;
        }),
      ]),
    },
  };
};
