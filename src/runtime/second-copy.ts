import { isLaterCopy, type KeyValueStorage } from './backup.ts';

const NAME = 'coursewright';
const STORE = 'copies';

const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const openDatabase = (factory: IDBFactory): Promise<IDBDatabase> => {
  const request = factory.open(NAME, 1);
  request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
  return resultOf(request);
};

/**
 * Keeps in a database whatever is written to `storage`. Chromium brings local storage to the disk after five seconds, and
 * after that once a minute; a transaction of a database is there at once, and survives a browser that is killed.
 *
 * What the database has and `storage` has lost is written to `storage` first. Resolves with a storage that writes to both;
 * with `storage` itself where there is no database. Never rejects.
 *
 * @param factory throws where the browser has no databases.
 * @param isLate whether the course has started without the database: then it changes nothing any more.
 */
export const addSecondCopy = async (
  storage: KeyValueStorage,
  factory: () => IDBFactory,
  isLate: () => boolean,
): Promise<KeyValueStorage> => {
  try {
    const database = await openDatabase(factory());
    const change = (act: (store: IDBObjectStore) => void): void => {
      try {
        const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' });
        act(transaction.objectStore(STORE));
        // Without waiting for the page, which may be about to ask the LMS, or to go.
        transaction.commit();
      } catch {
        // The first copy stands.
      }
    };
    const store = database.transaction(STORE).objectStore(STORE);
    const [keys, values] = await Promise.all([resultOf(store.getAllKeys()), resultOf(store.getAll())]);
    if (isLate()) return storage;
    keys.forEach((key, index) => {
      const [name, value] = [String(key), String(values[index])];
      if (isLaterCopy(value, storage.getItem(name))) storage.setItem(name, value);
    });
    return {
      getItem: (key) => storage.getItem(key),
      setItem: (key, value) => {
        storage.setItem(key, value);
        change((copies) => copies.put(value, key));
      },
      removeItem: (key) => {
        storage.removeItem(key);
        change((copies) => copies.delete(key));
      },
    };
  } catch {
    return storage;
  }
};
