import { DEFAULT_ACTIVITY_BASE } from '../course/xapi-settings.ts';
import type { RuntimeCourse } from '../player/runtime-course.ts';
import type { ActivityCatalogue } from './activities.ts';
import { buildStatement } from './build-statement.ts';
import type { Agent, Statement } from './statement.ts';
import { formatTimestamp } from './time-formats.ts';
import { ACTIVITY_TYPES, courseIri, scoIri, VOIDED_VERB } from './vocabulary.ts';

/** `account.name` of the learner that a probe statement names: no person. */
export const PROBE_ACCOUNT = 'coursewright-lrs-check';

/** The course that a probe statement is about: no course that reports count. */
export const PROBE_COURSE = courseIri(DEFAULT_ACTIVITY_BASE, PROBE_ACCOUNT);

/** `X-Experience-API-Version` of what packages send: the newest that TinCanJS speaks (xAPI 1.0.3, Communication 3.3). */
export const PACKAGE_XAPI_VERSION = '1.0.2';

const NAME = { en: 'Check of an LRS' };

const course = (version: string): RuntimeCourse => ({
  format: 1,
  id: PROBE_ACCOUNT,
  version,
  title: NAME.en,
  pages: [],
  chapters: [],
  questions: [],
  quizzes: [],
  notes: [],
  interactionIds: [],
  completion: { quiz: null, pages: false },
});

const activities = (version: string): ActivityCatalogue => ({
  format: 1,
  activityBase: DEFAULT_ACTIVITY_BASE,
  version,
  language: 'en',
  course: { id: PROBE_COURSE, definition: { type: ACTIVITY_TYPES.course, name: NAME } },
  scos: {
    [PROBE_ACCOUNT]: {
      sco: { id: scoIri(PROBE_COURSE, ''), definition: { type: ACTIVITY_TYPES.lesson, name: NAME } },
      chapters: {},
      quizzes: {},
      questions: {},
      masteryScore: null,
    },
  },
});

/** What a probe is made from. */
export interface ProbeContext {
  /** A UUID of its own for each probe. */
  readonly registration: string;
  /** UTC, milliseconds since 1970. */
  readonly atMs: number;
  /** `account.homePage` of the probe's actor. */
  readonly homePage: string;
  readonly toolVersion: string;
}

/** Withdraws a statement (xAPI-Data 2.3.2). */
export interface VoidingStatement {
  readonly id: string;
  readonly timestamp: string;
  readonly actor: Agent;
  readonly verb: Statement['verb'];
  readonly object: { readonly objectType: 'StatementRef'; readonly id: string };
}

const actorOf = (homePage: string): Agent => ({
  objectType: 'Agent',
  account: { homePage, name: PROBE_ACCOUNT },
});

/** The statement of a first launch, made like those of packages, about no course and no person. */
export const probeStatement = ({ registration, atMs, homePage, toolVersion }: ProbeContext): Statement => {
  const statement = buildStatement(
    {
      course: course(toolVersion),
      activities: activities(toolVersion),
      actor: actorOf(homePage),
      registration,
      revision: toolVersion,
      contentDigest: '0'.repeat(64),
      answers: 'full',
    },
    { kind: 'initialized', atMs, sessionMs: atMs },
  );
  if (statement === null) throw new Error('The probe has no statement.');
  return statement;
};

/** The statement that withdraws a probe. @param id a UUID of its own. */
export const voidingStatement = (
  { homePage, atMs }: ProbeContext,
  ids: { readonly id: string; readonly voided: string },
): VoidingStatement => ({
  id: ids.id,
  timestamp: formatTimestamp(atMs),
  actor: actorOf(homePage),
  verb: { id: VOIDED_VERB, display: { en: 'voided' } },
  object: { objectType: 'StatementRef', id: ids.voided },
});
