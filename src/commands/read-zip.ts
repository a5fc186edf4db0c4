import { readFile } from 'node:fs/promises';
import type { PackageFile } from '../core/plan/package-file.ts';
import { unpackFiles } from '../node/zip.ts';
import { UsageError } from './command.ts';

/**
 * Reads a zip and the files in it. Throws UsageError if there is none.
 *
 * @param shown the path as the caller gave it, for messages.
 */
export const readZip = async (
  file: string,
  shown: string,
): Promise<{ readonly zip: Uint8Array; readonly files: readonly PackageFile[] }> => {
  let zip: Uint8Array;
  try {
    zip = await readFile(file);
  } catch (cause) {
    throw new UsageError(`Cannot read "${shown}".`, { cause });
  }
  try {
    return { zip, files: unpackFiles(zip) };
  } catch (cause) {
    throw new UsageError(`"${shown}" is not a zip file, or it is damaged.`, { cause });
  }
};
