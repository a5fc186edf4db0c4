import { expect, test } from 'vitest';
import type { KeyValueStorage } from '../../../../src/runtime/storage/journal.ts';
import { createOutbox } from '../../../../src/runtime/xapi/outbox.ts';
import { createListedStorage } from '../../../support/browser/listed-storage.ts';

const NOW_MS = Date.UTC(2026, 10, 25, 9);
const DAY_MS = 86_400_000;

const letter = (id: string, timestamp: string) => ({
  id,
  timestamp,
  body: JSON.stringify({ id, timestamp, verb: 'ščř' }),
});
const early = letter('1111', '2026-11-25T09:00:00.000Z');
const late = letter('2222', '2026-11-25T09:00:01.000Z');

test('keeps statements in the order of time, byte for byte, until they are taken out', () => {
  const storage = createListedStorage();
  createOutbox(storage, 'course', 'r1', NOW_MS).add(late);
  createOutbox(storage, 'course', 'r1', NOW_MS).add(early);
  const outbox = createOutbox(storage, 'course', 'r1', NOW_MS + 29 * DAY_MS);
  expect(outbox.read()).toEqual([early, late]);
  outbox.remove(['1111', '9999']);
  expect(outbox.read()).toEqual([late]);
  outbox.remove(['2222']);
  expect(storage.length).toBe(0);
});

test('does not see what another learner, attempt or course has left', () => {
  const storage = createListedStorage();
  createOutbox(storage, 'course', 'r1', NOW_MS).add(early);
  expect(createOutbox(storage, 'course', 'r2', NOW_MS).read()).toEqual([]);
  expect(createOutbox(storage, 'other', 'r1', NOW_MS).read()).toEqual([]);
  expect(storage.length).toBe(1);
});

test('throws away what is older than thirty days, whosever it is, and nothing of others', () => {
  const storage = createListedStorage();
  storage.setItem('coursewright:course:learner', '5 of the progress');
  createOutbox(storage, 'course', 'r1', NOW_MS).add(early);
  createOutbox(storage, 'course', 'r2', NOW_MS + 2 * DAY_MS).add(early);
  storage.setItem('coursewright-xapi:course:r3:1', 'no time');
  createOutbox(storage, 'other', 'r4', NOW_MS + 31 * DAY_MS);
  expect(Array.from({ length: storage.length }, (_, index) => storage.key(index))).toEqual([
    'coursewright:course:learner',
    'coursewright-xapi:course:r2:1111',
  ]);
});

test('passes over what is not a statement of that id', () => {
  const storage = createListedStorage();
  const outbox = createOutbox(storage, 'course', 'r1', NOW_MS);
  for (const [id, value] of [
    ['a', `${NOW_MS} {"id":"b","timestamp":"t"}`],
    ['c', `${NOW_MS} {"id":"c"}`],
    ['d', `${NOW_MS} nothing`],
    ['e', `${NOW_MS} null`],
  ])
    storage.setItem(`coursewright-xapi:course:r1:${id}`, value ?? '');
  expect(outbox.read()).toEqual([]);
});

test('does without a storage, and with one that refuses everything', () => {
  const refuse = (): never => {
    throw new Error('QuotaExceededError');
  };
  const refusing: KeyValueStorage = {
    get length(): number {
      return refuse();
    },
    key: refuse,
    getItem: refuse,
    setItem: refuse,
    removeItem: refuse,
  };
  for (const storage of [null, refusing]) {
    const outbox = createOutbox(storage, 'course', 'r1', NOW_MS);
    outbox.add(early);
    outbox.remove(['1111']);
    expect(outbox.read()).toEqual([]);
  }
});
