import type { Locale } from '../locale/locales.ts';
import { alignTable } from '../text/align-table.ts';
import { type CsvDelimiter, writeCsv } from './csv.ts';
import type { ReportRow } from './evaluate/complete-rows.ts';
import { type RecordRow, STATUSES } from './evaluate/record-row.ts';
import { formatZonedDay, formatZonedTime } from './questions/zoned.ts';
import type { RecordsReport } from './records-report.ts';
import type { TimeZone } from './time-zone.ts';

/** The words of the reports. */
export type RecordsStrings = Locale['records'];

/** A duration as hours, minutes and seconds: `1:05:09`. */
export const formatDuration = (ms: number): string => {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Active time; where statements do not have it, clock time, which says so; nothing without an attempt. */
export const formatTime = (
  { activeTimeMs, clockMs, attempts }: ReportRow,
  { clock }: RecordsStrings,
): string => {
  if (attempts === 0) return '';
  const active = activeTimeMs > 0 || clockMs === 0 ? [formatDuration(activeTimeMs)] : [];
  return [...active, ...(clockMs > 0 ? [clock(formatDuration(clockMs))] : [])].join(' + ');
};

const show = (value: number | null): string => (value === null ? '' : String(value));

const yesNo = (value: boolean | null, { yes, no }: RecordsStrings): string =>
  value === null ? '' : value ? yes : no;

/** What a person has reached, in one word; a person with no result has none. */
export const formatResult = ({ result }: RecordRow, { results }: RecordsStrings): string =>
  result === null ? '' : results[result];

/** The columns of the CSV, and what stands in them. */
const CSV_COLUMNS: readonly (readonly [
  name: keyof RecordsStrings['columns'],
  cell: (row: ReportRow, strings: RecordsStrings, zone: TimeZone) => string,
])[] = [
  ['status', ({ status }, { statuses }) => statuses[status]],
  ['anomalies', ({ anomalies }, strings) => anomalies.map((code) => strings.anomalies[code].title).join(' ')],
  ['name', ({ name }) => name ?? ''],
  ['account', ({ account }) => account],
  ['homePage', ({ homePage }) => homePage],
  ['unit', ({ unit }) => unit ?? ''],
  ['course', ({ course }) => course],
  ['version', ({ version }) => version ?? ''],
  ['versions', ({ versions }) => versions.join(', ')],
  ['started', ({ startedMs }, _, zone) => formatZonedTime(startedMs, zone)],
  ['completed', ({ completedMs }, _, zone) => formatZonedTime(completedMs, zone)],
  ['result', formatResult],
  ['resultReached', ({ resultMs }, _, zone) => formatZonedTime(resultMs, zone)],
  ['expires', ({ expiresMs }, _, zone) => formatZonedTime(expiresMs, zone)],
  ['score', ({ score }) => show(score)],
  ['passMark', ({ passMark }) => show(passMark)],
  ['activeTime', ({ activeTimeMs }) => (activeTimeMs === 0 ? '' : formatDuration(activeTimeMs))],
  ['clockTime', ({ clockMs }) => (clockMs === 0 ? '' : formatDuration(clockMs))],
  ['sessions', ({ sessions }) => String(sessions)],
  ['attempts', ({ attempts }) => String(attempts)],
  ['lastActivity', ({ lastMs }, _, zone) => formatZonedTime(lastMs, zone)],
  ['due', ({ dueMs }, _, zone) => formatZonedDay(dueMs, zone)],
  ['overdue', ({ dueMs, isOverdue }, strings) => (dueMs === null ? '' : yesNo(isOverdue, strings))],
  ['late', ({ dueMs, isLate }, strings) => (dueMs === null ? '' : yesNo(isLate, strings))],
  ['onRoster', ({ isOnRoster }, strings) => yesNo(isOnRoster, strings)],
  ['email', ({ entry }) => entry?.email ?? ''],
  ['country', ({ entry }) => entry?.country ?? ''],
  ['role', ({ entry }) => entry?.role ?? ''],
  ['storedAfter', ({ storedLagMs }) => (storedLagMs === null ? '' : String(Math.round(storedLagMs / 1000)))],
  ['contentDigest', ({ contentDigest }) => contentDigest ?? ''],
  ['evidence', ({ evidence }) => evidence.join(' ')],
  [
    'settlements',
    ({ settlements }, _, zone) =>
      settlements
        .map(
          ({ decision, reason, who, whenMs }) =>
            `${decision}, ${formatZonedDay(whenMs, zone)}, ${who}: ${reason}`,
        )
        .join('; '),
  ],
];

/** A heading that names the time zone, as `Started (UTC)` does. */
export const zonedHeading = (heading: string, { name }: TimeZone): string =>
  heading.replace('(UTC)', `(${name})`);

/** The rows for a spreadsheet. */
export const formatCsv = (
  { rows }: RecordsReport,
  strings: RecordsStrings,
  zone: TimeZone,
  delimiter: CsvDelimiter = 'comma',
): string =>
  writeCsv(
    [
      CSV_COLUMNS.map(([name]) => zonedHeading(strings.columns[name], zone)),
      ...rows.map((row) => CSV_COLUMNS.map(([, cell]) => cell(row, strings, zone))),
    ],
    delimiter,
  );

const MAX_CELL = 32;

/** A cell of a terminal: no control characters, no more than so many characters. */
const clip = (text: string): string => {
  const plain = [...text.replace(/\p{C}/gu, ' ')];
  return plain.length > MAX_CELL ? `${plain.slice(0, MAX_CELL - 1).join('')}…` : plain.join('');
};

/** The columns of the table; `right` for numbers. */
const tableColumns = (
  report: RecordsReport,
  strings: RecordsStrings,
  zone: TimeZone,
): readonly { heading: string; right?: true; cell: (row: ReportRow) => string }[] => {
  const { table, statuses } = strings;
  return [
    {
      heading: table.status,
      cell: ({ status, isOverdue, isLate }) =>
        [statuses[status], ...(isOverdue ? [strings.overdue] : []), ...(isLate ? [strings.late] : [])].join(
          ', ',
        ),
    },
    { heading: table.account, cell: ({ account }) => account },
    ...(report.rows.some(({ name }) => name !== null)
      ? [{ heading: table.name, cell: ({ name }: ReportRow) => name ?? '' }]
      : []),
    ...(new Set(report.rows.flatMap(({ homePage }) => homePage || [])).size > 1
      ? [{ heading: table.homePage, cell: ({ homePage }: ReportRow) => homePage }]
      : []),
    ...(new Set(report.rows.map(({ course }) => course)).size > 1
      ? [{ heading: table.course, cell: ({ course }: ReportRow) => report.names.get(course) ?? course }]
      : []),
    { heading: table.version, cell: ({ version }) => version ?? '' },
    { heading: table.started, cell: ({ startedMs }) => formatZonedDay(startedMs, zone) },
    { heading: table.result, cell: (row) => formatResult(row, strings) },
    { heading: table.on, cell: ({ resultMs }) => formatZonedDay(resultMs, zone) },
    { heading: table.score, right: true, cell: ({ score }) => show(score) },
    { heading: table.mark, right: true, cell: ({ passMark }) => show(passMark) },
    ...(report.settings.validFor === null
      ? []
      : [{ heading: table.expires, cell: ({ expiresMs }: ReportRow) => formatZonedDay(expiresMs, zone) }]),
    {
      heading: table.active,
      right: true,
      cell: (row) => formatTime(row, strings),
    },
    { heading: table.sessions, right: true, cell: ({ sessions }) => String(sessions) },
    { heading: table.attempts, right: true, cell: ({ attempts }) => String(attempts) },
  ];
};

/** `12 valid, 1 failed`: the statuses that occur. */
export const formatTally = ({ tally }: RecordsReport, { statuses }: RecordsStrings): string =>
  STATUSES.filter((status) => tally[status] > 0)
    .map((status) => `${tally[status]} ${statuses[status]}`)
    .join(', ');

/** The report for a terminal: a table, what is odd about whom, and the sums. */
export const formatTable = (
  report: RecordsReport,
  strings: RecordsStrings,
  zone: TimeZone,
): readonly string[] => {
  const columns = tableColumns(report, strings, zone);
  const { watermark } = report.source;
  const cells = [
    columns.map(({ heading }) => heading),
    ...report.rows.map((row) => columns.map(({ cell }) => clip(cell(row)))),
  ];
  const lines = alignTable(cells, (column) => columns[column]?.right === true);
  const odd = report.rows
    .filter(({ anomalies }) => anomalies.length > 0)
    .flatMap(({ account, anomalies }) =>
      anomalies.map((code) => `${clip(account)}: ${strings.anomalies[code].title}`),
    );
  return [
    ...(report.rows.length > 0 ? lines : [strings.noRecords]),
    ...(odd.length > 0 ? ['', ...odd] : []),
    '',
    ...(report.rows.length > 0 ? [`${formatTally(report, strings)}.`] : []),
    `${strings.counts(report.counts)}; ${[strings.asAt(report.settings.at), ...(watermark === null ? [] : [strings.completeUpTo(watermark)])].join(', ')}.`,
  ];
};
