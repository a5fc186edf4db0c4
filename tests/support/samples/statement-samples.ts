import { createHash } from 'node:crypto';
import {
  ACTIVITY_TYPES,
  attemptIri,
  chapterIri,
  contentDigestExtension,
  courseIri,
  interactionIri,
  MASTERY_SCORE_EXTENSION,
  PLATFORM,
  PROFILE_CATEGORIES,
  PROGRESS_EXTENSION,
  quizIri,
  SESSION_EXTENSION,
  scoIri,
  VERBS,
  type VerbName,
  VOIDED_VERB,
} from '../../../src/core/xapi/vocabulary.ts';

/** A statement as an LRS hands it out; loose, so that tests can break it. */
export type LooseStatement = Record<string, unknown> & { id: string; timestamp: string; stored?: string };

export const BASE = 'https://training.example.org/xapi';
export const COURSE = courseIri(BASE, 'border-basics');
export const SCO = scoIri(COURSE, '');
export const HOME_PAGE = 'https://lms.example.org';
export const DIGEST = 'd'.repeat(64);
export const AUTHORITY = {
  objectType: 'Agent',
  account: { homePage: 'https://lrs.example.org', name: 'package' },
};

/** A UUID that a text stands for. */
export const uuidOf = (text: string): string => {
  const hex = createHash('sha1').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** One attempt of one learner, as it will be told. */
export interface SampleAttempt {
  readonly account?: string;
  readonly homePage?: string;
  readonly attempt?: string;
  readonly version?: string;
  readonly course?: string;
  readonly sco?: string;
  /** The time of the first statement. */
  readonly start?: string;
  readonly authority?: unknown;
  /** `null` leaves `stored` out. */
  readonly storedAfterMs?: number | null;
}

const iso = (ms: number): string => new Date(ms).toISOString();

/** Makes statements of one attempt, minute by minute from its start. */
export const createSample = ({
  account = 'u-1',
  homePage = HOME_PAGE,
  attempt = '1',
  version = '1.0.0',
  course = COURSE,
  sco = scoIri(course, ''),
  start = '2026-03-02T09:00:00.000Z',
  authority = AUTHORITY,
  storedAfterMs = 1500,
}: SampleAttempt = {}) => {
  const registration = uuidOf(`${course}|${homePage}|${account}|${attempt}`);
  const startMs = Date.parse(start);
  const tell = (
    verb: VerbName,
    minute: number,
    {
      object = { id: sco, type: ACTIVITY_TYPES.lesson, name: 'Border basics' },
      parent,
      result,
      session = '1',
      extensions = {},
    }: {
      object?: { id: string; type: string; name: string };
      parent?: readonly string[];
      result?: Record<string, unknown>;
      session?: string;
      extensions?: Record<string, unknown>;
    } = {},
  ): LooseStatement => {
    const atMs = startMs + Math.round(minute * 60_000);
    return {
      id: uuidOf(`${registration}|${verb}|${object.id}|${session}|${minute}`),
      timestamp: iso(atMs),
      ...(storedAfterMs === null ? {} : { stored: iso(atMs + storedAfterMs) }),
      version: '1.0.0',
      authority,
      actor: { objectType: 'Agent', account: { homePage, name: account } },
      verb: { id: VERBS[verb], display: { en: verb } },
      object: {
        objectType: 'Activity',
        id: object.id,
        definition: { type: object.type, name: { en: object.name } },
      },
      ...(result ? { result } : {}),
      context: {
        registration,
        revision: version,
        platform: PLATFORM,
        language: 'en',
        contextActivities: {
          ...(parent ? { parent: parent.map((id) => ({ id })) } : {}),
          grouping: [
            { id: course, definition: { type: ACTIVITY_TYPES.course, name: { en: 'Border basics' } } },
            { id: attemptIri(course, registration), definition: { type: ACTIVITY_TYPES.attempt } },
          ],
          category: PROFILE_CATEGORIES.map((id) => ({ id, definition: { type: ACTIVITY_TYPES.profile } })),
        },
        extensions: {
          [SESSION_EXTENSION]: uuidOf(`${registration}|session|${session}`),
          [contentDigestExtension(BASE)]: DIGEST,
          ...extensions,
        },
      },
    };
  };
  const judged = (percent: number, passMark: number, isPassed: boolean) => ({
    result: {
      success: isPassed,
      score: { scaled: percent / 100, raw: percent, min: 0, max: 100 },
      duration: 'PT20M',
    },
    extensions: { [MASTERY_SCORE_EXTENSION]: passMark / 100 },
  });
  return {
    registration,
    initialized: (minute = 0) => tell('initialized', minute),
    suspended: (minute: number, duration = 'PT10M', session = '1') =>
      tell('suspended', minute, { result: { completion: false, duration }, session }),
    resumed: (minute: number, session = '2') => tell('resumed', minute, { session }),
    completed: (minute: number) =>
      tell('completed', minute, { result: { completion: true, duration: 'PT20M' } }),
    passed: (minute: number, percent = 92, passMark = 80) =>
      tell('passed', minute, judged(percent, passMark, true)),
    failed: (minute: number, percent = 60, passMark = 80) =>
      tell('failed', minute, judged(percent, passMark, false)),
    terminated: (minute: number, duration = 'PT20M', session = '1', result: Record<string, unknown> = {}) =>
      tell('terminated', minute, { result: { completion: true, duration, ...result }, session }),
    experienced: (minute: number, chapter: string, duration: string) =>
      tell('experienced', minute, {
        object: { id: chapterIri(sco, chapter), type: ACTIVITY_TYPES.module, name: `Chapter ${chapter}` },
        parent: [sco],
        result: { duration, extensions: { [PROGRESS_EXTENSION]: 100 } },
      }),
    answered: (minute: number, question: string, share: number | null, chapter = 'ch1') =>
      tell('answered', minute, {
        object: {
          id: interactionIri(sco, question),
          type: ACTIVITY_TYPES.interaction,
          name: `Question ${question}`,
        },
        parent: [quizIri(sco, chapter, ''), sco],
        result:
          share === null
            ? { response: 'often' }
            : { response: 'x', success: share === 1, score: { scaled: share, raw: share, min: 0, max: 1 } },
      }),
    quizPassed: (minute: number, chapter = 'ch1') =>
      tell('passed', minute, {
        object: { id: quizIri(sco, chapter, ''), type: ACTIVITY_TYPES.assessment, name: 'Quiz' },
        parent: [chapterIri(sco, chapter), sco],
        ...judged(100, 50, true),
      }),
    tell,
  };
};

/** A whole attempt that passes without an interruption. */
export const passedAttempt = (attempt: SampleAttempt = {}, percent = 92): readonly LooseStatement[] => {
  const sample = createSample(attempt);
  return [
    sample.initialized(),
    sample.experienced(8, 'ch1', 'PT8M'),
    sample.answered(9, 'q1', 1),
    sample.quizPassed(10),
    sample.completed(20),
    sample.passed(20.1, percent),
    sample.terminated(21),
  ];
};

/** Withdraws a statement. */
export const voiding = (
  target: { readonly id: string },
  at = '2026-04-01T09:00:00.000Z',
): LooseStatement => ({
  id: uuidOf(`void ${target.id}`),
  timestamp: at,
  stored: at,
  actor: { objectType: 'Agent', mbox: 'mailto:admin@example.org' },
  verb: { id: VOIDED_VERB },
  object: { objectType: 'StatementRef', id: target.id },
});

/** A statement of another tool. */
export const foreign = (name: string): LooseStatement => ({
  id: uuidOf(name),
  timestamp: '2026-03-01T08:00:00Z',
  stored: '2026-03-01T08:00:01Z',
  actor: { mbox: 'mailto:someone@example.org' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: `https://video.example.org/${name}` },
});
