import type { Subject } from '../intake/read-statement.ts';

/** The value of `stored_ms` of a statement that no LRS has stored: it comes after all others. */
export const NEVER_STORED = Number.MAX_SAFE_INTEGER;

/** What a row of the table is, by the number that it is stored as. */
export const ROW_KINDS = { foreign: 0, course: 1, voiding: 2, invalid: 3 } as const;

/** What a statement tells of, by the number that it is stored as; 0 for one that is of no course. */
export const ROW_SUBJECTS: Readonly<Record<Subject, number>> = { sco: 1, chapter: 2, quiz: 3, question: 4 };

/** How a value is written in ClickHouse's row format. */
export type ColumnCode =
  | 'uuid'
  | 'int8'
  | 'uint8'
  | 'uint32'
  | 'int64'
  | 'text'
  | 'bytes32'
  | 'maybe-uint8'
  | 'maybe-float64';

/** A column of the table of statements. */
export interface EngineColumn {
  readonly name: string;
  readonly type: string;
  readonly code: ColumnCode;
  readonly comment: string;
}

const column = (name: string, type: string, code: ColumnCode, comment: string): EngineColumn => ({
  name,
  type,
  code,
  comment,
});

const names = (numbers: Readonly<Record<string, number>>): string =>
  Object.entries(numbers)
    .map(([name, number]) => `'${name}' = ${number}`)
    .join(', ');

const REPEATED = 'LowCardinality(String)';

/** The columns in their order. A text that a statement does not have is empty. */
export const ENGINE_COLUMNS: readonly EngineColumn[] = [
  column('id', 'UUID', 'uuid', 'id of the statement'),
  column(
    'kind',
    `Enum8(${names(ROW_KINDS)})`,
    'int8',
    'of a course, voiding another one, neither, or no statement (which is not loaded)',
  ),
  column(
    'subject',
    `Enum8('none' = 0, ${names(ROW_SUBJECTS)})`,
    'int8',
    'what a statement of a course tells of',
  ),
  column('verb', REPEATED, 'text', 'short name of the verb, such as passed'),
  column('course', REPEATED, 'text', 'IRI of the course'),
  column('sco', REPEATED, 'text', 'IRI of the SCO'),
  column('object', REPEATED, 'text', 'IRI of the object'),
  column('course_name', REPEATED, 'text', 'name of the course'),
  column('object_name', REPEATED, 'text', 'name of the object'),
  column('home_page', REPEATED, 'text', 'home page of the account'),
  column('account', 'String', 'text', 'name of the account'),
  column('registration', 'String', 'text', 'registration: one attempt'),
  column('at_ms', 'Int64', 'int64', 'timestamp, milliseconds since 1970'),
  column(
    'stored_ms',
    'Int64',
    'int64',
    `when the LRS stored it, milliseconds since 1970; ${NEVER_STORED} if none did`,
  ),
  column('version', REPEATED, 'text', 'version of the package'),
  column('content_digest', REPEATED, 'text', 'digest of the content of the package'),
  column('session', 'String', 'text', 'id of the launch'),
  column('success', 'Nullable(UInt8)', 'maybe-uint8', 'result.success'),
  column('completion', 'Nullable(UInt8)', 'maybe-uint8', 'result.completion'),
  column('percent', 'Nullable(Float64)', 'maybe-float64', 'score in per cent'),
  column('impossible_score', 'UInt8', 'uint8', 'whether the score is outside its own scale'),
  column('pass_mark', 'Nullable(Float64)', 'maybe-float64', 'pass mark in per cent'),
  column('duration_ms', 'Nullable(Float64)', 'maybe-float64', 'result.duration in milliseconds'),
  column('active_ms', 'Nullable(Float64)', 'maybe-float64', 'time with the page in use, milliseconds'),
  column('sco_count', 'Nullable(Float64)', 'maybe-float64', 'how many SCOs the course has'),
  column(
    'clock_offset_ms',
    'Nullable(Float64)',
    'maybe-float64',
    'how far the clock was ahead of the LMS, milliseconds',
  ),
  column('authority', REPEATED, 'text', 'who vouches for it: the key that it came in with'),
  column('target', 'UUID', 'uuid', 'id of the statement that this one voids'),
  column('mark', 'UInt32', 'uint32', 'tells versions of a statement apart'),
  column('digest', 'FixedString(32)', 'bytes32', 'SHA-256 as in snapshots'),
  column('statement', 'String CODEC(ZSTD(3))', 'text', 'the whole statement as JSON'),
];

/** A name of a table or column in SQL. */
const quoteName = (name: string): string => `\`${name.replace(/[\\`]/g, '\\$&')}\``;

/** A text in SQL. */
export const quoteText = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** A table in SQL: `table`, or `database.table`. */
export const quoteTable = (table: string): string => table.split('.').map(quoteName).join('.');

/** The table beside a table of statements that says what has been loaded. */
export const loadsTableOf = (table: string): string => `${table}_loads`;

/**
 * What makes the table of statements. One row for each copy of a statement that an LRS has stored: the same copy once more replaces itself.
 * Partitions are months of the statements' own times; a time outside of this century is in partition 0.
 */
export const createTableSql = (table: string): string => `CREATE TABLE IF NOT EXISTS ${quoteTable(table)} (
${ENGINE_COLUMNS.map(({ name, type, comment }) => {
  const [plain, codec = ''] = type.split(/ (?=CODEC)/);
  return `  ${name} ${plain} COMMENT ${quoteText(comment)}${codec && ` ${codec}`}`;
}).join(',\n')},
  time DateTime('UTC') ALIAS toDateTime(intDiv(at_ms, 1000), 'UTC')
)
ENGINE = ReplacingMergeTree
PARTITION BY if(at_ms BETWEEN 946684800000 AND 4102444799999, toYYYYMM(toDateTime(intDiv(at_ms, 1000), 'UTC')), 0)
PRIMARY KEY (course, account, at_ms)
ORDER BY (course, account, at_ms, id, stored_ms, authority, digest)`;

/** What makes the table that says what has been loaded: one row for each source, the last `step` counts. */
export const createLoadsTableSql = (
  table: string,
): string => `CREATE TABLE IF NOT EXISTS ${quoteTable(loadsTableOf(table))} (
  source String,
  state String,
  step Int64
)
ENGINE = ReplacingMergeTree(step)
ORDER BY source`;

/** A column as the engine describes it. */
export interface DescribedColumn {
  readonly name: string;
  readonly type: string;
}
