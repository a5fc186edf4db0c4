/** The part of `Storage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What a browser, or another window, keeps of an attempt that the LMS may not have. */
export interface Backup {
  readonly registration: string;
  /** The activity in which the attempt was made: the same course may stand in an LMS more than once. */
  readonly place: string;
  readonly sequence: number;
  /** The last sequence that the LMS took; 0: none yet. */
  readonly confirmed: number;
  readonly suspendData: string;
  /** Elements that the LMS has not taken, with their values. */
  readonly elements: readonly (readonly [string, string])[];
  /** Which interaction an index in `elements` means: another version of the course may count otherwise. */
  readonly interactions: Readonly<Record<string, string>>;
}

/** One learner's backup of one course in this browser; nothing here throws. */
export interface BackupStore {
  read(): Backup | null;
  /** Whether the browser keeps it. */
  write(backup: Backup): boolean;
  /** Forgets the copy of that attempt up to that save; a later one, as of another window, and one of another attempt stay. */
  clear(registration: string, sequence: number): void;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whether a value from storage or from another window has the shape of a backup. */
export const isBackup = (value: unknown): value is Backup => {
  const candidate = value as Backup | null;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    [candidate.registration, candidate.place, candidate.suspendData].every(isText) &&
    Number.isInteger(candidate.sequence) &&
    Number.isInteger(candidate.confirmed) &&
    Array.isArray(candidate.elements) &&
    candidate.elements.every(
      (entry: unknown) => Array.isArray(entry) && entry.length === 2 && entry.every(isText),
    ) &&
    typeof candidate.interactions === 'object' &&
    candidate.interactions !== null &&
    Object.values(candidate.interactions).every(isText)
  );
};

const parseBackup = (text: string | null): Backup | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isBackup(value) ? value : null;
  } catch {
    return null;
  }
};

/**
 * Whether a copy that survives everything takes the place of one that may have been lost or be old: not if the other goes
 * further in the same attempt.
 */
export const isLaterCopy = (text: string, other: string | null): boolean => {
  const [first, second] = [parseBackup(text), parseBackup(other)];
  return first !== null && (first.registration !== second?.registration || first.sequence > second.sequence);
};

/**
 * Keeps the backup in `storage` under a name of its own; nothing is kept without one.
 *
 * @param name says course and learner, so that learners who share a computer are kept apart; `null`: the LMS does not say
 *   who the learner is.
 */
export const createBackupStore = (storage: KeyValueStorage | null, name: string | null): BackupStore => {
  const key = `coursewright:${name}`;
  const store = name === null ? null : storage;
  const read = (): Backup | null => {
    try {
      return parseBackup(store?.getItem(key) ?? null);
    } catch {
      return null;
    }
  };
  return {
    read,
    write: (backup) => {
      try {
        store?.setItem(key, JSON.stringify(backup));
        return store !== null;
      } catch {
        return false;
      }
    },
    clear: (registration, sequence) => {
      try {
        const kept = read();
        if (kept?.registration === registration && kept.sequence <= sequence) store?.removeItem(key);
      } catch {
        // A browser that refuses to forget refused to remember as well.
      }
    },
  };
};
