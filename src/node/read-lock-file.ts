import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { LOCK_FILE } from '../core/plan/course-lock.ts';
import { readWholeFile } from './read-file.ts';
import { isMissingFile } from './system-error.ts';

/**
 * The text of a course's lock file; `null` if it has none.
 *
 * @throws EnvironmentError if it is there and cannot be read.
 */
export const readLockFile = async (folder: string): Promise<string | null> => {
  const file = path.join(folder, LOCK_FILE);
  try {
    // A link counts as there, wherever it leads: keys must not be given anew because it leads to nothing.
    await lstat(file);
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
  return (await readWholeFile(file)).toString('utf8');
};
