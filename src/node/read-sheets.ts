import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readSheetData, type SheetData } from '../core/sheet/sheet-data.ts';
import { isMissingFile } from './system-error.ts';

/**
 * Reads the sheets of a course's earlier builds in a folder; none if there is no such folder. A file that is no sheet is
 * passed over.
 *
 * @throws If the folder or a file cannot be read, with the cause.
 */
export const readSheets = async (folder: string, courseId: string): Promise<readonly SheetData[]> => {
  try {
    const names = (await readdir(folder)).filter(
      (name) => name.startsWith(`${courseId}-`) && name.endsWith('.html'),
    );
    const texts = await Promise.all(
      names.sort().map(async (name) => {
        const file = join(folder, name);
        const isFile = await stat(file).then(
          (found) => found.isFile(),
          () => false,
        );
        return isFile ? readFile(file, 'utf8') : '';
      }),
    );
    return texts.map(readSheetData).filter((data) => data !== null);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw new Error(`Cannot read the earlier sheets in ${folder}.`, { cause: error });
  }
};
