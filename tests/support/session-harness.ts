import type { RuntimeCourse } from '../../src/core/plan/runtime-course.ts';
import type { KeyValueStorage } from '../../src/runtime/backup.ts';
import { createSession } from '../../src/runtime/create-session.ts';
import type { ScormApi } from '../../src/runtime/find-api.ts';
import { createLms } from '../../src/runtime/lms.ts';
import { sampleRuntime } from './sample-runtime.ts';

/** A `Storage` in memory. */
export const createStorage = (): KeyValueStorage & { readonly entries: Map<string, string> } => {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
};

/** A launch whose clock, timers and connection a test moves by hand. */
export const createHarness = (
  api: object | null,
  options: { storage?: KeyValueStorage | null; course?: RuntimeCourse; seed?: number } = {},
) => {
  const connection = { online: true, alive: true as boolean | null };
  const timers = new Map<number, { callback: () => void; dueMs: number }>();
  let nowMs = 1000;
  let nextTimer = 0;
  let random = options.seed ?? 0.1;
  const session = createSession({
    course: options.course ?? sampleRuntime,
    lms: api && createLms(api as ScormApi),
    clock: { elapsedMs: () => nowMs, timeOfDay: () => ({ hours: 9, minutes: 5, seconds: 7 }) },
    storage: options.storage === undefined ? createStorage() : options.storage,
    connection: { isOnline: () => connection.online, probe: async () => connection.alive },
    random: () => {
      random = (random * 7.31 + 0.017) % 1;
      return random;
    },
    later: (callback, delayMs) => {
      const timer = nextTimer++;
      timers.set(timer, { callback, dueMs: nowMs + delayMs });
      return () => void timers.delete(timer);
    },
  });
  return {
    session,
    connection,
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
    settle: () => new Promise<void>((resolve) => setImmediate(resolve)),
  };
};
