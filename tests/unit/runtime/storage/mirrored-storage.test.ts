import { describe, expect, test } from 'vitest';
import { isNewerEntry, type JournalEntry } from '../../../../src/runtime/storage/journal.ts';
import { createMirroredStorage } from '../../../../src/runtime/storage/mirrored-storage.ts';
import { createListedStorage } from '../../../support/browser/listed-storage.ts';

const copy = (backup: Partial<JournalEntry> = {}): string =>
  JSON.stringify({
    registration: 'AAAAAAAA',
    place: '/course/',
    sequence: 5,
    confirmed: 3,
    suspendData: 'x',
    elements: [],
    interactions: {},
    ...backup,
  } satisfies JournalEntry);

test.each([
  ['nothing is left', null, true],
  ['what is left cannot be read', '{', true],
  ['what is left is older', copy({ sequence: 4 }), true],
  ['what is left is of another attempt', copy({ registration: 'BBBBBBBB', sequence: 9 }), true],
  ['what is left is the same', copy(), false],
  ['what is left goes further', copy({ sequence: 6 }), false],
  ['what is left goes further, and was written before', copy({ sequence: 6, written: 1 }), false],
])('the copy in the database counts or not: %s', (_, other, isLater) => {
  expect(isNewerEntry(copy(), other)).toBe(isLater);
});

test('what is no copy never takes the place of anything', () => {
  expect(isNewerEntry('{}', null)).toBe(false);
});

test.each<[string, number | undefined, number | undefined, boolean]>([
  ['written later', 2000, 1000, true],
  ['written earlier', 1000, 2000, false],
  ['written by the first release, beside one that says when', undefined, 1000, false],
  ['that says when, beside one of the first release', 1000, undefined, true],
  ['of the first release, as is the other', undefined, undefined, true],
])('of two attempts the copy counts that was %s', (_, written, otherWritten, isLater) => {
  const other = copy({
    registration: 'BBBBBBBB',
    sequence: 9,
    ...(otherWritten && { written: otherWritten }),
  });
  expect(isNewerEntry(copy(written ? { written } : {}), other)).toBe(isLater);
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
  const copies = createMirroredStorage(storage, factory);
  await copies.joined;
  copies.setItem('a', '1');
  copies.setItem('b', '2');
  copies.removeItem('a');
  expect([storage.length, storage.key(0), copies.length, copies.key(0), copies.getItem('b')]).toEqual([
    1,
    'b',
    1,
    'b',
    '2',
  ]);
});

/** A database with these copies; it opens when it is told to, and answers every other question at once. */
const createDatabase = (entries: Readonly<Record<string, string>>) => {
  const kept = new Map(Object.entries(entries));
  const answer = (result: unknown, when: Promise<unknown> = Promise.resolve()): object => {
    const request: { result: unknown; onsuccess?: () => void } = { result };
    void when.then(() => request.onsuccess?.());
    return request;
  };
  const store = {
    getAllKeys: () => answer([...kept.keys()]),
    getAll: () => answer([...kept.values()]),
    put: (value: string, key: string) => void kept.set(key, value),
    delete: (key: string) => void kept.delete(key),
  };
  const database = { transaction: () => ({ objectStore: () => store, commit: () => {} }) };
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return {
    kept,
    open,
    factory: (): IDBFactory => ({ open: () => answer(database, opened) }) as unknown as IDBFactory,
  };
};

const OWN = 'coursewright:sample:student1@/course/';
const OTHER = 'coursewright:sample:student2@/course/';

/** A launch that begins while its database is still shut. */
const createLaunch = (
  inStorage: Readonly<Record<string, string>>,
  inDatabase: Readonly<Record<string, string>>,
) => {
  const storage = createListedStorage();
  for (const [key, value] of Object.entries(inStorage)) storage.setItem(key, value);
  const database = createDatabase(inDatabase);
  const copies = createMirroredStorage(storage, database.factory);
  return {
    storage,
    database: database.kept,
    copies,
    join: () => {
      database.open();
      return copies.joined;
    },
  };
};

test('what local storage has lost is there before the course starts, and both are written from then on', async () => {
  const { storage, database, copies, join } = createLaunch({}, { [OWN]: copy() });
  await join();
  expect(storage.getItem(OWN)).toBe(copy());
  copies.setItem(OWN, copy({ sequence: 6 }));
  expect([storage.getItem(OWN), database.get(OWN)]).toEqual([copy({ sequence: 6 }), copy({ sequence: 6 })]);
  copies.removeItem(OWN);
  expect([storage.getItem(OWN), database.get(OWN)]).toEqual([null, undefined]);
});

describe('a database that opens when the course has started', () => {
  const older = copy({ written: 1000 });
  const newer = copy({ registration: 'BBBBBBBB', sequence: 2, confirmed: 0, written: 2000 });

  test('has the work of now, and all that comes, and brings back that of another learner', async () => {
    const { storage, database, copies, join } = createLaunch(
      { [OWN]: older },
      { [OWN]: older, [OTHER]: older },
    );
    copies.setItem(OWN, newer);
    await join();
    expect(Object.fromEntries(database)).toEqual({ [OWN]: newer, [OTHER]: older });
    expect([storage.getItem(OWN), storage.getItem(OTHER)]).toEqual([newer, older]);
    copies.setItem(OWN, older);
    expect([storage.getItem(OWN), database.get(OWN)]).toEqual([older, older]);
  });

  test('forgets what the launch has forgotten', async () => {
    const { storage, database, copies, join } = createLaunch({ [OWN]: older }, { [OWN]: older });
    copies.removeItem(OWN);
    await join();
    expect([storage.length, database.size]).toEqual([0, 0]);
  });

  test('does not take the place of a newer attempt, at the next launch either', async () => {
    const first = createLaunch({ [OWN]: older }, {});
    first.copies.setItem(OWN, newer);
    const next = createLaunch({ [OWN]: newer }, { [OWN]: older });
    await next.join();
    expect(next.storage.getItem(OWN)).toBe(newer);
  });

  test.each([
    ['goes on under another key', copy({ sequence: 7, written: 1500 }), 1],
    ['is let go if the platform has all of it', copy({ sequence: 7, confirmed: 7, written: 1500 }), 0],
  ])('of this activity, what local storage had lost %s', async (_, lost, count) => {
    const { storage, database, copies, join } = createLaunch({ [OWN]: older }, { [OWN]: lost });
    copies.setItem(OWN, newer);
    await join();
    expect(storage.getItem(OWN)).toBe(newer);
    expect([storage.length, database.size]).toEqual([1 + count, 1 + count]);
    expect([storage.getItem(`${OWN}#1`), database.get(`${OWN}#1`) ?? null]).toEqual(
      count === 0 ? [null, null] : [lost, lost],
    );
  });

  test('has what there is no room for', async () => {
    const lost = copy({ sequence: 7 });
    const storage = createListedStorage();
    storage.setItem(OWN, older);
    let isFull = false;
    const full = {
      ...storage,
      setItem: (key: string, value: string) => {
        if (isFull) throw new DOMException('full', 'QuotaExceededError');
        storage.setItem(key, value);
      },
    };
    const { kept, open, factory } = createDatabase({ [OWN]: lost, [OTHER]: lost });
    const copies = createMirroredStorage(full, factory);
    copies.setItem(OWN, newer);
    isFull = true;
    open();
    await copies.joined;
    expect(Object.fromEntries(kept)).toEqual({ [OWN]: newer, [`${OWN}#1`]: lost, [OTHER]: lost });
  });
});
