import { stat } from 'node:fs/promises';
import { ZIP_LIMITS } from '../core/check/archive/judge-zip.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { memorySource } from '../node/byte-sources.ts';
import { assertReadable, readWholeFile } from '../node/read-file.ts';
import { readZipFiles } from '../node/zip-reader.ts';
import { UsageError } from './command.ts';

export const notZip = (shown: string): UsageError =>
  new UsageError(`"${shown}" is not a zip file, or it is cut off.`);

/**
 * Reads a zip into memory, and the files in it, each unpacked when it is asked for. Throws EnvironmentError if there is no file,
 * UsageError if it is no zip that can be read whole.
 *
 * @param shown the path as the caller gave it, for messages.
 */
export const readZip = async (
  file: string,
  shown: string,
): Promise<{ readonly zip: Uint8Array; readonly files: readonly PackageFile[] }> => {
  await assertReadable(file, shown);
  if ((await stat(file)).size > ZIP_LIMITS.zip) throw new UsageError(`"${shown}" is larger than 2 GiB.`);
  const zip = await readWholeFile(file, shown);
  const read = await readZipFiles(memorySource(zip));
  if (read === null) throw notZip(shown);
  const [fault] = read.diagnostics;
  if (fault) throw new UsageError(`"${shown}" cannot be used. ${fault.message}`);
  return { zip, files: read.files };
};
