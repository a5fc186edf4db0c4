import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '../core/text/compare.ts';
import { isMissingFile } from './system-error.ts';

/** What a folder holds, sorted; nothing if there is no such folder. Names that begin with a point are left out. */
export const listFolder = async (
  folder: string,
): Promise<readonly { readonly name: string; readonly isFolder: boolean; readonly size: number }[]> => {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (isMissingFile(error)) return [];
    throw new Error(`Cannot list the folder ${folder}.`, { cause: error });
  }
  const shown = names.filter((name) => !name.startsWith('.')).sort(compare);
  return Promise.all(
    shown.map(async (name) => {
      const found = await stat(join(folder, name));
      return { name, isFolder: found.isDirectory(), size: found.size };
    }),
  );
};
