import { parseDuration } from '../../xapi/parse-duration.ts';
import {
  ACTIVE_TIME_PATH,
  ACTIVITY_TYPES,
  CLOCK_OFFSET_PATH,
  CONTENT_DIGEST_PATH,
  MASTERY_SCORE_EXTENSION,
  PROFILE_CATEGORIES,
  SCO_COUNT_PATH,
  SESSION_EXTENSION,
  VERBS,
  type VerbName,
  VOIDED_VERB,
} from '../../xapi/vocabulary.ts';

/** What a statement tells of: the module itself, a chapter of it, a quiz or the final assessment, a question. */
export type Subject = 'sco' | 'chapter' | 'quiz' | 'question';

/** What records take from a statement of a course; times in milliseconds since 1970, durations in milliseconds. */
export interface CourseStatement {
  readonly kind: 'course';
  /** A UUID in small letters. */
  readonly id: string;
  readonly verb: VerbName;
  readonly subject: Subject;
  readonly atMs: number;
  /** When the LRS stored it; `null` outside an LRS. */
  readonly storedMs: number | null;
  /** Home page of the learner's account; `''` for an agent that is known by its mail address or OpenID. */
  readonly homePage: string;
  readonly account: string;
  readonly registration: string;
  /** IRIs. */
  readonly course: string;
  readonly sco: string;
  readonly object: string;
  readonly courseName: string | null;
  readonly objectName: string | null;
  readonly version: string | null;
  readonly contentDigest: string | null;
  readonly session: string | null;
  readonly success: boolean | null;
  readonly completion: boolean | null;
  /** 0-100; `null` without a score. */
  readonly percent: number | null;
  /** Whether the score is one that cannot be: out of its own range. */
  readonly isImpossibleScore: boolean;
  /** 0-100. */
  readonly passMark: number | null;
  readonly durationMs: number | null;
  /** Of the duration, how long the learner was active; `null` where the statement does not say so. */
  readonly activeMs: number | null;
  /** How many SCOs the course has; `null` where the statement does not say so. */
  readonly scoCount: number | null;
  /** By how much the clock was ahead of the LMS's, milliseconds; `null` where the statement does not say so. */
  readonly clockOffsetMs: number | null;
  /** Who vouches for it to the LRS: name, mail address or account of the authority. */
  readonly authority: string | null;
}

/** What one JSON value is. */
export type Reading =
  | CourseStatement
  | {
      readonly kind: 'voiding';
      readonly id: string;
      readonly target: string;
      readonly storedMs: number | null;
    }
  /** A statement of another tool, or one that records do not need. */
  | { readonly kind: 'foreign'; readonly id: string; readonly mark: string; readonly storedMs: number | null }
  | { readonly kind: 'invalid'; readonly reason: string };

/** A statement that can be read. */
export type ReadableStatement = Exclude<Reading, { readonly kind: 'invalid' }>;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TIMESTAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)$/i;

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null);
const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** Whether a month has the day; `Date.parse` takes 30 February for 2 March. */
const hasDay = (date: string): boolean =>
  Number(date.slice(8)) <= 28 || new Date(`${date}T00:00:00Z`).getUTCDate() === Number(date.slice(8));

/** Milliseconds since 1970 of an RFC 3339 timestamp with a zone; `null` if it is none. */
export const parseTimestamp = (value: unknown): number | null => {
  if (typeof value !== 'string' || !TIMESTAMP.test(value) || !hasDay(value.slice(0, 10))) return null;
  const ms = Date.parse(
    value.endsWith('Z') && !value.includes(',')
      ? value
      : value
          .toUpperCase()
          .replace(',', '.')
          .replace(/([+-]\d\d)(\d\d)?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`),
  );
  return Number.isNaN(ms) ? null : ms;
};

const VERB_NAMES: ReadonlyMap<string, VerbName> = new Map(
  Object.entries(VERBS).map(([name, iri]) => [iri, name as VerbName]),
);

const isScoOf = (course: string, id: string): boolean => {
  if (!id.startsWith(course)) return false;
  const rest = id.slice(course.length);
  return rest === '/sco' || (rest.startsWith('/scos/') && !rest.includes('/', 6) && rest.length > 6);
};

/** The entries of a context activity list, which older tools write as a single object. */
const activitiesOf = (value: unknown): readonly Json[] =>
  Array.isArray(value) ? value.filter(isObject) : isObject(value) ? [value] : [];

const typeOf = (activity: Json): unknown =>
  isObject(activity.definition) ? activity.definition.type : undefined;

/** The first of an activity's names, English before others. */
const nameOf = (activity: Json): string | null => {
  const names = isObject(activity.definition) ? activity.definition.name : undefined;
  if (!isObject(names)) return null;
  return text(names.en) ?? text(Object.values(names).find((name) => typeof name === 'string'));
};

const accountOf = (actor: Json): { homePage: string; account: string } | null => {
  if (isObject(actor.account)) {
    const account = text(actor.account.name);
    return account === null ? null : { homePage: text(actor.account.homePage) ?? '', account };
  }
  const other = text(actor.mbox)?.replace(/^mailto:/, '') ?? text(actor.mbox_sha1sum) ?? text(actor.openid);
  return other === null ? null : { homePage: '', account: other };
};

const authorityOf = (value: unknown): string | null => {
  if (!isObject(value)) return null;
  if (Array.isArray(value.member))
    return text(
      value.member
        .map((member) => authorityOf(member) ?? '?')
        .sort()
        .join(' + '),
    );
  const known = accountOf(value);
  if (known === null) return text(value.name);
  return known.homePage === '' ? known.account : `${known.account} (${known.homePage})`;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** A score in per cent, by `raw` where the scale is 0-100, else by `scaled`, else by the place of `raw` in its scale. */
const scoreOf = (score: unknown): { percent: number | null; isImpossible: boolean } => {
  if (!isObject(score)) return { percent: null, isImpossible: false };
  const [scaled, raw, min, max] = [
    number(score.scaled),
    number(score.raw),
    number(score.min),
    number(score.max),
  ];
  const isImpossible =
    (scaled !== null && (scaled < -1 || scaled > 1)) ||
    (raw !== null && ((min !== null && raw < min) || (max !== null && raw > max)));
  if (raw !== null && min === 0 && max === 100) return { percent: round(raw), isImpossible };
  if (scaled !== null) return { percent: round(scaled * 100), isImpossible };
  if (raw !== null && min !== null && max !== null && max > min)
    return { percent: round(((raw - min) / (max - min)) * 100), isImpossible };
  return { percent: null, isImpossible };
};

/** The value of the extension whose name ends so; what stands before it is the address of the author. */
const authoredExtension = (extensions: Json, path: string): unknown => {
  for (const key in extensions) if (key.endsWith(path)) return extensions[key];
  return undefined;
};

const scoCountOf = (extensions: Json): number | null => {
  const count = number(authoredExtension(extensions, SCO_COUNT_PATH));
  return count !== null && count >= 1 ? count : null;
};

/** The verbs with which a package speaks of a SCO itself. */
export const SCO_VERBS: readonly VerbName[] = [
  'initialized',
  'resumed',
  'suspended',
  'terminated',
  'completed',
  'passed',
  'failed',
];

/** What a statement tells of, if it is one that packages send. */
const subjectOf = (verb: VerbName, isSco: boolean): Subject | null => {
  if (isSco) return SCO_VERBS.includes(verb) ? 'sco' : null;
  if (verb === 'experienced') return 'chapter';
  if (verb === 'answered') return 'question';
  return verb === 'passed' || verb === 'failed' ? 'quiz' : null;
};

/**
 * Reads one parsed JSON value as a statement (xAPI-Data 2.4), tolerantly: what records do not need may be missing, unknown or
 * of a later version. A statement belongs to a course if it has a registration, the SCORM profile among its categories, and
 * the course as its first grouping activity.
 */
export const readStatement = (value: unknown): Reading => {
  if (!isObject(value)) return { kind: 'invalid', reason: 'it is not a JSON object' };
  const rawId = value.id;
  if (typeof rawId !== 'string' || !UUID.test(rawId))
    return { kind: 'invalid', reason: rawId === undefined ? 'it has no id' : 'its id is not a UUID' };
  const id = rawId.toLowerCase();
  const { actor, verb, object } = value;
  if (!isObject(actor) || !isObject(verb) || typeof verb.id !== 'string' || !isObject(object))
    return { kind: 'invalid', reason: 'it lacks actor, verb or object' };
  const storedMs = parseTimestamp(value.stored);
  const atMs = parseTimestamp(value.timestamp ?? value.stored);
  if (atMs === null)
    return { kind: 'invalid', reason: 'its timestamp is missing or no date with a time and a zone' };
  if (verb.id === VOIDED_VERB) {
    const target = object.objectType === 'StatementRef' ? object.id : undefined;
    return typeof target === 'string' && UUID.test(target)
      ? { kind: 'voiding', id, target: target.toLowerCase(), storedMs }
      : { kind: 'invalid', reason: 'it voids, but names no statement' };
  }
  const objectId = typeof object.id === 'string' ? object.id : '';
  const foreign: Reading = { kind: 'foreign', id, mark: `${verb.id} ${objectId} ${atMs}`, storedMs };
  const name = VERB_NAMES.get(verb.id);
  const context = isObject(value.context) ? value.context : {};
  const registration = text(context.registration);
  const activities = isObject(context.contextActivities) ? context.contextActivities : {};
  if (name === undefined || registration === null) return foreign;
  if (!activitiesOf(activities.category).some((category) => category.id === PROFILE_CATEGORIES[0]))
    return foreign;
  const grouping = activitiesOf(activities.grouping);
  const course = grouping.find((activity) => typeOf(activity) === ACTIVITY_TYPES.course) ?? grouping[0];
  const courseId = text(course?.id);
  if (!course || courseId === null) return foreign;
  const parents = activitiesOf(activities.parent);
  const isSco =
    isScoOf(courseId, objectId) || (parents.length === 0 && typeOf(object) === ACTIVITY_TYPES.lesson);
  const parent = parents.find(
    (activity) => isScoOf(courseId, String(activity.id)) || typeOf(activity) === ACTIVITY_TYPES.lesson,
  );
  const sco = isSco ? objectId : text(parent?.id);
  const subject = subjectOf(name, isSco);
  if (subject === null || sco === null) return foreign;
  const learner = accountOf(actor);
  if (learner === null)
    return { kind: 'invalid', reason: 'its actor has no account name, mail address or OpenID' };
  const result = isObject(value.result) ? value.result : {};
  const extensions = isObject(context.extensions) ? context.extensions : {};
  const score = scoreOf(result.score);
  const clockOffset = number(authoredExtension(extensions, CLOCK_OFFSET_PATH));
  const active = isObject(result.extensions)
    ? number(authoredExtension(result.extensions, ACTIVE_TIME_PATH))
    : null;
  const mastery = number(extensions[MASTERY_SCORE_EXTENSION]);
  return {
    kind: 'course',
    id,
    verb: name,
    subject,
    atMs,
    storedMs,
    ...learner,
    registration: registration.toLowerCase(),
    course: courseId,
    sco,
    object: objectId,
    courseName: nameOf(course),
    objectName: nameOf(object),
    version: text(context.revision),
    contentDigest: text(authoredExtension(extensions, CONTENT_DIGEST_PATH)),
    clockOffsetMs: clockOffset === null ? null : clockOffset * 1000,
    scoCount: isSco ? scoCountOf(extensions) : null,
    session: text(extensions[SESSION_EXTENSION]),
    success: flag(result.success),
    completion: flag(result.completion),
    percent: score.percent,
    isImpossibleScore: score.isImpossible,
    passMark: mastery === null ? null : round(mastery * 100),
    durationMs: typeof result.duration === 'string' ? parseDuration(result.duration) : null,
    activeMs: active === null || active < 0 ? null : Math.round(active * 1000),
    authority: authorityOf(value.authority),
  };
};
