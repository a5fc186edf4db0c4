import { rightAnswer } from '../../src/core/player/answer.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import type { AttemptContext } from '../../src/core/xapi/build-statement.ts';
import { type LrsConfig, OFF_CONFIG } from '../../src/core/xapi/lrs-config.ts';
import type { LmsDouble } from '../../src/lms-profiles/lms-double.ts';
import { createAnswerProjection } from '../../src/runtime/adapters/scorm12/answer-projection.ts';
import { createLmsClient } from '../../src/runtime/adapters/scorm12/lms-client.ts';
import { createSession } from '../../src/runtime/launch/create-session.ts';
import { judgeEvent } from '../../src/runtime/progress/judge-event.ts';
import { drawnQuestions, reduceQuiz } from '../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../src/runtime/progress/reducer.ts';
import type { Moment } from '../../src/runtime/session/tracker.ts';
import type { KeyValueStorage } from '../../src/runtime/storage/journal.ts';
import * as chunk from '../../src/runtime/xapi/main.ts';
import { startLrs } from '../../src/runtime/xapi/start-lrs.ts';
import { createListedStorage } from '../support/browser/listed-storage.ts';
import { responseAt } from '../support/lrs/server-response.ts';
import { SAMPLE_ASSESSMENT, sampleCourse } from '../support/samples/sample-course.ts';
import { attemptAt } from '../support/samples/sample-statements.ts';
import { wrongAnswer } from '../support/samples/type-answers.ts';

const sample = sampleCourse();

/** The sample course with its final assessment. */
export const course = attemptAt({
  ...sample,
  settings: {
    ...sample.settings,
    assessment: SAMPLE_ASSESSMENT,
  },
});

/** Pauses and time limits are a twentieth of what they are in a page. */
const HASTE = 20;

interface RealLaunchOptions {
  readonly lms: LmsDouble;
  readonly endpoint: string;
  readonly storage?: KeyValueStorage;
  readonly config?: Partial<LrsConfig>;
  /** By how much the clock of this computer is ahead of the LMS's, milliseconds; unless given, the LMS does not say. */
  readonly clockAheadMs?: number;
  /** Which course; unless given, the sample course with its final assessment. */
  readonly attempt?: AttemptContext;
}

/** A launch of the sample course by the real run-time, in real time, that can be cut off like a browser that dies. */
export const launchForReal = ({
  lms,
  endpoint,
  storage = createListedStorage(),
  config,
  clockAheadMs,
  attempt = course,
}: RealLaunchOptions) => {
  const runtime: RuntimeCourse = attempt.course;
  let isDead = false;
  const whileAlive = <Args extends readonly unknown[]>(run: (...args: Args) => void) => {
    return (...args: Args): void => {
      if (!isDead) run(...args);
    };
  };
  const schedule = (callback: () => void, delayMs: number): (() => void) => {
    const timer = setTimeout(whileAlive(callback), delayMs / HASTE);
    return () => clearTimeout(timer);
  };
  const now = (): Moment => ({
    epochMs: Date.now() + (clockAheadMs ?? 0),
    elapsedMs: performance.now(),
    activeMs: performance.now(),
  });
  const own: KeyValueStorage = {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(key),
    setItem: whileAlive((key: string, value: string) => storage.setItem(key, value)),
    removeItem: whileAlive((key: string) => storage.removeItem(key)),
  };
  const startedAt = now();
  const session = createSession({
    course: runtime,
    lms: createLmsClient(lms.api),
    clock: {
      elapsedMs: () => now().elapsedMs,
      visibleMs: () => now().elapsedMs,
      activeMs: () => now().activeMs,
      epochMs: () => now().epochMs,
      timeOfDay: () => ({ hours: 9, minutes: 5, seconds: 7 }),
    },
    storage: own,
    connection: { isOnline: () => true, probe: async () => 'unknown' },
    activityPath: '/course/',
    openChannel: () => null,
    random: Math.random,
    schedule,
  });
  session.addQuizzes({ reduceQuiz, judgeEvent, projection: createAnswerProjection() });
  let setConnected = (): void => {};
  const connected = new Promise<void>((resolve) => {
    setConnected = resolve;
  });
  const facts = startLrs({
    session: {
      ...session,
      tracker: {
        ...session.tracker,
        connect: (tracker) => {
          session.tracker.connect(tracker);
          setConnected();
        },
      },
    },
    state: session.getState(),
    startedAt,
    now,
    serverResponse: () => (clockAheadMs === undefined ? null : responseAt(now(), clockAheadMs)),
    page: 'http://127.0.0.1/content/index.html',
    storage: own,
    contentDigest: '0123456789abcdef'.repeat(4),
    fetch: (async (input, init) => {
      const url = String(input);
      if (url.endsWith('xapi-activities.json')) return Response.json(attempt.activities);
      if (url.endsWith('xapi-config.json'))
        return Response.json({ ...OFF_CONFIG, endpoint, auth: 'Basic dGVzdDp0ZXN0', ...config });
      return fetch(input, init);
    }) as typeof fetch,
    schedule,
    random: Math.random,
    loadChunk: async () => chunk,
    onOnline: () => {},
  });

  return {
    session,
    storage,
    facts,
    connected,
    /** The browser dies: nothing that is under way comes to an end. */
    die: (): void => {
      isDead = true;
    },
    open: (...places: readonly string[]): void => {
      for (const place of places) session.dispatch({ type: 'view-opened', view: place });
    },
    take: (quizId: string, isRight = true): void => {
      const quiz = quizOf(runtime, quizId);
      session.dispatch({ type: 'view-opened', view: quizId });
      session.dispatch({ type: 'try-started', quiz: quizId, seed: 4711 });
      const state = session.getState().quizzes[quizId];
      for (const question of state ? drawnQuestions(runtime, quiz, state) : [])
        session.dispatch({
          type: 'answered',
          quiz: quizId,
          question: question.id,
          answer: (isRight ? rightAnswer(question) : null) ?? wrongAnswer(question),
          latencyMs: 1234,
        });
      session.dispatch({ type: 'try-submitted', quiz: quizId });
    },
    /** How many statements wait in this browser. */
    waiting: (): number =>
      Array.from({ length: storage.length }, (_, index) => storage.key(index)).filter((key) =>
        key?.startsWith('coursewright-xapi:'),
      ).length,
  };
};
