import { measureText, wrapText } from '../../figures/text.ts';
import { element, escapeXml } from '../../figures/xml.ts';
import { formatLocaleNumber } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Html } from '../../text/html.ts';

type Writing = Locale['writing'];

/** The size of every chart, in its own units; text keeps its size when the page is narrow, because the chart scrolls. */
const WIDTH = 640;
const LEFT = 44;
const RIGHT = 12;
const TOP = 26;
const PLOT_HEIGHT = 190;
const LABEL_HEIGHT = 24;

/** What a chart is called; the table beside it holds its numbers. */
export interface ChartNames {
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

const frame = (
  { id, title, description }: ChartNames,
  height: number,
  ...shapes: readonly string[]
): Html => ({
  html: element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
    },
    element('title', { id: `${id}-title` }, escapeXml(title)),
    element('desc', { id: `${id}-description` }, escapeXml(description)),
    ...shapes,
  ),
});

const text = (
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  className = 'label',
): string => element('text', { x, y, 'text-anchor': anchor, class: className }, escapeXml(content));

const rule = (x1: number, y1: number, x2: number, y2: number, className: string): string =>
  element('line', { x1, y1, x2, y2, class: className });

/** At most five round steps from 0 to at least the highest value; whole numbers only. */
export const ticksUpTo = (highest: number): readonly number[] => {
  const step =
    [1, 2, 5]
      .flatMap((digit) => [0, 1, 2, 3, 4, 5, 6].map((power) => digit * 10 ** power))
      .sort((a, b) => a - b)
      .find((size) => size * 4 >= highest) ?? highest;
  return Array.from({ length: Math.ceil(Math.max(1, highest) / step) + 1 }, (_, index) => index * step);
};

/** Columns side by side, one for each count; `mark` draws a line between columns, such as a pass mark. */
export const columnChart = (
  names: ChartNames,
  columns: readonly { readonly label: string; readonly count: number }[],
  mark: {
    readonly label: string /** From 0 at the left edge to 1 at the right one. */;
    readonly at: number;
  } | null,
  writing: Writing,
): Html => {
  const ticks = ticksUpTo(Math.max(...columns.map(({ count }) => count)));
  const top = ticks.at(-1) ?? 1;
  const room = WIDTH - LEFT - RIGHT;
  const slot = room / columns.length;
  const base = TOP + PLOT_HEIGHT;
  const y = (value: number): number => base - (value / top) * PLOT_HEIGHT;
  const widest = Math.max(...columns.map(({ label }) => measureText(label, 'small')));
  const every = Math.max(1, Math.ceil((widest + 8) / slot));
  const shapes = columns.flatMap(({ label, count }, index) => {
    const x = LEFT + index * slot;
    const gap = Math.min(6, slot * 0.15);
    const height = base - y(count);
    return [
      ...(count > 0
        ? [element('rect', { x: x + gap / 2, y: base - height, width: slot - gap, height, class: 'bar' })]
        : []),
      ...(count > 0 && slot >= 18
        ? [text(formatLocaleNumber(count, writing), x + slot / 2, base - height - 5, 'middle', 'value')]
        : []),
      ...(index % every === 0 ? [text(label, x + slot / 2, base + 17, 'middle')] : []),
    ];
  });
  const markX = mark ? LEFT + mark.at * room : 0;
  return frame(
    names,
    base + LABEL_HEIGHT,
    ...ticks.flatMap((tick) => [
      rule(LEFT, y(tick), WIDTH - RIGHT, y(tick), tick === 0 ? 'axis' : 'grid'),
      text(formatLocaleNumber(tick, writing), LEFT - 7, y(tick) + 4, 'end'),
    ]),
    ...shapes,
    ...(mark
      ? [
          rule(markX, TOP - 8, markX, base, 'mark'),
          text(
            mark.label,
            markX + (mark.at > 0.6 ? -5 : 5),
            TOP - 12,
            mark.at > 0.6 ? 'end' : 'start',
            'value',
          ),
        ]
      : []),
  );
};

/** Ranges one under the other, each with its middle half as a bar and its median as a line. */
export const rangeChart = (
  names: ChartNames,
  rows: readonly {
    readonly label: string;
    readonly low: number;
    readonly median: number;
    readonly high: number;
    readonly written: string;
  }[],
  /** Writes a number with its unit. */
  withUnit: (value: string) => string,
  writing: Writing,
): Html => {
  const labelRoom = 230;
  const left = labelRoom + 12;
  const room = WIDTH - left - 60;
  const ticks = ticksUpTo(Math.max(...rows.map(({ high }) => high)));
  const top = ticks.at(-1) ?? 1;
  const x = (value: number): number => left + (value / top) * room;
  let y = 8;
  const shapes: string[] = [];
  for (const row of rows) {
    const lines = wrapText(row.label, 'small', labelRoom).slice(0, 2);
    const height = Math.max(26, lines.length * 16 + 8);
    const middle = y + height / 2;
    for (const [index, line] of lines.entries())
      shapes.push(text(line, labelRoom, middle + 4 + (index - (lines.length - 1) / 2) * 16, 'end'));
    shapes.push(
      element('rect', {
        x: x(row.low),
        y: middle - 7,
        width: Math.max(2, x(row.high) - x(row.low)),
        height: 14,
        class: 'bar range',
      }),
      rule(x(row.median), middle - 10, x(row.median), middle + 10, 'median'),
      text(row.written, x(row.high) + 7, middle + 4, 'start', 'value'),
    );
    y += height;
  }
  const axis = ticks.flatMap((tick) => [
    rule(x(tick), 4, x(tick), y + 2, tick === 0 ? 'axis' : 'grid'),
    text(
      tick === top ? withUnit(formatLocaleNumber(tick, writing)) : formatLocaleNumber(tick, writing),
      x(tick),
      y + 18,
      'middle',
    ),
  ]);
  return frame(names, y + LABEL_HEIGHT, ...axis, ...shapes);
};

/** Points by difficulty and discrimination; those that somebody should look at are marked, some by a number. */
export const scatterChart = (
  names: ChartNames,
  points: readonly {
    readonly x: number;
    readonly y: number;
    readonly isOdd: boolean;
    readonly label: string | null;
  }[],
  axes: { readonly x: string; readonly y: string; readonly share: (percent: number) => string },
  writing: Writing,
): Html => {
  const height = 260;
  const base = TOP + height;
  const room = WIDTH - LEFT - RIGHT;
  const low = points.some(({ y }) => y < -0.05) ? -0.5 : 0;
  const px = (value: number): number => LEFT + value * room;
  const py = (value: number): number =>
    base - ((Math.min(1, Math.max(low, value)) - low) / (1 - low)) * height;
  const rows = low < 0 ? [-0.5, 0, 0.2, 0.5, 1] : [0, 0.2, 0.5, 1];
  return frame(
    names,
    base + 42,
    ...rows.flatMap((value) => [
      rule(LEFT, py(value), WIDTH - RIGHT, py(value), value === 0 ? 'axis' : 'grid'),
      text(formatLocaleNumber(value, writing), LEFT - 7, py(value) + 4, 'end'),
    ]),
    ...[0, 0.25, 0.5, 0.75, 1].map((value) =>
      text(
        axes.share(value * 100),
        px(value),
        base + 17,
        value === 0 ? 'start' : value === 1 ? 'end' : 'middle',
      ),
    ),
    text(axes.x, LEFT + room / 2, base + 36, 'middle', 'value'),
    text(axes.y, 4, 12, 'start', 'value'),
    ...points.map(({ x, y, isOdd }) =>
      element('circle', { cx: px(x), cy: py(y), r: 5, class: isOdd ? 'point look' : 'point' }),
    ),
    ...points.flatMap(({ x, y, label }) =>
      label === null
        ? []
        : [text(label, px(x) + (x > 0.94 ? -8 : 8), py(y) + 4, x > 0.94 ? 'end' : 'start', 'value')],
    ),
  );
};
