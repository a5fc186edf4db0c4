import { expect, test } from 'vitest';
import { type Backup, isLaterCopy } from '../../../src/runtime/backup.ts';
import { addSecondCopy } from '../../../src/runtime/second-copy.ts';
import { createListedStorage } from '../../support/listed-storage.ts';

const copy = (backup: Partial<Backup> = {}): string =>
  JSON.stringify({
    registration: 'AAAAAAAA',
    place: '/course/',
    sequence: 5,
    confirmed: 3,
    suspendData: 'x',
    elements: [],
    interactions: {},
    ...backup,
  } satisfies Backup);

test.each([
  ['nothing is left', null, true],
  ['what is left cannot be read', '{', true],
  ['what is left is older', copy({ sequence: 4 }), true],
  ['what is left is of another attempt', copy({ registration: 'BBBBBBBB', sequence: 9 }), true],
  ['what is left is the same', copy(), false],
  ['what is left goes further', copy({ sequence: 6 }), false],
])('the copy in the database counts or not: %s', (_, other, isLater) => {
  expect(isLaterCopy(copy(), other)).toBe(isLater);
});

test('what is no copy never takes the place of anything', () => {
  expect(isLaterCopy('{}', null)).toBe(false);
});

test.each([
  [
    'is forbidden',
    () => {
      throw new DOMException('Denied', 'SecurityError');
    },
  ],
  [
    'does not open',
    () =>
      ({
        open: () => {
          throw new DOMException('No', 'InvalidStateError');
        },
      }) as unknown as IDBFactory,
  ],
])('a database that %s leaves the storage as it is', async (_, factory) => {
  const storage = createListedStorage();
  expect(await addSecondCopy(storage, factory, () => false)).toBe(storage);
});

/** A database that has one copy and answers every question at once. */
const databaseWith = (name: string, value: string): IDBFactory => {
  const answer = (result: unknown): object => {
    const request: { result: unknown; onsuccess?: () => void } = { result };
    queueMicrotask(() => request.onsuccess?.());
    return request;
  };
  const store = { getAllKeys: () => answer([name]), getAll: () => answer([value]) };
  const database = { transaction: () => ({ objectStore: () => store }) };
  return { open: () => answer(database) } as unknown as IDBFactory;
};

test.each([
  ['brings back what the storage has lost', false, copy()],
  ['changes nothing behind a course that has started without it', true, null],
])('a database %s', async (_, isLate, kept) => {
  const storage = createListedStorage();
  const copies = await addSecondCopy(
    storage,
    () => databaseWith('coursewright:sample:student1', copy()),
    () => isLate,
  );
  expect(storage.getItem('coursewright:sample:student1')).toBe(kept);
  expect(copies === storage).toBe(isLate);
});
