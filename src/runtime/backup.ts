/** The part of `Storage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** What this browser keeps of an attempt while the LMS has not taken it. */
export interface Backup {
  readonly registration: string;
  readonly sequence: number;
  /** The last sequence that the LMS took; 0: none yet. */
  readonly confirmed: number;
  readonly suspendData: string;
  /** Elements that the LMS has not taken, with their values, in the order of setting. */
  readonly elements: readonly (readonly [string, string])[];
}

/** One learner's backup of one course in this browser; nothing here throws. */
export interface BackupStore {
  read(): Backup | null;
  /** Whether the browser keeps it. */
  write(backup: Backup): boolean;
  clear(): void;
}

const isBackup = (value: unknown): value is Backup => {
  const candidate = value as Backup | null;
  return (
    typeof candidate === 'object' &&
    candidate !== null &&
    typeof candidate.registration === 'string' &&
    typeof candidate.suspendData === 'string' &&
    Number.isInteger(candidate.sequence) &&
    Number.isInteger(candidate.confirmed) &&
    Array.isArray(candidate.elements) &&
    candidate.elements.every(
      (entry: unknown) =>
        Array.isArray(entry) &&
        entry.length === 2 &&
        entry.every((part: unknown) => typeof part === 'string'),
    )
  );
};

/** Keeps the backup in `storage` under the course and the learner; shared computers keep learners apart. */
export const createBackupStore = (
  storage: KeyValueStorage | null,
  courseId: string,
  learnerId: string,
): BackupStore => {
  const key = `coursewright:${courseId}:${learnerId}`;
  return {
    read: () => {
      try {
        const value: unknown = JSON.parse(storage?.getItem(key) ?? 'null');
        return isBackup(value) ? value : null;
      } catch {
        return null;
      }
    },
    write: (backup) => {
      try {
        storage?.setItem(key, JSON.stringify(backup));
        return storage !== null;
      } catch {
        return false;
      }
    },
    clear: () => {
      try {
        storage?.removeItem(key);
      } catch {
        // A browser that refuses to forget refused to remember as well.
      }
    },
  };
};
