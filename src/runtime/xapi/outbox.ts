import { type KeyValueStorage, keysWithPrefix, OUTBOX_PREFIX } from '../storage/journal.ts';

/** A statement as it is sent: the same bytes every time. */
export interface QueuedStatement {
  /** The statement's id. */
  readonly id: string;
  /** Its timestamp, by which statements are ordered. */
  readonly timestamp: string;
  /** The statement as JSON. */
  readonly body: string;
}

/** Statements of one attempt that wait in this browser; nothing here throws. */
export interface Outbox {
  /** In the order of their timestamps. */
  read(): readonly QueuedStatement[];
  add(queued: QueuedStatement): void;
  remove(ids: readonly string[]): void;
}

/** What nobody came back for is not kept longer than this: others may use the same computer. */
const MAX_AGE_MS = 30 * 24 * 60 * 60 * 1000;

const parseQueued = (id: string, value: string): QueuedStatement | null => {
  const body = value.slice(value.indexOf(' ') + 1);
  try {
    const statement = JSON.parse(body) as { readonly id?: unknown; readonly timestamp?: unknown } | null;
    return statement?.id === id && typeof statement.timestamp === 'string'
      ? { id, timestamp: statement.timestamp, body }
      : null;
  } catch {
    return null;
  }
};

/** Statements in the order in which they are sent. */
export const byTime = (a: QueuedStatement, b: QueuedStatement): number =>
  a.timestamp < b.timestamp ? -1 : a.timestamp > b.timestamp ? 1 : 0;

/**
 * The outbox of one attempt, under its course and registration: what others have left in the same browser is not read. It is
 * thrown away, unread, when it is older than thirty days.
 */
export const createOutbox = (
  storage: KeyValueStorage | null,
  courseId: string,
  registration: string,
  nowMs: number,
): Outbox => {
  const own = `${OUTBOX_PREFIX}${courseId}:${registration}:`;
  const attempt = <T>(run: (storage: KeyValueStorage) => T, otherwise: T): T => {
    try {
      return storage ? run(storage) : otherwise;
    } catch {
      return otherwise;
    }
  };
  for (const key of keysWithPrefix(storage, OUTBOX_PREFIX))
    attempt((from) => {
      const since = Number.parseInt(from.getItem(key) ?? '', 10);
      if (!(nowMs - since < MAX_AGE_MS)) from.removeItem(key);
    }, undefined);
  return {
    read: () =>
      keysWithPrefix(storage, own)
        .map((key) => attempt((from) => parseQueued(key.slice(own.length), from.getItem(key) ?? ''), null))
        .filter((queued) => queued !== null)
        .sort(byTime),
    add: ({ id, body }) => attempt((to) => to.setItem(own + id, `${nowMs} ${body}`), undefined),
    remove: (ids) => {
      for (const id of ids) attempt((from) => from.removeItem(own + id), undefined);
    },
  };
};
