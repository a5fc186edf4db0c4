import type { KeyValueStorage } from '../../../src/runtime/storage/journal.ts';

/** A `Storage` in memory, with its list of keys. */
export const createListedStorage = (): KeyValueStorage => {
  const entries = new Map<string, string>();
  return {
    get length() {
      return entries.size;
    },
    key: (index) => [...entries.keys()][index] ?? null,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
};
