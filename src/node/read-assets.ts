import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { PackageFile } from '../core/plan/package-file.ts';
import { fileSource, piecesOf } from './byte-sources.ts';
import type { MediaFile } from './pack-package.ts';
import { assertReadable, readWholeFile } from './read-file.ts';
import { isStored } from './zip.ts';

/** From this size on a file that is stored as it is does not come into memory, in bytes. */
const MEDIA_FROM = 2 ** 20;

/** One file below `assets/`; its path is relative to that, with slashes. */
export interface AssetData extends PackageFile {
  /** What a zip needs to know of it, if it is large. */
  readonly media?: MediaFile;
}

const readMedia = (path: string, file: string, size: number): AssetData => {
  const hash = createHash('sha256');
  let crc = 0;
  for (const piece of piecesOf(fileSource(file, size))) {
    hash.update(piece);
    crc = crc32(piece, crc);
  }
  return {
    path,
    get data() {
      return readFileSync(file);
    },
    sha256: hash.digest('hex'),
    media: { file, size, crc },
  };
};

/**
 * Reads files below a course folder's `assets/`, in the given order; large media are read through, and do not stay in memory.
 *
 * @throws EnvironmentError if a file cannot be read.
 */
export const readAssets = async (dir: string, paths: readonly string[]): Promise<readonly AssetData[]> => {
  const assets: AssetData[] = [];
  for (const path of paths) {
    const file = join(dir, 'assets', ...path.split('/'));
    await assertReadable(file, `assets/${path}`);
    const { size } = await stat(file);
    assets.push(
      size >= MEDIA_FROM && isStored(path, size)
        ? readMedia(path, file, size)
        : { path, data: new Uint8Array(await readWholeFile(file, `assets/${path}`)) },
    );
  }
  return assets;
};
