import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LOCK_FILE } from '../core/plan/course-lock.ts';
import { isMissingFile } from './system-error.ts';

/**
 * The text of a course's lock file; `null` if it has none.
 *
 * @throws If it is there and cannot be read, with the cause.
 */
export const readLockFile = async (folder: string): Promise<string | null> => {
  try {
    return await readFile(path.join(folder, LOCK_FILE), 'utf8');
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw new Error(`Cannot read ${LOCK_FILE} in ${folder}.`, { cause: error });
  }
};
