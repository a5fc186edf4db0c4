import type { LongNotes } from '../../core/player/long-notes.ts';
import type { KeyValueStorage } from './journal.ts';

/** Notes of one attempt of which suspend data holds the beginning only. Nothing here throws. */
export interface LongNoteStore {
  read(registration: string): LongNotes;
  /** Keeps them instead of those kept before; whether the browser does. */
  write(registration: string, notes: LongNotes): boolean;
}

/** Of all keys of notes. */
export const NOTES_PREFIX = 'coursewright-notes:';

/** Whether something is kept under that key by this file. */
export const isNoteKey = (key: string): boolean => key.startsWith(NOTES_PREFIX);

interface StoredNotes {
  /** Milliseconds since 1970. */
  readonly written: number;
  readonly notes: LongNotes;
}

const parse = (text: string | null): StoredNotes | null => {
  const value = JSON.parse(text ?? 'null') as StoredNotes | null;
  const notes = Object.entries(value?.notes ?? {}).filter(([, note]) => typeof note === 'string');
  return value && Number.isFinite(value.written)
    ? { written: value.written, notes: Object.fromEntries(notes) }
    : null;
};

const attempt = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

/**
 * Keeps long notes in this browser, those of each attempt for themselves.
 *
 * @param name says course and learner, as for the journal; `null`: nothing is kept, because the LMS does not say who the learner is.
 * @param activityPath names the activity.
 */
export const createLongNoteStore = (
  storage: KeyValueStorage | null,
  name: string | null,
  activityPath: string,
  epochMs: () => number,
): LongNoteStore => {
  const store = name === null ? null : storage;
  const keyOf = (registration: string): string => `${NOTES_PREFIX}${name}@${activityPath}#${registration}`;
  return {
    read: (registration) =>
      attempt(() => parse(store?.getItem(keyOf(registration)) ?? null)?.notes ?? {}, {}),
    write: (registration, notes) =>
      attempt(() => {
        const key = keyOf(registration);
        if (Object.keys(notes).length > 0)
          store?.setItem(key, JSON.stringify({ written: epochMs(), notes } satisfies StoredNotes));
        else if (store && store.getItem(key) !== null) store.removeItem(key);
        return store !== null;
      }, false),
  };
};
