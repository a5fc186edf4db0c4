import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the tool's package.json, seen from `dist/lib/node/` and from `src/node/` alike. */
export const findToolRoot = async (): Promise<string> => {
  const start = path.dirname(fileURLToPath(import.meta.url));
  for (let folder = start; ; folder = path.dirname(folder)) {
    const names = await readdir(folder);
    if (names.includes('package.json')) return folder;
    if (folder === path.dirname(folder)) throw new Error(`No package.json above ${start}.`);
  }
};

/** The tool's version, as its package.json has it. */
export const readToolVersion = async (): Promise<string> => {
  const manifest = JSON.parse(await readFile(path.join(await findToolRoot(), 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
};
