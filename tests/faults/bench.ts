import { runtime } from '../../src/core/locale/en/runtime.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import { createLmsDouble, type LmsDouble } from '../../src/lms-profiles/lms-double.ts';
import type { LmsProfile } from '../../src/lms-profiles/lms-profile.ts';
import { createAnswerProjection } from '../../src/runtime/adapters/scorm12/answer-projection.ts';
import type { ScormApi } from '../../src/runtime/adapters/scorm12/find-api.ts';
import { createLmsClient } from '../../src/runtime/adapters/scorm12/lms-client.ts';
import { createSession } from '../../src/runtime/launch/create-session.ts';
import { judgeEvent } from '../../src/runtime/progress/judge-event.ts';
import { reduceQuiz } from '../../src/runtime/progress/quiz-reducer.ts';
import type { LaunchedSession, ServerReachability } from '../../src/runtime/session/session-environment.ts';
import { activityPathOf } from '../../src/runtime/storage/activity-path.ts';
import type { KeyValueStorage } from '../../src/runtime/storage/journal.ts';
import { createMoodleApi, type MoodleDouble } from '../support/lms/moodle-api.ts';
import { createScormAgainApi } from '../support/lms/scorm-again-api.ts';
import { createStrictApi } from '../support/lms/strict-api.ts';
import { sampleRuntime } from '../support/samples/sample-runtime.ts';
import { type DoubleName, HOST_PROFILES } from './cell.ts';

/** Everything that can be made to go wrong around a session. All of it is in order at first. */
export interface Troubles {
  initialize: 'ok' | 'false';
  /**
   * `false`: refused, with its values lost where the platform does not send them twice; `lie`: "true", although nothing
   * arrives; `throw`: the same, with an exception; `block`: five seconds long; `kill` and `kill-late`: the browser dies in the
   * middle of the call, before or after the values have arrived.
   */
  commit: 'ok' | 'false' | 'lie' | 'throw' | 'block' | 'kill' | 'kill-late';
  /** As many commits go wrong; then all is well again. */
  commitsLeft: number;
  finish: 'ok' | 'false' | 'throw';
  /** The error code with which LMSSetValue refuses the element; `null`: it does not. */
  refuse: (element: string) => string | null;
  /** What LMSGetValue answers instead of the value. */
  read: (element: string, value: unknown) => unknown;
  isOnline: boolean;
  /** What the page's own address answers; `pending`: nothing, yet. */
  probe: ServerReachability | 'pending';
  storage: 'ok' | 'blocked' | 'full';
}

export const noTroubles = (): Troubles => ({
  initialize: 'ok',
  commit: 'ok',
  commitsLeft: Number.POSITIVE_INFINITY,
  finish: 'ok',
  refuse: () => null,
  read: (_element, value) => value,
  isOnline: true,
  probe: 'alive',
  storage: 'ok',
});

/** Who is launched into what. */
export interface LaunchOptions {
  readonly course?: RuntimeCourse;
  readonly learner?: string;
  readonly mode?: 'normal' | 'browse' | 'review';
  /** Where the package is opened; always at the same place, which names no activity, unless named. */
  readonly place?: string;
  /** An activity of its own, restored from a backup with users; what the backup had of the learner. */
  readonly restored?: Readonly<Record<string, string>>;
  /** Begins a new attempt instead of going on with the last one. */
  readonly isNewAttempt?: boolean;
  /** Moodle's setting "Force completed"; the first launch decides. */
  readonly isForceCompleted?: boolean;
  /** The status with which the platform begins an attempt; the first launch decides. */
  readonly firstStatus?: 'incomplete';
}

/** One launch as a test watches it. */
export interface Watched {
  readonly session: LaunchedSession;
  readonly double: LmsDouble;
  /** How many calls of a function this launch has made. */
  calls(name: keyof ScormApi): number;
  /** What the page had to tell of how the work is kept, line by line. */
  readonly told: readonly string[];
  /** What the platform had of the attempt before this launch. */
  readonly found: Readonly<Record<string, string>>;
  /** What the platform has of the attempt of this launch. */
  stored(): Record<string, string>;
  /** The page is gone without any event. */
  kill(): void;
  readonly isDead: boolean;
}

/** A computer with its clock, its storage and its way to a learning platform. */
export interface Bench {
  readonly troubles: Troubles;
  /** Whether the platform keeps interactions as they were written. */
  readonly keepsInteractions: boolean;
  /** What the computer keeps. */
  readonly entries: Map<string, string>;
  launch(options?: LaunchOptions): Watched;
  /** Lets time pass: what falls due happens when it falls due. */
  wait(durationMs: number): Promise<void>;
  /** Lets the answers of probes arrive. */
  settle(): Promise<void>;
  /** The same, while what the platform has taken is still on its way to its server. */
  settleProbes(): Promise<void>;
  /** Puts the wall clock off; the time since the launch goes on as it did. */
  moveClock(byMs: number): void;
}

type Mode = NonNullable<LaunchOptions['mode']>;

const STATUS = 'cmi.core.lesson_status';

const startOf = (
  learner: string,
  mode: Mode,
  stored: Readonly<Record<string, string>>,
  { firstStatus }: LaunchOptions,
) => ({
  ...(firstStatus && { [STATUS]: firstStatus }),
  ...stored,
  'cmi.core.student_id': learner,
  'cmi.core.lesson_mode': mode,
  'cmi.core.credit': mode === 'normal' ? 'credit' : 'no-credit',
});

type CreateDouble = (
  learner: string,
  mode: Mode,
  stored: Readonly<Record<string, string>>,
  options: LaunchOptions,
) => LmsDouble;

/** A host, behind the interface of the double of Moodle. */
const createHost =
  (profile: LmsProfile): CreateDouble =>
  (learner, mode, stored, { firstStatus }) => {
    const double = createLmsDouble(profile, {
      mode,
      start: { ...stored, 'cmi.core.student_id': learner, ...(firstStatus && { [STATUS]: firstStatus }) },
    });
    return { ...double, server: double.activity } as MoodleDouble;
  };

const DOUBLE_CREATORS: Readonly<Record<DoubleName, CreateDouble>> = {
  strict: (...given) => createStrictApi({ start: startOf(...given) }),
  moodle: (learner, mode, stored, { isForceCompleted = false, firstStatus }) =>
    createMoodleApi({
      mode,
      start: { ...stored, 'cmi.core.student_id': learner, ...(firstStatus && { [STATUS]: firstStatus }) },
      forceCompleted: isForceCompleted,
    }),
  'scorm-again': (...given) => createScormAgainApi({ start: startOf(...given) }),
};

const isMoodle = (double: LmsDouble): double is MoodleDouble => 'server' in double;

const API_FUNCTIONS = [
  'LMSInitialize',
  'LMSFinish',
  'LMSGetValue',
  'LMSSetValue',
  'LMSCommit',
  'LMSGetLastError',
  'LMSGetErrorString',
  'LMSGetDiagnostic',
] as const satisfies readonly (keyof ScormApi)[];

/** What the page says of how the work is kept: above the text, or on the screen after "Save and exit". */
const lineOf = (session: LaunchedSession): string | null => {
  const strings = runtime;
  const text = session.getReport().text;
  if (text !== null) return strings[text];
  const { phase, status } = session.getReport();
  if (phase !== 'ended') return null;
  return status === 'unsaved'
    ? strings.exited.unsaved
    : status === 'at-risk'
      ? strings.exited['at-risk']
      : null;
};

/** How long a commit takes that asks a server, milliseconds. */
const SERVER_MS = 20;

/** What is on its way reaches the platform, or is lost if its network is gone. */
const land = (double: LmsDouble): void => {
  if (isMoodle(double)) double.server.arrive();
};

/** Lets everything that waits for a promise run. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Sets up a computer in front of a platform's double. */
export const createBench = (name: string): Bench => {
  const profile = HOST_PROFILES.find(({ id }) => id === name);
  const createDouble = profile ? createHost(profile) : DOUBLE_CREATORS[name as DoubleName];
  const hasNewAttempts = profile?.launch.hasNewAttempts ?? true;
  const defaultPlace = profile
    ? activityPathOf(`https://lms.example${profile.launch.address.replace('{activity}', '42')}`)
    : '/course/';
  const troubles = noTroubles();
  const entries = new Map<string, string>();
  const doubles = new Map<string, LmsDouble>();
  const timers = new Set<{ readonly callback: () => void; readonly dueMs: number }>();
  let elapsedMs = 1000;
  let wallMs = (9 * 60 + 5) * 60_000;
  let random = 0.1;
  /** What measures how long the platform takes for a call. */
  let callMs = 0;
  let arrive = (): void => {};

  const doubleOf = (options: LaunchOptions): LmsDouble => {
    const { learner = 'student1', mode = 'normal', isNewAttempt = false } = options;
    const activity = options.restored ? `${learner}, restored` : learner;
    const before = doubles.get(activity);
    let double: LmsDouble;
    if (before && isMoodle(before) && (hasNewAttempts || !isNewAttempt)) {
      before.launch.leave();
      before.server.network = 'up';
      const launch = before.server.launch({ mode, newAttempt: isNewAttempt });
      double = { ...before, api: launch.api, trace: launch.trace, launch } as MoodleDouble;
    } else
      double = createDouble(
        learner,
        mode,
        before && !isNewAttempt ? before.stored() : (options.restored ?? {}),
        options,
      );
    if (isMoodle(double)) {
      const { server } = double;
      const attempt = server.tracks().at(-1)?.[0] ?? 1;
      double = { ...double, stored: () => server.stored(attempt) } as MoodleDouble;
    }
    doubles.set(activity, double);
    return double;
  };

  const faulty = (double: LmsDouble, page: { isDead: boolean }, counts: Map<string, number>): ScormApi => {
    let forcedError: string | null = null;
    const inner = double.api as unknown as ScormApi;
    const failing = (run: () => unknown, answer: (value: unknown) => unknown): unknown => {
      double.setFailing(true);
      try {
        const value = run();
        land(double);
        return answer(value);
      } finally {
        double.setFailing(false);
      }
    };
    const fail = (code: string): 'false' => {
      forcedError = code;
      return 'false';
    };
    const commit = (): unknown => {
      const how = troubles.commitsLeft > 0 ? troubles.commit : 'ok';
      if (how !== 'ok') troubles.commitsLeft -= 1;
      switch (how) {
        case 'ok':
          return inner.LMSCommit('');
        case 'block':
          elapsedMs += 5000;
          wallMs += 5000;
          return inner.LMSCommit('');
        case 'false':
          return failing(
            () => inner.LMSCommit(''),
            (value) => (profile ? fail('101') : value),
          );
        case 'lie':
          if (isMoodle(double)) {
            double.server.network = 'offline';
            try {
              const value = inner.LMSCommit('');
              land(double);
              return profile ? 'true' : value;
            } finally {
              double.server.network = 'up';
            }
          }
          return failing(
            () => inner.LMSCommit(''),
            () => 'true',
          );
        case 'throw':
          return failing(
            () => inner.LMSCommit(''),
            () => {
              throw new Error('The platform’s script broke.');
            },
          );
        case 'kill-late':
          inner.LMSCommit('');
          land(double);
          page.isDead = true;
          return 'false';
        case 'kill':
          page.isDead = true;
          return 'false';
      }
    };
    const finish = (): unknown => {
      const isRefused = troubles.commitsLeft > 0 && !['ok', 'block'].includes(troubles.commit);
      if (troubles.finish === 'ok' && !isRefused) return inner.LMSFinish('');
      return failing(
        () => inner.LMSFinish(''),
        (value) => {
          if (troubles.finish === 'throw') throw new Error('The platform’s script broke.');
          return troubles.commit === 'lie' ? 'true' : value;
        },
      );
    };
    const api: ScormApi = {
      LMSInitialize: () => (troubles.initialize === 'ok' ? inner.LMSInitialize('') : fail('101')),
      LMSFinish: finish,
      LMSGetValue: (element) => troubles.read(element, inner.LMSGetValue(element)),
      LMSSetValue: (element, value) => {
        const code = troubles.refuse(element);
        return code === null ? inner.LMSSetValue(element, value) : fail(code);
      },
      LMSCommit: commit,
      LMSGetLastError: () => forcedError ?? inner.LMSGetLastError(),
      LMSGetErrorString: (code) => inner.LMSGetErrorString(code),
      LMSGetDiagnostic: (code) => inner.LMSGetDiagnostic(code),
    };
    const guard = (fn: keyof ScormApi) => (first: never, second: never) => {
      if (page.isDead) return 'false';
      counts.set(fn, (counts.get(fn) ?? 0) + 1);
      if (fn !== 'LMSGetLastError') forcedError = null;
      if (fn === 'LMSCommit') callMs += profile?.saving.commitMs ?? SERVER_MS;
      return (api[fn] as (a: never, b: never) => unknown)(first, second);
    };
    const own = Object.fromEntries(profile?.calls.ownFunctions.map((name) => [name, () => undefined]) ?? []);
    return {
      ...own,
      ...Object.fromEntries(API_FUNCTIONS.map((fn) => [fn, guard(fn)])),
    } as unknown as ScormApi;
  };

  const storageOf = (page: { isDead: boolean }): KeyValueStorage => {
    const act = (run: () => void): void => {
      if (!page.isDead) run();
    };
    const refuse = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    return {
      get length() {
        return troubles.storage === 'blocked' ? refuse() : entries.size;
      },
      key: (index) => [...entries.keys()][index] ?? null,
      getItem: (key) => (troubles.storage === 'blocked' ? refuse() : (entries.get(key) ?? null)),
      setItem: (key, value) => act(() => (troubles.storage === 'ok' ? entries.set(key, value) : refuse())),
      removeItem: (key) => act(() => (troubles.storage === 'blocked' ? refuse() : entries.delete(key))),
    };
  };

  const bench: Bench = {
    troubles,
    keepsInteractions:
      (profile?.saving.keeps?.test('cmi.interactions.0.id=a') ?? true) &&
      profile?.launch.interactions !== 'counted',
    entries,
    launch: (options = {}) => {
      const page = { isDead: false };
      const counts = new Map<string, number>();
      const double = doubleOf(options);
      const found = double.stored();
      arrive = () => {
        if (!page.isDead) land(double);
      };
      const session = createSession({
        course: options.course ?? sampleRuntime,
        lms: createLmsClient(faulty(double, page, counts), undefined, () => callMs),
        clock: {
          elapsedMs: () => elapsedMs,
          visibleMs: () => elapsedMs,
          activeMs: () => elapsedMs,
          epochMs: () => wallMs,
          timeOfDay: () => {
            const minutes = Math.floor(wallMs / 60_000);
            return {
              hours: Math.floor(minutes / 60) % 24,
              minutes: minutes % 60,
              seconds: Math.floor(wallMs / 1000) % 60,
            };
          },
        },
        storage: storageOf(page),
        connection: {
          isOnline: () => troubles.isOnline,
          probe: () =>
            troubles.probe === 'pending' || page.isDead
              ? new Promise(() => {})
              : Promise.resolve(troubles.probe).then((reach) =>
                  page.isDead ? new Promise<never>(() => {}) : reach,
                ),
        },
        activityPath: options.place ?? defaultPlace,
        openChannel: () => null,
        random: () => {
          random = (random * 7.31 + 0.017) % 1;
          return random;
        },
        schedule: (callback, delayMs) => {
          const timer = {
            callback: () => {
              if (!page.isDead) callback();
            },
            dueMs: elapsedMs + delayMs,
          };
          timers.add(timer);
          return () => timers.delete(timer);
        },
      });
      session.addQuizzes({ reduceQuiz, judgeEvent, projection: createAnswerProjection() });
      const told: string[] = [];
      const look = (): void => {
        const line = page.isDead ? null : lineOf(session);
        if (line !== null && line !== told.at(-1)) told.push(line);
      };
      look();
      session.subscribe(look);
      return {
        session,
        double,
        told,
        found,
        stored: () => double.stored(),
        calls: (fn) => counts.get(fn) ?? 0,
        kill: () => {
          page.isDead = true;
        },
        get isDead() {
          return page.isDead;
        },
      };
    },
    settle: async () => {
      await breathe();
      arrive();
    },
    settleProbes: breathe,
    wait: async (durationMs) => {
      const endMs = elapsedMs + durationMs;
      for (;;) {
        const [next] = [...timers].filter(({ dueMs }) => dueMs <= endMs).sort((a, b) => a.dueMs - b.dueMs);
        if (!next) break;
        timers.delete(next);
        wallMs += Math.max(0, next.dueMs - elapsedMs);
        elapsedMs = Math.max(elapsedMs, next.dueMs);
        next.callback();
        await breathe();
        arrive();
      }
      wallMs += Math.max(0, endMs - elapsedMs);
      elapsedMs = Math.max(elapsedMs, endMs);
    },
    moveClock: (byMs) => {
      wallMs += byMs;
    },
  };
  return bench;
};
