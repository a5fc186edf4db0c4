/** The part of `Storage` that is used. */
export interface KeyValueStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
  readonly length: number;
  key(index: number): string | null;
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
  /**
   * When it was written, milliseconds since 1970; later than whatever it replaced, though the clock was set back. Copies of
   * the first release have none.
   */
  readonly written?: number;
  /** The key (`keyOf`) of the suspend data that the LMS is known to have; copies of the first release have none. */
  readonly confirmedKey?: string;
  /** Whether an activity with the same attempt was seen that lacks what this one's LMS is known to have. */
  readonly isContested?: boolean;
}

/** A backup under the key at which the storage has it. */
export interface KeptBackup extends Backup {
  readonly key: string;
  /** Whether it makes way for the backup of a later attempt, or of another activity at the same place. */
  readonly isAside: boolean;
}

/** One backup in this browser; nothing here throws. */
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
    Object.values(candidate.interactions).every(isText) &&
    (candidate.written === undefined || Number.isFinite(candidate.written)) &&
    (candidate.confirmedKey === undefined || isText(candidate.confirmedKey)) &&
    (candidate.isContested === undefined || typeof candidate.isContested === 'boolean')
  );
};

export const parseBackup = (text: string | null): Backup | null => {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return isBackup(value) ? value : null;
  } catch {
    return null;
  }
};

/** Whether a backup has something that the LMS is not known to have. */
export const hasUnsent = ({ elements, sequence, confirmed }: Backup): boolean =>
  elements.length > 0 || sequence > confirmed;

/**
 * Whether a copy that survives everything takes the place of one that may have been lost or be old: of one attempt if it goes
 * further, of two attempts if it was written later.
 */
export const isLaterCopy = (text: string, other: string | null): boolean => {
  const [first, second] = [parseBackup(text), parseBackup(other)];
  if (!first || !second) return first !== null;
  return first.registration === second.registration
    ? first.sequence > second.sequence
    : (first.written ?? 0) >= (second.written ?? 0);
};

const PREFIX = 'coursewright:';

/** The key of what this browser keeps of a learner's work with a course in one activity. */
export const backupKey = (name: string, place: string): string => `${PREFIX}${name}@${place}`;

/** A key that is free, for a backup that makes way for another. */
export const asideKey = (storage: KeyValueStorage, key: string, place: string): string => {
  const whole = key.replace(/#\d+$/, '');
  const stem = whole.endsWith(`@${place}`) ? whole : `${key}@${place}`;
  for (let number = 1; ; number++)
    if (storage.getItem(`${stem}#${number}`) === null) return `${stem}#${number}`;
};

/**
 * All backups of one learner's work with one course, of whatever activity. The first release kept that of the activity opened
 * last under the name alone, those of others with their place.
 *
 * @param name says course and learner, so that learners who share a computer are kept apart.
 */
export const listBackups = (storage: KeyValueStorage | null, name: string): readonly KeptBackup[] => {
  try {
    return Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').flatMap(
      (key) => {
        if (!key.startsWith(PREFIX + name)) return [];
        const backup = parseBackup(storage?.getItem(key) ?? null);
        const whole = key.replace(/#\d+$/, '');
        const isOwn = backup && (key === PREFIX + name || whole === backupKey(name, backup.place));
        return isOwn ? [{ ...backup, key, isAside: whole !== key && key !== PREFIX + name }] : [];
      },
    );
  } catch {
    return [];
  }
};

/**
 * Keeps a backup in `storage`.
 *
 * @param key `null`: nothing is kept, because the LMS does not say who the learner is, or there is no room.
 */
export const createBackupStore = (storage: KeyValueStorage | null, key: string | null): BackupStore => {
  const store = key === null ? null : storage;
  const at = key ?? '';
  const read = (): Backup | null => {
    try {
      return parseBackup(store?.getItem(at) ?? null);
    } catch {
      return null;
    }
  };
  return {
    read,
    write: (backup) => {
      try {
        store?.setItem(at, JSON.stringify(backup));
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
        // A browser that refuses to forget refused to remember as well.
      }
    },
  };
};

/** Writes a copy under a key, be it its own, and what else is known of it now. Whether the browser keeps it. */
export const rewriteBackup = (
  storage: KeyValueStorage | null,
  { key: _, isAside: __, ...backup }: KeptBackup,
  key: string,
  more: Partial<Backup>,
): boolean => createBackupStore(storage, key).write({ ...backup, ...more });
