import fc, { type Arbitrary } from 'fast-check';
import { ChartBlock } from '../../../src/core/blocks/chart/schema.ts';
import { FigureBlock } from '../../../src/core/blocks/figure/schema.ts';
import { ProcessBlock } from '../../../src/core/blocks/process/schema.ts';
import { TimelineBlock } from '../../../src/core/blocks/timeline/schema.ts';
import type { FigureLikeBlock } from '../../unit/core/figures/figure-body.ts';

/** One line of plain text of at most so many characters: words, one long word, or anything at all. */
const line = (mostCharacters: number): Arbitrary<string> =>
  fc
    .oneof(
      fc.lorem({ maxCount: 30 }),
      fc.string({
        unit: fc.constantFrom('i', 'W', 'ß', 'Ж', 'ώ', '漢', '-', '\u00AD'),
        maxLength: mostCharacters,
      }),
      fc.string({ unit: 'grapheme', maxLength: mostCharacters }),
      fc.string({ unit: 'binary', maxLength: mostCharacters }),
    )
    .map(
      (text) =>
        text
          .replace(/[\r\n]/g, ' ')
          .trim()
          .slice(0, mostCharacters)
          .trim() || 'x',
    );

const label = line(120);
const detail = line(200);
const maybe = <T>(arbitrary: Arbitrary<T>): Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const list = <T>(entry: Arbitrary<T>, minLength: number, maxLength: number): Arbitrary<T[]> =>
  fc.array(entry, { minLength, maxLength });
const entry = fc.record({ label, detail: maybe(detail) });
const ids = Array.from({ length: 16 }, (_, index) => `node-${index}`);

const tree: Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.record({
    label,
    detail: maybe(detail),
    edge: maybe(line(60)),
    children: maybe(
      fc.array(tie('node'), { maxLength: 3, depthSize: 'small', maxDepth: 4 } as fc.ArrayConstraints),
    ),
  }),
})).node;

const matrix = fc.integer({ min: 2, max: 8 }).chain((columns) =>
  fc.record({
    kind: fc.constant('matrix'),
    rowTitle: label,
    columnTitle: label,
    columns: list(label, columns, columns),
    rows: list(fc.record({ label, cells: list(fc.oneof(fc.boolean(), line(40)), columns, columns) }), 2, 14),
  }),
);

const schematic = fc.integer({ min: 2, max: 8 }).chain((count) => {
  const id = fc.constantFrom(...ids.slice(0, count));
  return fc.record({
    kind: fc.constant('schematic'),
    nodes: fc.tuple(
      ...ids.slice(0, count).map((own) =>
        fc.record({
          id: fc.constant(own),
          label,
          x: fc.integer({ min: 0, max: 100 }),
          y: fc.integer({ min: 0, max: 100 }),
        }),
      ),
    ),
    links: list(
      fc.record({
        from: id,
        to: id,
        label: maybe(label),
        line: fc.constantFrom('solid', 'dashed'),
        arrow: fc.constantFrom('end', 'both', 'none'),
      }),
      1,
      8,
    ),
  });
});

const sequence = fc.integer({ min: 2, max: 6 }).chain((count) => {
  const id = fc.constantFrom(...ids.slice(0, count));
  return fc.record({
    kind: fc.constant('sequence'),
    actors: fc.tuple(...ids.slice(0, count).map((own) => fc.record({ id: fc.constant(own), label }))),
    messages: list(
      fc.record({ from: id, to: id, label: detail, line: fc.constantFrom('solid', 'dashed') }),
      1,
      16,
    ),
  });
});

const diagrams: Readonly<Record<string, Arbitrary<unknown>>> = {
  venn: fc.record({
    kind: fc.constant('venn'),
    left: fc.record({ label, features: list(label, 1, 6) }),
    right: fc.record({ label, features: list(label, 1, 6) }),
    both: list(label, 1, 4),
  }),
  network: fc.record({
    kind: fc.constant('network'),
    centre: label,
    ring: maybe(label),
    nodes: list(entry, 2, 12),
  }),
  schematic,
  tree: fc.record({ kind: fc.constant('tree'), root: tree }),
  matrix,
  cycle: fc.record({
    kind: fc.constant('cycle'),
    centre: maybe(label),
    steps: list(entry, 3, 10),
    inputs: list(label, 0, 8),
  }),
  layers: fc.record({
    kind: fc.constant('layers'),
    layers: list(fc.record({ label, items: list(detail, 1, 8) }), 2, 7),
  }),
  cards: fc.record({
    kind: fc.constant('cards'),
    cards: list(fc.record({ value: line(40), label, details: list(detail, 0, 6) }), 2, 6),
  }),
  house: fc.record({
    kind: fc.constant('house'),
    roof: list(label, 1, 4),
    pillars: list(entry, 2, 6),
    foundation: label,
  }),
  sequence,
  puzzle: fc.record({
    kind: fc.constant('puzzle'),
    centre: label,
    pieces: list(fc.record({ label, holder: label }), 2, 8),
  }),
};

const common = { id: 'any', title: 'Any title', description: 'Any description.', source: 'Any source' };

const date = fc
  .record({
    year: fc.integer({ min: 1000, max: 2999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    parts: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, parts }) =>
    [year, month, day]
      .slice(0, parts)
      .map((part) => String(part).padStart(2, '0'))
      .join('-'),
  );

const timeline = fc
  .record({
    lanes: list(line(40), 0, 4),
    events: list(
      fc.record({
        date,
        shown: maybe(line(60)),
        label,
        detail: maybe(line(500)),
        lane: fc.nat(),
        ended: fc.boolean(),
      }),
      2,
      24,
    ),
  })
  .map((rest) => TimelineBlock.parse({ type: 'timeline', ...common, ...rest }));

const process = fc
  .record({
    steps: list(
      fc.record({
        label: line(80),
        detail: maybe(detail),
        above: maybe(label),
        below: maybe(label),
        gate: maybe(line(80)),
      }),
      2,
      10,
    ),
    aboveTitle: maybe(line(60)),
    belowTitle: maybe(line(60)),
    lane: maybe(label),
    loop: maybe(line(80)),
  })
  .map((rest) => ProcessBlock.parse({ type: 'process', ...common, ...rest }));

const chart = fc
  .record({
    chart: fc.constantFrom('bar', 'line'),
    panels: list(
      fc.record({
        title: line(80),
        unit: line(60),
        points: list(
          fc.record({
            label: line(80),
            value: fc.oneof(
              fc.integer({ min: -100, max: 100 }),
              fc.double({ noNaN: true, noDefaultInfinity: true }),
            ),
            shown: maybe(line(40)),
          }),
          1,
          24,
        ),
      }),
      1,
      4,
    ),
  })
  .map((rest) => ChartBlock.parse({ type: 'chart', ...common, ...rest }));

/** Blocks of every kind with texts of any length that the course model allows. */
export const arbitraryBlocks: Readonly<Record<string, Arbitrary<FigureLikeBlock>>> = {
  timeline,
  process,
  chart,
  ...Object.fromEntries(
    Object.entries(diagrams).map(([kind, diagram]) => [
      kind,
      diagram.map((value) => FigureBlock.parse({ type: 'figure', ...common, diagram: value })),
    ]),
  ),
};
