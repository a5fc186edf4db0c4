import { describe, expect, test } from 'vitest';
import {
  createJournal,
  displacedKey,
  isJournalEntry,
  type JournalEntry,
  journalKey,
  listJournalEntries,
} from '../../../../src/runtime/storage/journal.ts';
import { createStorage } from '../../../support/browser/session-harness.ts';

const backup: JournalEntry = {
  registration: 'AAAAAAAA',
  place: '/here/',
  sequence: 3,
  confirmed: 0,
  suspendData: '1AAAAAAAA',
  elements: [['cmi.core.lesson_status', 'passed']],
  interactions: { 3: 'q-numeric' },
};

describe('what is not a copy is not taken for one', () => {
  const { registration: _, ...nameless } = backup;
  test.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'passed'],
    ['a list', []],
    ['no registration', nameless],
    ['a registration that is no text', { ...backup, registration: 7 }],
    ['a place that is no text', { ...backup, place: null }],
    ['suspend data that are no text', { ...backup, suspendData: undefined }],
    ['a sequence that is no whole number', { ...backup, sequence: 3.5 }],
    ['a sequence in words', { ...backup, sequence: '3' }],
    ['a confirmed sequence in words', { ...backup, confirmed: '0' }],
    ['elements that are no list', { ...backup, elements: { 0: ['a', 'b'] } }],
    ['an element without a value', { ...backup, elements: [['cmi.core.lesson_status']] }],
    ['an element with two values', { ...backup, elements: [['cmi.core.lesson_status', 'a', 'b']] }],
    ['an element whose value is no text', { ...backup, elements: [['cmi.core.score.raw', 90]] }],
    ['an element that is a text', { ...backup, elements: ['ab'] }],
    ['no interactions', { ...backup, interactions: null }],
    ['interactions in words', { ...backup, interactions: 'q-numeric' }],
    ['an interaction that is no text', { ...backup, interactions: { 3: 3 } }],
    ['a time in words', { ...backup, written: 'yesterday' }],
  ])('%s', (_what, value) => {
    expect(isJournalEntry(value)).toBe(false);
  });

  test('but one is', () => {
    expect(isJournalEntry(backup)).toBe(true);
    expect(isJournalEntry({ ...backup, elements: [], interactions: {} })).toBe(true);
    expect(isJournalEntry({ ...backup, written: 1_790_000_000_000 })).toBe(true);
  });
});

describe('the store', () => {
  test('gives back what it was given, to that learner and course alone', () => {
    const storage = createStorage();
    expect(createJournal(storage, 'coursewright:course:ana').write(backup)).toBe(true);
    expect(createJournal(storage, 'coursewright:course:ana').read()).toEqual(backup);
    expect(createJournal(storage, 'coursewright:course:ben').read()).toBeNull();
    expect(createJournal(storage, 'coursewright:course:anabel').read()).toBeNull();
  });

  test('keeps nothing without a key or a storage, and says so', () => {
    const storage = createStorage();
    for (const store of [createJournal(storage, null), createJournal(null, 'coursewright:course:ana')]) {
      expect(store.write(backup)).toBe(false);
      expect(store.read()).toBeNull();
      store.clear('AAAAAAAA', 3);
    }
    expect(storage.entries.size).toBe(0);
  });

  test('reads nothing from a broken text, and writes over it', () => {
    const storage = createStorage();
    const store = createJournal(storage, 'coursewright:course:ana');
    storage.setItem('coursewright:course:ana', '{"registration":');
    expect(store.read()).toBeNull();
    storage.setItem('coursewright:course:ana', '{"registration":"AAAAAAAA"}');
    expect(store.read()).toBeNull();
    store.write(backup);
    expect(store.read()).toEqual(backup);
  });

  test.each<[string, string, number, boolean]>([
    ['that save', 'AAAAAAAA', 3, true],
    ['an earlier save', 'AAAAAAAA', 4, true],
    ['a later save', 'AAAAAAAA', 2, false],
    ['another attempt', 'BBBBBBBB', 3, false],
  ])(
    'when it is to forget up to a save, a copy of %s goes: registration %s, save %i',
    (_of, registration, sequence, isGone) => {
      const store = createJournal(createStorage(), 'coursewright:course:ana');
      store.write(backup);
      store.clear(registration, sequence);
      expect(store.read() === null).toBe(isGone);
    },
  );

  test('throws nothing where the browser does', () => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    const store = createJournal(
      {
        ...createStorage(),
        getItem: refuse,
        setItem: refuse,
        removeItem: refuse,
      },
      'course:ana',
    );
    expect([store.read(), store.write(backup)]).toEqual([null, false]);
    expect(() => store.clear('AAAAAAAA', 3)).not.toThrow();
    const { getItem } = createStorage();
    const kept = createJournal(
      {
        ...createStorage(),
        getItem: (key) => getItem(key) ?? JSON.stringify(backup),
        setItem: refuse,
        removeItem: refuse,
      },
      'course:ana',
    );
    expect(() => kept.clear('AAAAAAAA', 3)).not.toThrow();
  });
});

describe('the list of one learner’s copies of one course', () => {
  const there = { ...backup, place: '/there/' };
  const listed = (keys: Readonly<Record<string, unknown>>, name = 'course:ana') => {
    const storage = createStorage();
    for (const [key, value] of Object.entries(keys)) storage.setItem(key, JSON.stringify(value));
    return listJournalEntries(storage, name).map(({ key, isDisplaced }) => [key, isDisplaced]);
  };

  test('has those of all activities, and what made way for another', () => {
    const aside = `${journalKey('course:ana', '/there/')}#2`;
    expect(
      listed({
        'coursewright:course:ana': backup,
        'coursewright:course:ana@/here/': backup,
        [journalKey('course:ana', '/there/')]: there,
        [aside]: there,
      }),
    ).toEqual([
      ['coursewright:course:ana', false],
      ['coursewright:course:ana@/here/', false],
      ['coursewright:course:ana@/there/', false],
      [aside, true],
    ]);
  });

  test.each([
    ['anabel', 'coursewright:course:anabel'],
    ['ana@example.org', 'coursewright:course:ana@example.org'],
    ['ana@example.org, in an activity', 'coursewright:course:ana@example.org@/here/'],
    ['ana#1', 'coursewright:course:ana#1'],
    ['ana#1, in an activity', 'coursewright:course:ana#1@/here/'],
    ['ana of another course', 'coursewright:other:ana@/here/'],
  ])('has none of %s', (_who, key) => {
    expect(listed({ [key]: backup })).toEqual([]);
  });

  test('is empty without a storage, and where the browser refuses it', () => {
    expect(listJournalEntries(null, 'course:ana')).toEqual([]);
    const refused = {
      ...createStorage(),
      key: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
      length: 1,
    };
    expect(listJournalEntries(refused, 'course:ana')).toEqual([]);
  });

  test.each([
    ['its own', 'coursewright:course:ana@/here/', 'coursewright:course:ana@/here/#1'],
    ['one that made way before', 'coursewright:course:ana@/here/#1', 'coursewright:course:ana@/here/#1'],
    ['that of the first release', 'coursewright:course:ana', 'coursewright:course:ana@/here/#1'],
  ])('a copy makes way to a key at which it is found again: from %s', (_from, key, aside) => {
    const storage = createStorage();
    expect(displacedKey(storage, key, '/here/')).toBe(aside);
    storage.setItem(aside, JSON.stringify(backup));
    expect(displacedKey(storage, key, '/here/')).toBe(aside.replace('#1', '#2'));
    expect(listJournalEntries(storage, 'course:ana')).toHaveLength(1);
  });
});
