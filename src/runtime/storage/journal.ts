/** The part of `Storage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  readonly length: number;
  key(index: number): string | null;
}

/** What a browser, or another window, keeps of an attempt that the LMS may not have. */
export interface JournalEntry {
  readonly registration: string;
  /** The activity in which the attempt was made: the same course may stand in an LMS more than once. */
  readonly place: string;
  readonly sequence: number;
  /** The last sequence that the LMS took; 0: none yet. */
  readonly confirmed: number;
  /**
   * The last sequence that the LMS said to have taken, in an answer that says nothing of its server: `elements` has what was set
   * for it all the same. None where an answer counts.
   */
  readonly claimed?: number;
  readonly suspendData: string;
  /** Elements that the LMS has not taken, with their values. */
  readonly elements: readonly (readonly [string, string])[];
  /** Which interaction an index in `elements` means: another version of the course may count otherwise. */
  readonly interactions: Readonly<Record<string, string>>;
  /**
   * When it was written, milliseconds since 1970; later than whatever it replaced, though the clock was set back. Copies of
   * the first release have none.
   */
  readonly written?: number;
  /** When a copy that does not say when it was written was first seen by a version that asks, milliseconds since 1970. */
  readonly found?: number;
  /** The key (`hashKey`) of the suspend data that the LMS is known to have; copies of the first release have none. */
  readonly confirmedKey?: string;
  /** Whether an activity with the same attempt was seen that lacks what this one's LMS is known to have. */
  readonly isContested?: boolean;
}

/** An entry under the key at which the storage has it. */
export interface StoredEntry extends JournalEntry {
  readonly key: string;
  /** Whether it makes way for the entry of a later attempt, or of another activity at the same path. */
  readonly isDisplaced: boolean;
}

/** The journal of one activity: its entry in this browser. Nothing here throws. */
export interface Journal {
  read(): JournalEntry | null;
  /** Whether the browser keeps it. */
  write(entry: JournalEntry): boolean;
  /** Removes the entry of that attempt up to that save; a later one, as of another window, and one of another attempt stay. */
  clear(registration: string, sequence: number): void;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a value from storage or from another window has the shape of a journal entry. */
export const isJournalEntry = (value: unknown): value is JournalEntry => {
  try {
    const entry = value as JournalEntry;
    const { registration, place, suspendData, elements, interactions, confirmedKey = '' } = entry;
    const { sequence, confirmed, claimed = 0, written = 0, isContested = false } = entry;
    return (
      Array.isArray(elements) &&
      elements.every((entry) => Array.isArray(entry) && entry.length === 2) &&
      typeof interactions === 'object' &&
      [
        registration,
        place,
        suspendData,
        confirmedKey,
        ...elements.flat(),
        ...Object.values(interactions),
      ].every(isText) &&
      [sequence, confirmed, claimed].every(Number.isInteger) &&
      Number.isFinite(written) &&
      typeof isContested === 'boolean'
    );
  } catch {
    return false;
  }
};

export const parseJournalEntry = (text: string | null): JournalEntry | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isJournalEntry(value) ? value : null;
  } catch {
    return null;
  }
};

/** Whether an entry has something that the LMS is not known to have. */
export const hasUnsent = ({ elements, sequence, confirmed }: JournalEntry): boolean =>
  elements.length > 0 || sequence > confirmed;

/** Whether an LMS is known, or said, to have some of it. */
export const wasTaken = ({ confirmed, claimed = 0 }: JournalEntry): boolean => confirmed > 0 || claimed > 0;

/**
 * Whether a copy that survives everything takes the place of one that may have been lost or be old: of one attempt if it goes
 * further, of two attempts if it was written later.
 */
export const isNewerEntry = (text: string, other: string | null): boolean => {
  const [first, second] = [parseJournalEntry(text), parseJournalEntry(other)];
  if (!first || !second) return first !== null;
  return first.registration === second.registration
    ? first.sequence > second.sequence
    : (first.written ?? 0) >= (second.written ?? 0);
};

/** Of all keys of journals. */
export const JOURNAL_PREFIX = 'coursewright:';

/** Of all keys of statements that wait. */
export const OUTBOX_PREFIX = 'coursewright-xapi:';

/** The key of what this browser keeps of a learner's work with a course in one activity. */
export const journalKey = (name: string, activityPath: string): string =>
  `${JOURNAL_PREFIX}${name}@${activityPath}`;

/** A key that is free, for an entry that makes way for another. */
export const displacedKey = (storage: KeyValueStorage, key: string, activityPath: string): string => {
  const whole = key.replace(/#\d+$/, '');
  const stem = whole.endsWith(`@${activityPath}`) ? whole : `${key}@${activityPath}`;
  for (let number = 1; ; number++)
    if (storage.getItem(`${stem}#${number}`) === null) return `${stem}#${number}`;
};

/** The keys of a storage that begin so; none where it cannot be read. */
export const keysWithPrefix = (storage: KeyValueStorage | null, prefix: string): readonly string[] => {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter(
      (key) => key.startsWith(prefix),
    );
  } catch {
    return [];
  }
};

/**
 * All journal of one learner's work with one course, of whatever activity. The first release kept that of the activity opened
 * last under the name alone, those of others with their activity path.
 *
 * @param name says course and learner, so that learners who share a computer are kept apart.
 */
export const listJournalEntries = (storage: KeyValueStorage | null, name: string): readonly StoredEntry[] =>
  keysWithPrefix(storage, JOURNAL_PREFIX + name).flatMap((key) => {
    const entry = createJournal(storage, key).read();
    const whole = key.replace(/#\d+$/, '');
    const isOwn = entry && (key === JOURNAL_PREFIX + name || whole === journalKey(name, entry.place));
    return isOwn ? [{ ...entry, key, isDisplaced: whole !== key && key !== JOURNAL_PREFIX + name }] : [];
  });

/**
 * Keeps an entry in `storage`.
 *
 * @param key `null`: nothing is kept, because the LMS does not say who the learner is, or there is no room.
 */
export const createJournal = (storage: KeyValueStorage | null, key: string | null): Journal => {
  const store = key === null ? null : storage;
  const at = key ?? '';
  const read = (): JournalEntry | null => {
    try {
      return parseJournalEntry(store?.getItem(at) ?? null);
    } catch {
      return null;
    }
  };
  return {
    read,
    write: (entry) => {
      try {
        store?.setItem(at, JSON.stringify(entry));
        return store !== null;
      } catch {
        return false;
      }
    },
    clear: (registration, sequence) => {
      try {
        const kept = read();
        if (kept?.registration === registration && kept.sequence <= sequence) store?.removeItem(at);
      } catch {
        // A browser that removes nothing has kept nothing either.
      }
    },
  };
};

/** Writes a copy under a key, be it its own, and what else is known of it now. Whether the browser keeps it. */
export const rewriteJournalEntry = (
  storage: KeyValueStorage | null,
  { key: _, isDisplaced: __, ...entry }: StoredEntry,
  key: string,
  more: Partial<JournalEntry>,
): boolean => createJournal(storage, key).write({ ...entry, ...more });
