import { readFile, stat } from 'node:fs/promises';
import { ZIP_LIMITS } from '../core/check/archive/judge-zip.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { memorySource, readZipFiles } from '../node/zip-reader.ts';
import { UsageError } from './command.ts';

/**
 * Refuses what is no plain file, before it is opened: a pipe would never end. Throws UsageError.
 *
 * @param shown the path as the caller gave it, for messages.
 */
export const refuseNoFile = async (file: string, shown: string): Promise<void> => {
  const found = await stat(file).catch((cause) => {
    throw new UsageError(`Cannot read "${shown}".`, { cause });
  });
  if (found.isDirectory()) throw new UsageError(`"${shown}" is a folder: name a zip file.`);
  if (!found.isFile()) throw new UsageError(`"${shown}" is no plain file: name a zip file.`);
};

export const notZip = (shown: string): UsageError =>
  new UsageError(`"${shown}" is not a zip file, or it is cut off.`);

/**
 * Reads a zip into memory, and the files in it, each unpacked when it is asked for. Throws UsageError if there is none that can
 * be read whole.
 *
 * @param shown the path as the caller gave it, for messages.
 */
export const readZip = async (
  file: string,
  shown: string,
): Promise<{ readonly zip: Uint8Array; readonly files: readonly PackageFile[] }> => {
  await refuseNoFile(file, shown);
  if ((await stat(file)).size > ZIP_LIMITS.zip) throw new UsageError(`"${shown}" is larger than 2 GiB.`);
  let zip: Uint8Array;
  try {
    zip = await readFile(file);
  } catch (cause) {
    throw new UsageError(`Cannot read "${shown}".`, { cause });
  }
  const read = await readZipFiles(memorySource(zip));
  if (read === null) throw notZip(shown);
  const [fault] = read.diagnostics;
  if (fault) throw new UsageError(`"${shown}" cannot be used. ${fault.message}`);
  return { zip, files: read.files };
};
