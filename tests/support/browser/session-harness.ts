import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { createAnswerProjection } from '../../../src/runtime/adapters/scorm12/answer-projection.ts';
import type { ScormApi } from '../../../src/runtime/adapters/scorm12/find-api.ts';
import { createLmsClient, type LmsCall } from '../../../src/runtime/adapters/scorm12/lms-client.ts';
import { createSession } from '../../../src/runtime/launch/create-session.ts';
import { judgeEvent } from '../../../src/runtime/progress/judge-event.ts';
import { reduceQuiz } from '../../../src/runtime/progress/quiz-reducer.ts';
import type { WindowChannel } from '../../../src/runtime/session/window-takeover.ts';
import type { KeyValueStorage } from '../../../src/runtime/storage/journal.ts';
import { sampleRuntime } from '../samples/sample-runtime.ts';

/** A `Storage` in memory. */
export const createStorage = (): KeyValueStorage & { readonly entries: Map<string, string> } => {
  const entries = new Map<string, string>();
  return {
    entries,
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
};

/** The windows of one browser: what one posts, all others hear when `deliver` is called. */
export const createWindows = () => {
  const channels = new Map<object, { name: string; hear: (message: unknown) => void }>();
  const queue: (() => void)[] = [];
  return {
    open: (name: string): WindowChannel => {
      const self = {};
      return {
        post: (message) => {
          // A message is a copy, and only windows that are open by now hear it.
          const text = JSON.stringify(message);
          for (const [other, { name: its, hear }] of channels)
            if (other !== self && its === name)
              queue.push(() => {
                if (channels.has(other)) hear(JSON.parse(text));
              });
        },
        listen: (hear) => void channels.set(self, { name, hear }),
        close: () => void channels.delete(self),
      };
    },
    deliver: () => {
      for (let next = queue.shift(); next; next = queue.shift()) next();
    },
  };
};

interface HarnessOptions {
  readonly storage?: KeyValueStorage | null;
  readonly course?: RuntimeCourse;
  readonly seed?: number;
  readonly place?: string;
  readonly windows?: ReturnType<typeof createWindows>;
  /** What the first look at the server shows. */
  readonly alive?: boolean | null;
  readonly onCall?: (call: LmsCall) => void;
  /** How long LMSCommit takes by the clock that measures it; it is not measured unless given. */
  readonly commitMs?: number;
  /** Called when time is given for what is on its way to arrive. */
  readonly arrive?: () => void;
}

/** A launch whose clock, timers and connection a test moves by hand. */
export const createHarness = (api: object | null, options: HarnessOptions = {}) => {
  /** `alive`: the server answers; `null`: nobody can tell; `signedOut`: it no longer knows the learner. */
  const connection = {
    online: true,
    alive: options.alive === undefined ? true : options.alive,
    signedOut: false,
  };
  const timers = new Map<number, { callback: () => void; dueMs: number }>();
  let nowMs = 1000;
  let nextTimer = 0;
  let hiddenMs = 0;
  let idleMs = 0;
  let random = options.seed ?? 0.1;
  let callMs = 0;
  const lmsClock =
    options.commitMs === undefined ? undefined : (): number => (callMs += options.commitMs ?? 0);
  const schedule = (callback: () => void, delayMs: number): (() => void) => {
    const timer = nextTimer++;
    timers.set(timer, { callback, dueMs: nowMs + delayMs });
    return () => void timers.delete(timer);
  };
  const session = createSession({
    course: options.course ?? sampleRuntime,
    lms: api && createLmsClient(api as ScormApi, options.onCall, lmsClock),
    clock: {
      elapsedMs: () => nowMs,
      visibleMs: () => nowMs - hiddenMs,
      activeMs: () => nowMs - hiddenMs - idleMs,
      epochMs: () => nowMs,
      timeOfDay: () => ({ hours: 9, minutes: 5, seconds: 7 }),
    },
    storage: options.storage === undefined ? createStorage() : options.storage,
    connection: {
      isOnline: () => connection.online,
      probe: async () => {
        if (connection.alive === null) return 'unknown';
        if (!connection.alive) return 'unreachable';
        return connection.signedOut ? 'signed-out' : 'alive';
      },
    },
    activityPath: options.place ?? '/course/',
    openChannel: (name) => options.windows?.open(name) ?? null,
    random: () => {
      random = (random * 7.31 + 0.017) % 1;
      return random;
    },
    schedule,
  });
  session.addQuizzes({ reduceQuiz, judgeEvent, projection: createAnswerProjection() });
  return {
    session,
    connection,
    /** When it is. */
    now: () => ({ epochMs: nowMs, elapsedMs: nowMs, activeMs: nowMs - hiddenMs - idleMs }),
    schedule,
    /** How many callbacks wait for their time. */
    waiting: () => timers.size,
    /** Lets time pass without running anything, as while an LMS holds up the page. */
    block: (durationMs: number) => {
      nowMs += durationMs;
    },
    /** Lets time pass with the page hidden, in which a browser may run nothing. */
    hide: (durationMs: number) => {
      nowMs += durationMs;
      hiddenMs += durationMs;
    },
    /** Lets time pass in front of an empty chair. */
    idle: (durationMs: number) => {
      nowMs += durationMs;
      idleMs += durationMs;
    },
    /** Lets time pass and runs what falls due. */
    wait: (durationMs: number) => {
      nowMs += durationMs;
      for (const [timer, { callback, dueMs }] of [...timers])
        if (dueMs <= nowMs) {
          timers.delete(timer);
          callback();
        }
    },
    /** Lets the answers of probes arrive. */
    settle: async () => {
      await new Promise<void>((resolve) => setImmediate(resolve));
      options.arrive?.();
    },
    /** The same, while the requests of the LMS are still on their way. */
    settleProbes: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
};
