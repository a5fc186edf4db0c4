import { displacedKey, hasUnsent, isNewerEntry, type KeyValueStorage, parseJournalEntry } from './journal.ts';
import { isNoteKey } from './long-note-store.ts';

const NAME = 'coursewright';
/** The object store of the database, with the keys and values of local storage. */
export const OBJECT_STORE = 'copies';

export const requestResult = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Opens the database in which copies are; rejects where there is none. */
export const openDatabase = (factory: IDBFactory): Promise<IDBDatabase> => {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(OBJECT_STORE);
  return requestResult(request);
};

/** A storage of which a database has everything as well, from the moment at which it joins. */
export interface MirroredStorage extends KeyValueStorage {
  /** Resolves when the database has joined, or when there is none. Never rejects. */
  readonly joined: Promise<void>;
}

/**
 * Keeps in a database whatever is written to `storage`. Chromium brings local storage to the disk after five seconds, and
 * after that once a minute; a transaction of a database is there at once, and survives a browser that is killed.
 *
 * When the database joins, what it has and `storage` has lost is written to `storage`, and the other way round. A launch may
 * have begun by then. What it has written or removed stays as it is; if the database has work under the same key that was
 * never sent, it goes under another, where the next launch finds it.
 *
 * @param factory throws where the browser has no databases.
 */
export const createMirroredStorage = (
  storage: KeyValueStorage,
  factory: () => IDBFactory,
): MirroredStorage => {
  /** What the launch has changed before the database joined, with what was there before. */
  const changed = new Map<string, string | null>();
  /** Changes the database; `null`: removes. */
  let mirror: ((key: string, value: string | null) => void) | null = null;

  const change = (key: string, value: string | null): void => {
    if (!mirror && !changed.has(key)) changed.set(key, storage.getItem(key));
    if (value === null) storage.removeItem(key);
    else storage.setItem(key, value);
    mirror?.(key, value);
  };

  /** Brings back what `storage` has lost. */
  const restore = (key: string, value: string): void => {
    const other = storage.getItem(key);
    if (isNoteKey(key) ? other === null : isNewerEntry(value, other)) storage.setItem(key, value);
  };

  /** Puts aside what `storage` had lost before the launch changed something under its key. */
  const keepDisplaced = (key: string, value: string, before: string | null): void => {
    const entry = parseJournalEntry(value);
    if (!entry || !hasUnsent(entry) || !isNewerEntry(value, before)) return;
    const displaced = displacedKey(storage, key, entry.place);
    mirror?.(displaced, value);
    storage.setItem(displaced, value);
  };

  const join = async (): Promise<void> => {
    const database = await openDatabase(factory());
    const store = database.transaction(OBJECT_STORE).objectStore(OBJECT_STORE);
    const [keys, values] = await Promise.all([
      requestResult(store.getAllKeys()),
      requestResult(store.getAll()),
    ]);
    mirror = (key, value) => {
      try {
        const transaction = database.transaction(OBJECT_STORE, 'readwrite', { durability: 'strict' });
        const entries = transaction.objectStore(OBJECT_STORE);
        if (value === null) entries.delete(key);
        else entries.put(value, key);
        // Without waiting for the page, which may be about to ask the LMS, or to go.
        transaction.commit();
      } catch {
        // The storage itself has it.
      }
    };
    const kept = keys.map((key, index): [string, string] => [String(key), String(values[index])]);
    const attempt = (run: () => void): void => {
      try {
        run();
      } catch {
        // There is no room for it here; the database has it.
      }
    };
    for (const [key, value] of kept) if (!changed.has(key)) attempt(() => restore(key, value));
    for (const [key, value] of kept)
      if (changed.has(key)) attempt(() => keepDisplaced(key, value, changed.get(key) ?? null));
    for (const key of changed.keys()) attempt(() => mirror?.(key, storage.getItem(key)));
  };

  return {
    get length() {
      return storage.length;
    },
    key: (index) => storage.key(index),
    getItem: (key) => storage.getItem(key),
    setItem: change,
    removeItem: (key) => change(key, null),
    joined: join().catch(() => {}),
  };
};
