import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BuildRecord,
  type PackageName,
  parsePackageName,
  readBuildRecord,
  readRecordInGuide,
  recordNameOf,
} from '../core/admin-guide/build-record.ts';
import { isMissingFile } from './system-error.ts';

/** What earlier builds of a course have left in a folder. */
export interface EarlierBuilds {
  readonly records: readonly BuildRecord[];
  /** Packages in the language that have no record that can be read. */
  readonly unrecorded: readonly PackageName[];
}

/**
 * Reads the build records of a course that lie in a folder. Where a zip has no record, its admin guide is read: builds of version 0.1.0
 * kept the record there.
 *
 * @throws Error if the folder is there and cannot be read.
 */
export const readBuildRecords = async (
  folder: string,
  courseId: string,
  language: string,
): Promise<EarlierBuilds> => {
  /** The text of a file; empty for what is no file. */
  const textOf = async (name: string): Promise<string> => {
    const isFile = await stat(join(folder, name)).then(
      (found) => found.isFile(),
      () => false,
    );
    return isFile ? readFile(join(folder, name), 'utf8') : '';
  };
  try {
    const names = (await readdir(folder)).filter((name) => name.startsWith(`${courseId}-`)).sort();
    const stems = new Set(names.map((name) => name.replace(/\.(?:build\.json|html|zip)$/, '')));
    const found = await Promise.all(
      [...stems].map(async (stem) => {
        const zip = `${stem}.zip`;
        const record =
          readBuildRecord(await textOf(recordNameOf(zip))) ?? readRecordInGuide(await textOf(`${stem}.html`));
        return { record, name: names.includes(zip) ? parsePackageName(zip, courseId, language) : null };
      }),
    );
    return {
      records: found.flatMap(({ record }) => (record === null ? [] : [record])),
      unrecorded: found.flatMap(({ record, name }) => (record !== null || name === null ? [] : [name])),
    };
  } catch (error) {
    if (isMissingFile(error)) return { records: [], unrecorded: [] };
    throw new Error(`Cannot read the records of earlier builds in ${folder}.`, { cause: error });
  }
};
