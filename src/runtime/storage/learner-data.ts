import {
  hasUnsent,
  JOURNAL_PREFIX,
  type KeyValueStorage,
  keysWithPrefix,
  OUTBOX_PREFIX,
  parseJournalEntry,
} from './journal.ts';
import { NOTES_PREFIX } from './long-note-store.ts';
import { OBJECT_STORE, openDatabase, requestResult } from './mirrored-storage.ts';

const PREFIXES: readonly string[] = [JOURNAL_PREFIX, NOTES_PREFIX, OUTBOX_PREFIX];

/** Where the run-time keeps a learner's work. */
export interface BrowserStores {
  /** Local storage; a change of it may change the database as well. */
  readonly storage: KeyValueStorage | null;
  /** Throws where the browser has no databases. */
  readonly databases: () => IDBFactory;
}

/** Chooses from what is kept by its key and text. */
type Choice = (key: string, text: string) => boolean;

const attempt = <T>(run: () => T, otherwise: T): T => {
  try {
    return run();
  } catch {
    return otherwise;
  }
};

const entriesOf = (storage: KeyValueStorage | null): readonly (readonly [key: string, text: string])[] =>
  PREFIXES.flatMap((prefix) => keysWithPrefix(storage, prefix)).map((key) => [
    key,
    attempt(() => storage?.getItem(key) ?? '', ''),
  ]);

const removeFromStorage = (storage: KeyValueStorage | null, isChosen: Choice): void => {
  for (const [key, text] of entriesOf(storage))
    if (isChosen(key, text)) attempt(() => storage?.removeItem(key), undefined);
};

const removeFromDatabase = async (factory: IDBFactory, isChosen: Choice): Promise<void> => {
  const database = await openDatabase(factory);
  try {
    const store = database
      .transaction(OBJECT_STORE, 'readwrite', { durability: 'strict' })
      .objectStore(OBJECT_STORE);
    const [keys, values] = await Promise.all([
      requestResult(store.getAllKeys()),
      requestResult(store.getAll()),
    ]);
    const chosen = keys.filter((key, index) => isChosen(String(key), String(values[index])));
    await Promise.all(chosen.map((key) => requestResult(store.delete(key))));
  } finally {
    database.close();
  }
};

/** Removes what is chosen from local storage and from the database; whether none of it is left. Never rejects. */
const remove = async ({ storage, databases }: BrowserStores, isChosen: Choice): Promise<boolean> => {
  removeFromStorage(storage, isChosen);
  const factory = attempt(databases, null);
  const isDone = factory
    ? await removeFromDatabase(factory, isChosen).then(
        () => true,
        () => false,
      )
    : true;
  // A database that has opened in the meantime brings back what local storage lacks.
  removeFromStorage(storage, isChosen);
  return isDone && !entriesOf(storage).some(([key, text]) => isChosen(key, text));
};

/** When something was written, milliseconds since 1970; `null` where that cannot be read. */
const writtenMs = (key: string, text: string): number | null => {
  const value = attempt(() => {
    if (key.startsWith(OUTBOX_PREFIX)) return Number.parseInt(text, 10);
    const { written, found } = JSON.parse(text) as { readonly written?: unknown; readonly found?: unknown };
    return written ?? found;
  }, null);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
};

/** The same time of day twelve months before. */
const yearBefore = (epochMs: number): number =>
  new Date(epochMs).setUTCFullYear(new Date(epochMs).getUTCFullYear() - 1);

/**
 * Removes what was written more than twelve months ago, of whatever course and learner: copies with something unsent, long
 * notes and statements that wait. Notes and statements of which nobody can read when they were written are of no use, and go
 * as well. Copies of the first release do not say it: their twelve months begin when they are seen here first. Resolves to whether all of it is gone.
 *
 * @param epochMs now, milliseconds since 1970.
 */
export const removeExpiredData = (work: BrowserStores, epochMs: number): Promise<boolean> => {
  const { storage } = work;
  for (const [key, text] of entriesOf(storage)) {
    const entry =
      key.startsWith(JOURNAL_PREFIX) && writtenMs(key, text) === null ? parseJournalEntry(text) : null;
    if (entry) attempt(() => storage?.setItem(key, JSON.stringify({ ...entry, found: epochMs })), undefined);
  }
  const limitMs = yearBefore(epochMs);
  return remove(work, (key, text) => {
    if (!PREFIXES.some((prefix) => key.startsWith(prefix))) return false;
    const since = writtenMs(key, text);
    return since === null ? !key.startsWith(JOURNAL_PREFIX) : since < limitMs;
  });
};

/** Whose work, with which course. */
export interface DataOwner {
  readonly courseId: string;
  /** `Session.dataOwner`. */
  readonly learnerId: string;
}

/** What follows on a learner's id in a key: nothing, in the first release, or an activity path (`activityPathOf`), which begins so. */
const AFTER_LEARNER = /^(?:$|@(?:\/|https?:\/\/|null\/))/;

const isOwnStatement = (text: string, learnerId: string): boolean =>
  attempt(() => {
    const { actor } = JSON.parse(text.slice(text.indexOf(' ') + 1)) as {
      readonly actor?: { readonly account?: { readonly name?: unknown } };
    };
    return actor?.account?.name === learnerId;
  }, false);

const isOwnedBy =
  ({ courseId, learnerId }: DataOwner): Choice =>
  (key, text) =>
    [JOURNAL_PREFIX, NOTES_PREFIX].some((prefix) => {
      const stem = `${prefix}${courseId}:${learnerId}`;
      return key.startsWith(stem) && AFTER_LEARNER.test(key.slice(stem.length));
    }) ||
    (key.startsWith(`${OUTBOX_PREFIX}${courseId}:`) && isOwnStatement(text, learnerId));

/** What of a learner's work is nowhere but in this browser, as far as it knows. */
export interface UnsavedData {
  /** Whether there is a copy with something that the LMS is not known to have. */
  readonly isUnsent: boolean;
  /** Notes of which the LMS has the beginning. */
  readonly notes: number;
  /** Statements that wait. */
  readonly statements: number;
}

/** What a learner would lose. */
export const findUnsavedData = (storage: KeyValueStorage | null, owner: DataOwner): UnsavedData => {
  const own = entriesOf(storage).filter(([key, text]) => isOwnedBy(owner)(key, text));
  const textsFrom = (prefix: string): readonly string[] =>
    own.filter(([key]) => key.startsWith(prefix)).map(([, text]) => text);
  const notesIn = (text: string): number =>
    attempt(() => Object.keys((JSON.parse(text) as { readonly notes: object }).notes).length, 0);
  return {
    isUnsent: textsFrom(JOURNAL_PREFIX).some((text) => {
      const entry = parseJournalEntry(text);
      return entry !== null && hasUnsent(entry) && entry.sequence > (entry.claimed ?? 0);
    }),
    notes: textsFrom(NOTES_PREFIX).reduce((sum, text) => sum + notesIn(text), 0),
    statements: textsFrom(OUTBOX_PREFIX).length,
  };
};

/**
 * Removes all work of a learner with a course, of whatever activity and attempt.
 *
 * @param isNew whether something may have been written since the removal was asked for: then what is no older than that stays.
 * @returns whether local storage and the database have nothing of it any more.
 */
export const removeLearnerData = (
  work: BrowserStores,
  owner: DataOwner,
  epochMs: number,
  isNew: () => boolean,
): Promise<boolean> => {
  const isOwn = isOwnedBy(owner);
  return remove(
    work,
    (key, text) => isOwn(key, text) && !(isNew() && (writtenMs(key, text) ?? 0) >= epochMs),
  );
};
