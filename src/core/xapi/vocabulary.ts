/**
 * The identifiers of the statements that packages send: ADL vocabulary, the ADL SCORM profile (https://w3id.org/xapi/scorm)
 * and two context extensions of cmi5. Everything that writes, describes or reads statements takes them from here.
 */

/** Verbs by the names that discriminate statement ids. */
export const VERBS = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  resumed: 'http://adlnet.gov/expapi/verbs/resumed',
  suspended: 'http://adlnet.gov/expapi/verbs/suspended',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const satisfies Readonly<Record<string, string>>;
export type VerbName = keyof typeof VERBS;

/** Withdraws a statement (xAPI-Data 2.4.3.4); packages never send it. */
export const VOIDED_VERB = 'http://adlnet.gov/expapi/verbs/voided';

/** Types of activities. */
export const ACTIVITY_TYPES = {
  course: 'http://adlnet.gov/expapi/activities/course',
  lesson: 'http://adlnet.gov/expapi/activities/lesson',
  module: 'http://adlnet.gov/expapi/activities/module',
  assessment: 'http://adlnet.gov/expapi/activities/assessment',
  attempt: 'http://adlnet.gov/expapi/activities/attempt',
  interaction: 'http://adlnet.gov/expapi/activities/cmi.interaction',
  profile: 'http://adlnet.gov/expapi/activities/profile',
} as const satisfies Readonly<Record<string, string>>;
export type ActivityTypeName = keyof typeof ACTIVITY_TYPES;

/** `context.contextActivities.category` of every statement, by position (ADL SCORM profile). */
export const PROFILE_CATEGORIES = [
  'https://w3id.org/xapi/scorm',
  'https://w3id.org/xapi/scorm/v1.0',
] as const;

/** Names the launch in which a statement was made. */
export const SESSION_EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** The share of the points that passes, 0-1; on `passed` and `failed`. */
export const MASTERY_SCORE_EXTENSION = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** How much of an activity has been seen, 0-100. */
export const PROGRESS_EXTENSION = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** `context.platform` of every statement. */
export const PLATFORM = 'SCORM 1.2';

/** What comes after the author's address in the context extension that names the package's content digest. */
export const CONTENT_DIGEST_PATH = '/extensions/content-digest';

/** The context extension that names the package's content digest, 64 hexadecimal digits. */
export const contentDigestExtension = (activityBase: string): string =>
  `${activityBase}${CONTENT_DIGEST_PATH}`;

/** What comes after the author's address in the context extension that says how many SCOs the course has. */
export const SCO_COUNT_PATH = '/extensions/sco-count';

/** The context extension that says how many SCOs the course has; only where there are several. */
export const scoCountExtension = (activityBase: string): string => `${activityBase}${SCO_COUNT_PATH}`;

/** What comes after the author's address in the context extension that says by how much a clock was wrong. */
export const CLOCK_OFFSET_PATH = '/extensions/clock-offset';

/**
 * The context extension that says by how many seconds the clock that gave the timestamp was ahead of the LMS's; negative if it was
 * behind. Only where the LMS's server has said what time it is.
 */
export const clockOffsetExtension = (activityBase: string): string => `${activityBase}${CLOCK_OFFSET_PATH}`;

/**
 * The result extension that says the share of the points, 0-100, of a try that reached the pass mark and missed the floor: its
 * score lies below the pass mark.
 */
export const earnedPercentExtension = (activityBase: string): string =>
  `${activityBase}/extensions/earned-percent`;

/** What comes after the author's address in the result extension that says how long a learner was active. */
export const ACTIVE_TIME_PATH = '/extensions/active-time';

/**
 * The result extension that says for how many seconds of its duration the learner was active, as far as the page could see: signs of
 * somebody who reads, answers, watches or listens.
 */
export const activeTimeExtension = (activityBase: string): string => `${activityBase}${ACTIVE_TIME_PATH}`;

/** The IRI of a course: stable across its versions. */
export const courseIri = (activityBase: string, courseId: string): string =>
  `${activityBase}/modules/${courseId}`;

/** The IRI of a SCO; `name` is `''` for the only one of a package, else the id of its chapter or assessment. */
export const scoIri = (course: string, name: string): string =>
  name === '' ? `${course}/sco` : `${course}/scos/${name}`;

export const chapterIri = (sco: string, chapterId: string): string => `${sco}/chapters/${chapterId}`;

/** The IRI of a quiz: a chapter's, or with `chapterId` `null` the final assessment. */
export const quizIri = (sco: string, chapterId: string | null, quizId: string): string =>
  chapterId === null ? `${sco}/assessments/${quizId}` : `${chapterIri(sco, chapterId)}/quiz`;

/** The IRI of a question in a quiz, by its interaction id (`cmi.interactions.n.id`). */
export const interactionIri = (sco: string, interactionId: string): string =>
  `${sco}/interactions/${interactionId}`;

export const attemptIri = (course: string, registration: string): string =>
  `${course}/attempts/${registration}`;
