import { join } from 'node:path';
import { readWholeFile } from './read-file.ts';

/** The content of one file below `assets/`. */
export interface AssetData {
  /** Relative to `assets/`, with slashes. */
  readonly path: string;
  readonly data: Uint8Array;
}

/**
 * Reads files below a course folder's `assets/`, in the given order.
 *
 * @throws EnvironmentError if a file cannot be read.
 */
export const readAssets = (dir: string, paths: readonly string[]): Promise<readonly AssetData[]> =>
  Promise.all(
    paths.map(async (path) => {
      const file = join(dir, 'assets', ...path.split('/'));
      return { path, data: new Uint8Array(await readWholeFile(file, `assets/${path}`)) };
    }),
  );
