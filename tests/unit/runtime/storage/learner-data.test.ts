import { describe, expect, test } from 'vitest';
import type { JournalEntry } from '../../../../src/runtime/storage/journal.ts';
import {
  findUnsavedData,
  removeExpiredData,
  removeLearnerData,
} from '../../../../src/runtime/storage/learner-data.ts';
import { createStorage } from '../../../support/browser/session-harness.ts';

const NOW = Date.UTC(2026, 10, 30, 12);
const YEAR_AGO = Date.UTC(2025, 10, 30, 12);

const copy = (more: Partial<JournalEntry> = {}): string =>
  JSON.stringify({
    registration: 'AAAAAAAA',
    place: '/course/',
    sequence: 5,
    confirmed: 3,
    suspendData: 'x',
    elements: [],
    interactions: {},
    ...more,
  } satisfies JournalEntry);

const notes = (written: number): string => JSON.stringify({ written, notes: { one: 'a', two: 'b' } });

const statement = (written: number, learner = 'anna'): string =>
  `${written} ${JSON.stringify({ id: 's', actor: { account: { name: learner } } })}`;

/** A database that answers, unless it is broken. */
const createDatabase = (entries: Readonly<Record<string, string>>, isBroken = false) => {
  const kept = new Map(Object.entries(entries));
  const answer = <T>(result: T): IDBRequest<T> => {
    const request = { result, error: new Error('broken') } as unknown as {
      onsuccess?: () => void;
      onerror?: () => void;
    };
    queueMicrotask(() => (isBroken ? request.onerror?.() : request.onsuccess?.()));
    return request as unknown as IDBRequest<T>;
  };
  const store = {
    getAllKeys: () => answer([...kept.keys()]),
    getAll: () => answer([...kept.values()]),
    delete: (key: string) => {
      kept.delete(key);
      return answer(undefined);
    },
  };
  const database = { transaction: () => ({ objectStore: () => store }), close: () => {} };
  return { kept, databases: () => ({ open: () => answer(database) }) as unknown as IDBFactory };
};

/** The same in local storage and in the database, or each its own. */
const keep = (
  inStorage: Readonly<Record<string, string>>,
  inDatabase: Readonly<Record<string, string>> = inStorage,
) => {
  const storage = createStorage();
  for (const [key, text] of Object.entries(inStorage)) storage.setItem(key, text);
  const { kept, databases } = createDatabase(inDatabase);
  return { work: { storage, databases }, storage, database: kept };
};

describe('twelve months later', () => {
  const keysAt = (written: number) => ({
    'coursewright:sample:anna@/course/': copy({ written }),
    'coursewright:sample:anna@/course/#1': copy({ written }),
    'coursewright:other:ben@/pluginfile.php/9/mod_scorm/content/': copy({ written, confirmed: 5 }),
    'coursewright-notes:other:ben@/course/#AAAAAAAA': notes(written),
    'coursewright-xapi:other:r1:s': statement(written),
  });

  test('what was not sent goes, of whatever course and learner, from both stores', async () => {
    const { work, storage, database } = keep(keysAt(YEAR_AGO - 1));
    expect(await removeExpiredData(work, NOW)).toBe(true);
    expect([storage.entries.size, database.size]).toEqual([0, 0]);
  });

  test('and nothing younger', async () => {
    const { work, storage, database } = keep(keysAt(YEAR_AGO));
    await removeExpiredData(work, NOW);
    expect([storage.entries.size, database.size]).toEqual([5, 5]);
  });

  test.each([
    ['after a leap day', Date.UTC(2028, 10, 1), 366],
    ['on a leap day', Date.UTC(2028, 1, 29), 365],
  ])('a year is as long as it is: %s', async (_when, now, days) => {
    const { work, storage } = keep(keysAt(now - days * 86_400_000));
    await removeExpiredData(work, now);
    expect(storage.entries.size).toBe(5);
    await removeExpiredData(work, now + 86_400_000 * 1.5);
    expect(storage.entries.size).toBe(0);
  });

  test('what only the database has goes from there', async () => {
    const { work, database } = keep({}, keysAt(YEAR_AGO - 1));
    await removeExpiredData(work, NOW);
    expect(database.size).toBe(0);
  });

  test('of a copy that does not say when it was written the twelve months begin when it is first seen', async () => {
    const key = 'coursewright:sample:anna';
    const { work, storage } = keep({ [key]: copy() });
    await removeExpiredData(work, NOW);
    await removeExpiredData(work, NOW + 364 * 86_400_000);
    expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({ ...JSON.parse(copy()), found: NOW });
    await removeExpiredData(work, NOW + 366 * 86_400_000);
    expect(storage.entries.size).toBe(0);
  });

  test('notes and statements that nobody can read go, and nothing that is not ours', async () => {
    const others = { other: '5', coursewright: '5', 'coursewright:a:b@/c/': 'of a later version' };
    const { work, storage, database } = keep({
      ...others,
      'coursewright-notes:a:b@/c/#d': 'no json',
      'coursewright-xapi:a:b:c': 'no time',
    });
    await removeExpiredData(work, NOW);
    expect(Object.fromEntries(storage.entries)).toEqual(others);
    expect(Object.fromEntries(database)).toEqual(others);
  });
});

describe('what a learner wants removed', () => {
  const owner = { courseId: 'sample', learnerId: 'anna' };
  const own = {
    'coursewright:sample:anna': copy({ confirmed: 5 }),
    'coursewright:sample:anna@/course/': copy({ written: NOW + 1 }),
    'coursewright:sample:anna@/elsewhere/@x/#2': 'not to be read',
    'coursewright-notes:sample:anna@/course/#AAAAAAAA': notes(NOW),
    'coursewright-xapi:sample:r1:s': statement(NOW),
    'coursewright-xapi:sample:r2:s': statement(NOW),
  };
  const others = {
    'coursewright:sample:anna@example.org@/course/': copy(),
    'coursewright:sample:annabel@/course/': copy(),
    'coursewright:sample-2:anna@/course/': copy(),
    'coursewright-notes:sample:anna@example.org@/course/#AAAAAAAA': notes(NOW),
    'coursewright-notes:other:anna@/course/#AAAAAAAA': notes(NOW),
    'coursewright-xapi:sample:r3:s': statement(NOW, 'anna@example.org'),
    'coursewright-xapi:sample:r4:s': 'broken',
    'coursewright-xapi:other:r5:s': statement(NOW),
    other: 'of another page',
  };

  test('goes from both stores, and nothing of another learner or course', async () => {
    const { work, storage, database } = keep({ ...own, ...others });
    expect(await removeLearnerData(work, owner, NOW, () => false)).toBe(true);
    expect(Object.fromEntries(storage.entries)).toEqual(others);
    expect(Object.fromEntries(database)).toEqual(others);
  });

  test('goes though a database that opens late brings it back', async () => {
    const { work, storage } = keep(own);
    const removing = removeLearnerData(work, owner, NOW, () => false);
    for (const [key, text] of Object.entries(own)) storage.setItem(key, text);
    expect(await removing).toBe(true);
    expect(storage.entries.size).toBe(0);
  });

  test('does not take along what was done meanwhile', async () => {
    const { work, storage } = keep(own);
    await removeLearnerData(work, owner, NOW + 1, () => true);
    expect([...storage.entries.keys()]).toEqual(['coursewright:sample:anna@/course/']);
  });

  test('is told as not removed if a store does not let it go', async () => {
    const { work } = keep(own);
    const broken = { ...work, databases: createDatabase(own, true).databases };
    expect(await removeLearnerData(broken, owner, NOW, () => false)).toBe(false);
    const stubborn = { ...keep(own).work.storage, length: 6, removeItem: () => {} };
    expect(await removeLearnerData({ ...work, storage: stubborn }, owner, NOW, () => false)).toBe(false);
  });

  test('goes where there is no database, and where there is nothing at all', async () => {
    const forbidden = (): IDBFactory => {
      throw new DOMException('Denied', 'SecurityError');
    };
    const { storage } = keep(own);
    expect(await removeLearnerData({ storage, databases: forbidden }, owner, NOW, () => false)).toBe(true);
    expect(storage.entries.size).toBe(0);
    expect(await removeLearnerData({ storage: null, databases: forbidden }, owner, NOW, () => false)).toBe(
      true,
    );
  });

  test('is counted before: what is nowhere else', () => {
    expect(findUnsavedData(keep({ ...own, ...others }).storage, owner)).toEqual({
      isUnsent: true,
      notes: 2,
      statements: 2,
    });
    expect(findUnsavedData(keep(others).storage, owner)).toEqual({
      isUnsent: false,
      notes: 0,
      statements: 0,
    });
    expect(findUnsavedData(null, owner).isUnsent).toBe(false);
  });
});
