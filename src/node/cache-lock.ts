import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { errorCodeOf } from './system-error.ts';

/** Who holds a lock: a process, and the machine that it runs on. */
interface Holder {
  readonly pid: number;
  readonly host: string;
}

/** Something that may be done by one process at a time. */
export interface FileLock {
  release(): Promise<void>;
}

const holderOf = (text: string): Holder | null => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return null;
    return typeof value.pid === 'number' && typeof value.host === 'string'
      ? { pid: value.pid, host: value.host }
      : null;
  } catch {
    return null;
  }
};

/** Whether the process is gone; what runs on another machine cannot be seen. */
const isGone = ({ pid, host }: Holder): boolean => {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return errorCodeOf(error) === 'ESRCH';
  }
};

/**
 * Takes the lock of a file, `<file>.lock` beside it; one that a process left behind which is gone is taken over.
 *
 * @param file absolute path.
 * @returns `null` while another process holds it.
 */
export const takeLock = async (file: string): Promise<FileLock | null> => {
  const lockFile = `${file}.lock`;
  for (let tries = 0; tries < 2; tries++) {
    try {
      const handle = await open(lockFile, 'wx');
      await handle.writeFile(`${JSON.stringify({ pid: process.pid, host: hostname() } satisfies Holder)}\n`);
      await handle.close();
      return { release: () => rm(lockFile, { force: true }) };
    } catch (error) {
      if (errorCodeOf(error) !== 'EEXIST') throw error;
    }
    const holder = await readFile(lockFile, 'utf8').then(holderOf, () => null);
    if (holder === null || !isGone(holder)) return null;
    await rm(lockFile, { force: true });
  }
  return null;
};
