import { appendFile, readFile, stat, truncate } from 'node:fs/promises';
import { basename } from 'node:path';
import { CacheState } from '../core/records/intake/cache-state.ts';
import { type FileLock, takeLock } from './cache-lock.ts';
import type { PullState } from './pull-statements.ts';
import { isMissingFile } from './system-error.ts';
import { writeWhole } from './write-package.ts';

/** A file that holds other statements than those that are asked for, or no cache at all. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
}

/** Statements that have been read from an LRS, one a line, so that the next time only new ones are asked for. */
export interface StatementCache {
  readonly state: PullState;
  /** Whether it is one of an earlier version, of which everything is asked for again. */
  readonly isOutdated: boolean;
  /** Adds a page; when it returns, the page is in the file and will not be asked for again. */
  append(statements: readonly unknown[], state: PullState): Promise<void>;
  /** Lets others write it. */
  close(): Promise<void>;
}

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
};

/** What a cache holds: which LRS, which activity, from when on. */
interface CacheScope {
  readonly endpoint: string;
  readonly activity: string | null;
  readonly since: string | null;
}

const openLocked = async (file: string, scope: CacheScope, lock: FileLock): Promise<StatementCache> => {
  const stateFile = `${file}.state.json`;
  let known: CacheState | null = null;
  try {
    known = CacheState.parse(JSON.parse(await readFile(stateFile, 'utf8')));
  } catch (cause) {
    if (!isMissingFile(cause))
      throw new CacheError('its state file is damaged; remove both files to begin again.', { cause });
  }
  const size = await sizeOf(file);
  if (known === null && size > 0) throw new CacheError('it exists, and is no cache. Name another file.');
  if (
    known &&
    (known.endpoint !== scope.endpoint || known.activity !== scope.activity || known.since !== scope.since)
  )
    throw new CacheError(
      'it was begun for another LRS, another --activity or another --since. Name another file, or remove both files.',
    );
  if (known && size < known.bytes)
    throw new CacheError(
      'it has become shorter since it was written; remove it and its state file to begin again.',
    );
  let bytes = known?.bytes ?? 0;
  if (size > bytes) await truncate(file, bytes);
  return {
    state: known?.format === 2 ? known.streams : {},
    isOutdated: known?.format === 1,
    async append(statements, streams) {
      const text = statements.map((statement) => `${JSON.stringify(statement)}\n`).join('');
      await appendFile(file, text);
      bytes += Buffer.byteLength(text);
      const state: CacheState = { format: 2, ...scope, bytes, streams };
      await writeWhole(stateFile, new TextEncoder().encode(`${JSON.stringify(state, null, 2)}\n`));
    },
    close: lock.release,
  };
};

/**
 * Opens a cache, or begins one. A page that was being written when the machine stopped is cut off and asked for again.
 *
 * @param file Absolute path of the statements; the state stands beside it in `<file>.state.json`.
 * @throws CacheError if the file is something else.
 */
export const openStatementCache = async (file: string, scope: CacheScope): Promise<StatementCache> => {
  const lock = await takeLock(file);
  if (lock === null)
    throw new CacheError(
      `another command is writing it. Wait until that has ended; if none is running, remove "${basename(file)}.lock" beside it.`,
    );
  try {
    return await openLocked(file, scope, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/**
 * Notes that a file is shorter now, if it is a cache.
 *
 * @param file absolute path of the statements.
 */
export const noteCacheSize = async (file: string, bytes: number): Promise<void> => {
  const stateFile = `${file}.state.json`;
  let known: CacheState;
  try {
    known = CacheState.parse(JSON.parse(await readFile(stateFile, 'utf8')));
  } catch (cause) {
    if (isMissingFile(cause)) return;
    throw new CacheError('its state file is damaged; remove both files to begin again.', { cause });
  }
  await writeWhole(stateFile, new TextEncoder().encode(`${JSON.stringify({ ...known, bytes }, null, 2)}\n`));
};
