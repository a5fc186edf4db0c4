import { ANOMALIES } from './anomaly.ts';
import { writeCsv } from './csv.ts';
import type { RecordsReport } from './records-report.ts';
import { type RecordRow, type RecordStatus, STATUSES } from './settle-records.ts';

/** Statuses in words. */
export const STATUS_WORDS: Readonly<Record<RecordStatus, string>> = {
  valid: 'valid',
  expiring: 'expiring',
  expired: 'expired',
  failed: 'failed',
  'in-progress': 'in progress',
  'not-started': 'not started',
  anomalous: 'anomalous',
};

/** A moment in UTC that spreadsheets read as a date: `2026-11-22 09:00:41`; `''` for none. */
export const showMoment = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 19).replace('T', ' ');

/** A day in UTC: `2026-11-22`; `''` for none. */
export const showDay = (ms: number | null): string =>
  ms === null ? '' : new Date(ms).toISOString().slice(0, 10);

/** A duration as hours, minutes and seconds: `1:05:09`. */
export const showDuration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

const show = (value: number | null): string => (value === null ? '' : String(value));

const yesNo = (value: boolean | null): string => (value === null ? '' : value ? 'yes' : 'no');

/** What a person has reached, in one word; a person with no result has none. */
export const showResult = (row: RecordRow): string => row.result ?? '';

/** The columns of the CSV: their headings, and what stands in them. */
export const CSV_COLUMNS: readonly (readonly [heading: string, cell: (row: RecordRow) => string])[] = [
  ['Status', ({ status }) => STATUS_WORDS[status]],
  ['Anomalies', ({ anomalies }) => anomalies.map((code) => ANOMALIES[code].title).join(' ')],
  ['Name', ({ name }) => name ?? ''],
  ['Account', ({ account }) => account],
  ['Home page', ({ homePage }) => homePage],
  ['Unit', ({ unit }) => unit ?? ''],
  ['Course', ({ course }) => course],
  ['Version', ({ version }) => version ?? ''],
  ['Versions used', ({ versions }) => versions.join(', ')],
  ['Started (UTC)', ({ startedMs }) => showMoment(startedMs)],
  ['Completed (UTC)', ({ completedMs }) => showMoment(completedMs)],
  ['Result', showResult],
  ['Result reached (UTC)', ({ resultMs }) => showMoment(resultMs)],
  ['Expires (UTC)', ({ expiresMs }) => showMoment(expiresMs)],
  ['Score (%)', ({ score }) => show(score)],
  ['Pass mark (%)', ({ passMark }) => show(passMark)],
  ['Active time (h:mm:ss)', ({ activeMs, attempts }) => (attempts === 0 ? '' : showDuration(activeMs))],
  ['Sessions', ({ sessions }) => String(sessions)],
  ['Attempts', ({ attempts }) => String(attempts)],
  ['Last activity (UTC)', ({ lastMs }) => showMoment(lastMs)],
  ['Due', ({ dueMs }) => showDay(dueMs)],
  ['Overdue', ({ dueMs, isOverdue }) => (dueMs === null ? '' : yesNo(isOverdue))],
  ['On the roster', ({ isOnRoster }) => yesNo(isOnRoster)],
  [
    'Stored after (s)',
    ({ storedLagMs }) => (storedLagMs === null ? '' : String(Math.round(storedLagMs / 1000))),
  ],
  ['Content digest', ({ contentDigest }) => contentDigest ?? ''],
  ['Evidence (statement ids)', ({ evidence }) => evidence.join(' ')],
];

/** The rows for a spreadsheet. */
export const formatCsv = ({ rows }: RecordsReport): string =>
  writeCsv([
    CSV_COLUMNS.map(([heading]) => heading),
    ...rows.map((row) => CSV_COLUMNS.map(([, cell]) => cell(row))),
  ]);

const MAX_CELL = 32;

/** A cell of a terminal: no control characters, no more than so many characters. */
const clip = (text: string): string => {
  const plain = [...text.replace(/\p{C}/gu, ' ')];
  return plain.length > MAX_CELL ? `${plain.slice(0, MAX_CELL - 1).join('')}…` : plain.join('');
};

const lengthOf = (text: string): number => [...text].length;

/** The columns of the table; `right` for numbers. */
const tableColumns = (
  report: RecordsReport,
): readonly { heading: string; right?: true; cell: (row: RecordRow) => string }[] => [
  {
    heading: 'status',
    cell: ({ status, isOverdue }) => `${STATUS_WORDS[status]}${isOverdue ? ', overdue' : ''}`,
  },
  { heading: 'account', cell: ({ account }) => account },
  ...(report.rows.some(({ name }) => name !== null)
    ? [{ heading: 'name', cell: ({ name }: RecordRow) => name ?? '' }]
    : []),
  ...(new Set(report.rows.flatMap(({ homePage }) => homePage || [])).size > 1
    ? [{ heading: 'home page', cell: ({ homePage }: RecordRow) => homePage }]
    : []),
  ...(new Set(report.rows.map(({ course }) => course)).size > 1
    ? [{ heading: 'course', cell: ({ course }: RecordRow) => report.names.get(course) ?? course }]
    : []),
  { heading: 'version', cell: ({ version }) => version ?? '' },
  { heading: 'started', cell: ({ startedMs }) => showDay(startedMs) },
  { heading: 'result', cell: (row) => showResult(row) },
  { heading: 'on', cell: ({ resultMs }) => showDay(resultMs) },
  { heading: 'score', right: true, cell: ({ score }) => show(score) },
  { heading: 'mark', right: true, cell: ({ passMark }) => show(passMark) },
  ...(report.settings.validFor === null
    ? []
    : [{ heading: 'expires', cell: ({ expiresMs }: RecordRow) => showDay(expiresMs) }]),
  {
    heading: 'active',
    right: true,
    cell: ({ activeMs, attempts }) => (attempts === 0 ? '' : showDuration(activeMs)),
  },
  { heading: 'sessions', right: true, cell: ({ sessions }) => String(sessions) },
  { heading: 'attempts', right: true, cell: ({ attempts }) => String(attempts) },
];

/** `12 valid, 1 failed`: the statuses that occur. */
export const showTally = ({ tally }: RecordsReport): string =>
  STATUSES.filter((status) => tally[status] > 0)
    .map((status) => `${tally[status]} ${STATUS_WORDS[status]}`)
    .join(', ');

/** What the statements were, in one sentence. */
export const showCounts = ({ counts }: RecordsReport): string => {
  const parts: readonly (readonly [number, string])[] = [
    [counts.repeats, 'repeated'],
    [counts.conflicts, 'with an id that came before and another content'],
    [counts.voided, 'voided'],
    [counts.foreign, 'of other tools or not needed'],
    [counts.outside, 'outside the limits asked for'],
    [counts.unreadable, 'not readable'],
  ];
  const others = parts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  return `${counts.used} statements used of ${counts.read + counts.unreadable}${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
};

/** The report for a terminal: a table, what is odd about whom, and the sums. */
export const formatTable = (report: RecordsReport): readonly string[] => {
  const columns = tableColumns(report);
  const cells = [
    columns.map(({ heading }) => heading),
    ...report.rows.map((row) => columns.map(({ cell }) => clip(cell(row)))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => lengthOf(row[at] ?? ''))));
  const lines = cells.map((row) =>
    row
      .map((text, at) => {
        const blanks = ' '.repeat((widths[at] ?? 0) - lengthOf(text));
        return columns[at]?.right ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
  const odd = report.rows
    .filter(({ anomalies }) => anomalies.length > 0)
    .flatMap(({ account, anomalies }) =>
      anomalies.map((code) => `${clip(account)}: ${ANOMALIES[code].title}`),
    );
  return [
    ...(report.rows.length > 0 ? lines : ['No records: no statement of a course is among those read.']),
    ...(odd.length > 0 ? ['', ...odd] : []),
    '',
    ...(report.rows.length > 0 ? [`${showTally(report)}.`] : []),
    `${showCounts(report)}; as at ${report.settings.at}${report.source.watermark === null ? '' : `, complete up to ${report.source.watermark}`}.`,
  ];
};
