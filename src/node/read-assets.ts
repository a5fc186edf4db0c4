import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The content of one file below `assets/`. */
export interface AssetData {
  /** Relative to `assets/`, with slashes. */
  readonly path: string;
  readonly data: Uint8Array;
}

/**
 * Reads files below a course folder's `assets/`, in the given order.
 *
 * @throws If a file cannot be read, with the cause.
 */
export const readAssets = (dir: string, paths: readonly string[]): Promise<readonly AssetData[]> =>
  Promise.all(
    paths.map(async (path) => {
      try {
        return { path, data: new Uint8Array(await readFile(join(dir, 'assets', ...path.split('/')))) };
      } catch (error) {
        throw new Error(`Cannot read the asset "${path}".`, { cause: error });
      }
    }),
  );
