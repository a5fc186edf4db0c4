import { type Cell, DOUBLES, type DoubleName, type RecordedCell } from './cell.ts';

const NAMES: Readonly<Record<DoubleName, string>> = {
  strict: 'strict',
  moodle: 'Moodle-like',
  'scorm-again': 'scorm-again',
};

/** `12 kept`, `9 kept, 3 replayed`, `10 kept, 2 lost`. */
const formatCounts = ({ kept, replayed, lost }: Cell): string =>
  [
    [kept, 'kept'],
    [replayed, 'replayed'],
    [lost, 'lost'],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, word]) => `${count} ${word}`)
    .join(', ');

const isHost = ({ double }: RecordedCell): boolean => !DOUBLES.some((name) => name === double);

/** What hosts lose that are like none of the doubles, where it is not what the strict one loses. */
const formatOthers = (cells: readonly RecordedCell[]): string => {
  const others = cells.filter(isHost);
  if (others.length === 0) return '–';
  const strict = cells.find(({ double }) => double === 'strict');
  const isOther = (cell: RecordedCell): boolean =>
    cell.lost > 0 && (strict === undefined || formatCounts(cell) !== formatCounts(strict));
  return (
    others
      .filter(isOther)
      .map((cell) => `${cell.double}: ${formatCounts(cell)}`)
      .join('; ') || (strict !== undefined && strict.lost > 0 ? 'nothing more' : 'nothing lost')
  );
};

interface Row {
  readonly fault: string;
  readonly others: string;
  readonly cells: readonly (RecordedCell | undefined)[];
  readonly told: readonly string[];
  readonly unavoidable: readonly string[];
}

const rowsOf = (cells: readonly RecordedCell[]): readonly Row[] =>
  [...new Set(cells.map(({ fault }) => fault))].map((fault) => {
    const own = cells.filter((cell) => cell.fault === fault);
    const sorted = DOUBLES.map((double) => own.find((cell) => cell.double === double));
    const distinct = (values: readonly (string | null | undefined)[]): string[] => [
      ...new Set(values.filter((value) => typeof value === 'string')),
    ];
    return {
      fault,
      cells: sorted,
      others: formatOthers(own),
      told: distinct(sorted.map((cell) => cell?.told)),
      unavoidable: distinct(own.map((cell) => (cell.lost > 0 ? cell.unavoidable : null))),
    };
  });

const countsOf = (row: Row, hasHosts: boolean): string[] => [
  ...row.cells.map((cell) => (cell ? formatCounts(cell) : '–')),
  ...(hasHosts ? [row.others] : []),
];

const headsOf = (hasHosts: boolean): string[] => [
  'fault',
  ...DOUBLES.map((double) => NAMES[double]),
  ...(hasHosts ? ['other hosts'] : []),
];

/** The matrix as a Markdown table: one row for each fault, one column for each platform. */
const formatMatrixTable = (cells: readonly RecordedCell[]): string => {
  const hasHosts = cells.some(isHost);
  const withoutBars = (text: string): string => text.replaceAll('|', '\\|');
  const line = (columns: readonly string[]): string => `| ${columns.map(withoutBars).join(' | ')} |`;
  const rows = rowsOf(cells).map((row) =>
    line([
      row.fault,
      ...countsOf(row, hasHosts),
      [
        row.told.map((told) => `“${told}”`).join(' / ') || 'nothing to tell',
        ...row.unavoidable.map((reason) => `Why it is lost: ${reason}`),
      ].join(' '),
    ]),
  );
  const head = [...headsOf(hasHosts), 'what the learner reads'];
  return [line(head), line(head.map(() => '---')), ...rows].join('\n');
};

/** The matrix for a terminal: what the learner reads stands below each fault. */
export const formatMatrixText = (cells: readonly RecordedCell[]): string => {
  const rows = rowsOf(cells);
  const hasHosts = cells.some(isHost);
  const heads = headsOf(hasHosts);
  const table = [heads, ...rows.map((row) => [row.fault, ...countsOf(row, hasHosts)])];
  const widths = heads.map((_, column) => Math.max(...table.map((line) => (line[column] ?? '').length)));
  const format = (line: readonly string[]): string =>
    line
      .map((text, column) => text.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    format(heads),
    ...rows.flatMap((row) => [
      format([row.fault, ...countsOf(row, hasHosts)]),
      ...row.told.map((told) => `  told: ${told}`),
      ...row.unavoidable.map((reason) => `  unavoidable: ${reason}`),
    ]),
  ].join('\n');
};

/** A document with one of its tables replaced, between `<!-- faults: level -->` and `<!-- end -->`. */
export const replaceTable = (
  document: string,
  level: RecordedCell['level'],
  cells: readonly RecordedCell[],
): string =>
  document.replace(
    new RegExp(`(<!-- faults: ${level} -->\n)[^]*?(<!-- end -->)`),
    (_, head, foot) =>
      `${head}\n${formatMatrixTable(cells.filter((cell) => cell.level === level))}\n\n${foot}`,
  );
