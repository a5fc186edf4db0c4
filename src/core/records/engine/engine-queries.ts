import { CLOCK_TOLERANCE_MS } from '../intake/correct-times.ts';
import type { StatementFilter } from '../intake/fold-statements.ts';
import type { AccountPeriods } from './account-periods.ts';
import { NEVER_STORED, quoteText } from './engine-table.ts';

/** A version of a statement that does not count, because another one with its id was stored before it. */
export interface SupersededVersion {
  readonly id: string;
  readonly mark: number | string;
}

/** A course and an LMS, as statements have them. */
export type CourseAtLms = readonly [course: string, homePage: string];

/** What all questions to the engine have in common. */
export interface EngineScope {
  /** What stands after FROM: a table with the columns of ENGINE_COLUMNS, or a query that gives them. */
  readonly from: string;
  readonly filter: StatementFilter;
  readonly periods: AccountPeriods;
  readonly superseded: readonly SupersededVersion[];
  /** Whether there are several rows for any id. */
  readonly hasCopies: boolean;
  /** Which courses at which LMSs are asked about; `null` for all. */
  readonly selected: readonly CourseAtLms[] | null;
}

const and = (...conditions: readonly (string | null)[]): string =>
  conditions.filter((condition) => condition !== null).join(' AND ') || '1';

/** The time of a statement by the clock of the LMS, where it says that its own was wrong. */
const CORRECTED = `at_ms - ifNull(if(abs(clock_offset_ms) > ${CLOCK_TOLERANCE_MS}, clock_offset_ms, 0), 0)`;

const isTimely = ({ sinceMs, untilMs }: StatementFilter, stored: string): string =>
  sinceMs === null && untilMs === null
    ? '1'
    : `(${stored} = ${NEVER_STORED} OR (${and(
        sinceMs === null ? null : `${stored} > ${sinceMs}`,
        untilMs === null ? null : `${stored} <= ${untilMs}`,
      )}))`;

const isKnown = ({ filter: { throughMs } }: EngineScope): string | null =>
  throughMs === null ? null : `(stored_ms = ${NEVER_STORED} OR stored_ms <= ${throughMs})`;

const isOfActivity = ({ activity }: StatementFilter): string =>
  activity === null
    ? `kind = 'course'`
    : `kind = 'course' AND (course = ${quoteText(activity)} OR sco = ${quoteText(activity)})`;

const isCurrent = ({ superseded }: EngineScope): string | null =>
  superseded.length === 0
    ? null
    : `(id, mark) NOT IN (${superseded.map(({ id, mark }) => `(toUUID('${id}'), ${mark})`).join(', ')})`;

/** By the version that counts: another copy may have been stored within the limits. */
const isTimelyAsStatement = (scope: EngineScope): string | null =>
  scope.filter.sinceMs === null && scope.filter.untilMs === null
    ? null
    : `id NOT IN (SELECT id FROM ${scope.from} WHERE ${and(isKnown(scope), isOfActivity(scope.filter), isCurrent(scope))} GROUP BY id HAVING NOT ${isTimely(scope.filter, 'min(stored_ms)')})`;

const targets = (scope: EngineScope): string =>
  `(SELECT target FROM ${scope.from} WHERE ${and(isKnown(scope), `kind = 'voiding'`, isCurrent(scope))})`;

/** Statements within the limits, each in the version that counts; those that are voided as well. */
const within = (scope: EngineScope): string =>
  and(isKnown(scope), isOfActivity(scope.filter), isCurrent(scope), isTimelyAsStatement(scope));

/** Statements that count. */
const counted = (scope: EngineScope): string => and(within(scope), `id NOT IN ${targets(scope)}`);

/** Statements that count, of the courses and LMSs that are asked about. */
const selected = (scope: EngineScope): string =>
  and(
    counted(scope),
    scope.selected === null
      ? null
      : scope.selected.length === 0
        ? '0'
        : `(course, home_page) IN (${scope.selected.map(([course, homePage]) => `(${quoteText(course)}, ${quoteText(homePage)})`).join(', ')})`,
  );

const selectedScos = (scope: EngineScope): string => and(`subject = 'sco'`, selected(scope));

/** Of copies of a statement the one that was stored first, and of its keys the first by name. */
const ONE_COPY = `stored_ms, authority = '', authority LIMIT 1 BY id`;

const EVENT_COLUMNS =
  'account, home_page, registration, course, sco, id, verb, at_ms, stored_ms, version, content_digest, session, success, completion, percent, impossible_score, pass_mark, duration_ms, authority, sco_count, clock_offset_ms, active_ms';

/** Ids beyond this number are not named where versions of a statement differ. */
export const MAX_DISPUTED = 100_000;

const period = ({ periods }: EngineScope): string => periods.sql(CORRECTED);

/** Rows: class, whether versions differ, statements, copies, ids of those that differ. */
export const countsQuery = (scope: EngineScope): string => {
  const { from, filter } = scope;
  return `SELECT class, is_disputed, count(), sum(copies), groupArrayIf(${MAX_DISPUTED + 1})(id, is_disputed) FROM (SELECT id, min(mark) != max(mark) AS is_disputed, count() AS copies, multiIf(any(kind) = 'voiding', 'voiding', any(${isOfActivity(filter)}) AND ${isTimely(filter, 'min(stored_ms)')}, 'within', any(kind) = 'foreign' AND ${isTimely(filter, 'min(stored_ms)')}, 'foreign', 'outside') AS class FROM ${from} WHERE ${and(isKnown(scope), `kind != 'invalid'`)} GROUP BY id) GROUP BY class, is_disputed`;
};

/** All versions of statements of which there are several that differ. */
export const disputedQuery = (scope: EngineScope, ids: readonly string[], mark: string): string =>
  `SELECT id, kind, mark, ${mark}, stored_ms, course, sco, registration, home_page, account, ${CORRECTED} FROM ${scope.from} WHERE ${and(isKnown(scope), `id IN (${ids.map((id) => `toUUID('${id}')`).join(', ')})`)}`;

export const voidedCountQuery = (scope: EngineScope): string =>
  `SELECT uniqExact(id) FROM ${scope.from} WHERE ${and(within(scope), `id IN ${targets(scope)}`)}`;

export const latestStoredQuery = (scope: EngineScope): string =>
  `SELECT max(if(stored_ms = ${NEVER_STORED}, NULL, stored_ms)), countIf(kind = 'invalid') FROM ${scope.from} WHERE ${and(isKnown(scope))}`;

/** Rows: course, its SCOs, whether any statement names a content. */
export const coursesQuery = (scope: EngineScope): string =>
  `SELECT course, groupUniqArray(sco), max(content_digest != '') FROM ${scope.from} WHERE ${and(isKnown(scope), `kind = 'course'`)} GROUP BY course`;

/** Every version within the limits, whether it counts or not. */
const everyVersion = (scope: EngineScope): string =>
  and(isKnown(scope), isOfActivity(scope.filter), isTimely(scope.filter, 'stored_ms'));

/** One row: the first and the last time, and how many statements there are. */
export const spanQuery = (scope: EngineScope): string =>
  `SELECT min(${CORRECTED}), max(${CORRECTED}), count() FROM ${scope.from} WHERE ${everyVersion(scope)}`;

/** Rows: IRI, a name, when it was last used. */
export const namesQuery = (scope: EngineScope): string => {
  const named = (iri: string, name: string, condition: string | null): string =>
    `SELECT ${iri}, ${name}, max(${CORRECTED}) FROM ${scope.from} WHERE ${and(everyVersion(scope), `${name} != ''`, condition)} GROUP BY ${iri}, ${name}`;
  const question = scope.filter.items
    ? ` OR (subject = 'question' AND (percent IS NOT NULL OR success IS NOT NULL))`
    : '';
  return `${named('course', 'course_name', null)} UNION ALL ${named('object', 'object_name', `((subject = 'chapter' AND duration_ms IS NOT NULL)${question})`)}`;
};

export const homePagesQuery = (scope: EngineScope): string =>
  `SELECT DISTINCT home_page FROM ${scope.from} WHERE ${within(scope)}`;

/** Rows: course, home page, account, period of the account, statements that count. */
export const usesQuery = (scope: EngineScope): string =>
  `SELECT course, home_page, account, ${period(scope)} AS period, ${scope.hasCopies ? 'uniqExact(id)' : 'count()'} FROM ${scope.from} WHERE ${counted(scope)} GROUP BY course, home_page, account, period`;

export const judgedQuery = (scope: EngineScope): string =>
  `SELECT DISTINCT sco, version FROM ${scope.from} WHERE ${and(selectedScos(scope), `verb IN ('passed', 'failed')`)}`;

const oneCopyEach = (scope: EngineScope): string =>
  `(SELECT course, home_page, authority, stored_ms, id FROM ${scope.from} WHERE ${selectedScos(scope)}${scope.hasCopies ? ` ORDER BY id, ${ONE_COPY}` : ''})`;

/** Rows: course, home page, key, first and last time, statements; of those that an LRS has stored. */
export const authoritiesQuery = (scope: EngineScope): string =>
  `SELECT course, home_page, authority, min(stored_ms), max(stored_ms), count() FROM ${oneCopyEach(scope)} WHERE authority != '' AND stored_ms != ${NEVER_STORED} GROUP BY course, home_page, authority`;

const DAY_MS = 86_400_000;

/** Rows: course, home page, key, times within one day. */
export const authorityTimesQuery = (scope: EngineScope): string =>
  `SELECT course, home_page, authority, groupArray(stored_ms) FROM ${oneCopyEach(scope)} WHERE authority != '' AND stored_ms != ${NEVER_STORED} GROUP BY course, home_page, authority, intDiv(stored_ms, ${DAY_MS})`;

/** Rows: registration, accounts: home page, name and period. */
export const sharedQuery = (scope: EngineScope): string =>
  `SELECT registration, groupUniqArray((home_page, account, period)) FROM (SELECT registration, home_page, account, ${period(scope)} AS period FROM ${scope.from} WHERE ${selectedScos(scope)}) GROUP BY registration HAVING min((home_page, account, period)) != max((home_page, account, period))`;

const ATTEMPT = 'registration, sco, course';

/** Rows: course, version, SCO; of attempts with one version. */
export const scosQuery = (scope: EngineScope): string =>
  `SELECT DISTINCT course, lowest, sco FROM (SELECT ${ATTEMPT}, min(version) AS lowest, max(version) AS highest FROM ${scope.from} WHERE ${selectedScos(scope)} GROUP BY ${ATTEMPT}) WHERE lowest = highest`;

/** The statements about SCOs, account by account. */
export const eventsQuery = (scope: EngineScope): string =>
  `SELECT ${EVENT_COLUMNS} FROM ${scope.from} WHERE ${selectedScos(scope)} ORDER BY account, id, ${ONE_COPY}`;

/** The same, of attempts with several versions, or with keys and without an LRS: these cannot be summed up by themselves. */
export const unevenEventsQuery = (scope: EngineScope): string =>
  `SELECT ${EVENT_COLUMNS} FROM ${scope.from} WHERE ${and(
    selectedScos(scope),
    `(${ATTEMPT}) IN (SELECT ${ATTEMPT} FROM ${scope.from} WHERE ${selectedScos(scope)} GROUP BY ${ATTEMPT} HAVING min(version) != max(version) OR countIf(authority != '' AND stored_ms = ${NEVER_STORED}) > 0)`,
  )} ORDER BY account, id, ${ONE_COPY}`;

const WHO = '(home_page, account, period)';

/** A measurement of each statement: chapters have a time, answers a share of the points. */
const measurements = (
  scope: EngineScope,
  subject: 'chapter' | 'question',
  version: string | null,
): string => {
  const value =
    subject === 'chapter'
      ? 'duration_ms'
      : `if(percent IS NOT NULL, percent / 100, if(success IS NOT NULL, toFloat64(success), NULL))`;
  return `(SELECT ${ATTEMPT}, object, home_page, account, ${period(scope)} AS period, at_ms, assumeNotNull(${value}) AS value FROM ${scope.from} WHERE ${and(
    selected(scope),
    `subject = '${subject}'`,
    `${value} IS NOT NULL`,
    version === null ? null : `version = ${quoteText(version)}`,
  )})`;
};

const FIRST = 'argMin(value, (at_ms, value))';

/** Rows: chapter, times; of attempts of one person each. */
export const chaptersQuery = (scope: EngineScope): string =>
  `SELECT object, groupArray(time) FROM (SELECT object, ${FIRST} AS time FROM ${measurements(scope, 'chapter', null)} GROUP BY ${ATTEMPT}, object HAVING min(${WHO}) = max(${WHO})) GROUP BY object`;

const MEASUREMENT_COLUMNS = `registration, sco, course, object, home_page, account, period, at_ms, value`;

/** Rows: measurements of attempts that several accounts share. */
export const sharedMeasurementsQuery = (
  scope: EngineScope,
  subject: 'chapter' | 'question',
  version: string | null,
): string => {
  const all = measurements(scope, subject, version);
  const key = subject === 'chapter' ? `${ATTEMPT}, object` : ATTEMPT;
  return `SELECT ${MEASUREMENT_COLUMNS} FROM ${all} WHERE (${key}) IN (SELECT ${key} FROM ${all} GROUP BY ${key} HAVING min(${WHO}) != max(${WHO}))`;
};

export const answerVersionsQuery = (scope: EngineScope): string =>
  `SELECT DISTINCT version FROM ${scope.from} WHERE ${and(selected(scope), `subject = 'question'`, '(percent IS NOT NULL OR success IS NOT NULL)')}`;

/** Parts of a whole answer in which points are added up: whole numbers add up exactly. */
export const ANSWER_PARTS = 10_000;

/**
 * Rows: question, share of the points, parts of all answers of the attempt, number of its answers, how many attempts have these; of
 * attempts of one person each.
 */
export const answersQuery = (scope: EngineScope, version: string | null): string =>
  `SELECT question, share, parts, answers, count() FROM (SELECT groupArray(object) AS questions, groupArray(points) AS shares, sum(floor(points * ${ANSWER_PARTS} + 0.5)) AS parts, count() AS answers, min(first_who) AS lowest_who, max(last_who) AS highest_who FROM (SELECT ${ATTEMPT}, object, ${FIRST} AS points, min(${WHO}) AS first_who, max(${WHO}) AS last_who FROM ${measurements(scope, 'question', version)} GROUP BY ${ATTEMPT}, object) GROUP BY ${ATTEMPT}) ARRAY JOIN questions AS question, shares AS share WHERE lowest_who = highest_who GROUP BY question, share, parts, answers`;

/** Rows: digests of the statements, sorted, 32 bytes each. */
export const digestsQuery = (scope: EngineScope): string => {
  const of = and(isKnown(scope), `kind != 'invalid'`);
  return scope.hasCopies
    ? `SELECT digest FROM (SELECT digest FROM ${scope.from} WHERE ${of} ORDER BY id, stored_ms, mark, digest LIMIT 1 BY id) ORDER BY digest`
    : `SELECT digest FROM ${scope.from} WHERE ${of} ORDER BY digest`;
};

/** Rows: whole statements of accounts, and those that void any of them. */
export const personQuery = (scope: EngineScope, accounts: readonly string[]): string => {
  const own = `${and(isKnown(scope), `kind = 'course'`)} AND lowerUTF8(account) IN (${accounts.map(quoteText).join(', ')})`;
  return `SELECT statement FROM ${scope.from} WHERE (${own}) OR (${and(isKnown(scope), `kind = 'voiding'`)} AND target IN (SELECT id FROM ${scope.from} WHERE ${own}))`;
};
