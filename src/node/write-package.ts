import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes files whole or not at all: what stood there before stays until every new one is complete.
 *
 * @throws If a file cannot be written; then none has been changed, unless it is the last step, renaming, that fails.
 */
export const writeAllWhole = async (files: ReadonlyMap<string, Uint8Array>): Promise<void> => {
  const drafts = [...files.keys()].map((file) => [`${file}.${process.pid}.tmp`, file] as const);
  try {
    for (const [draft, file] of drafts) {
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(draft, files.get(file) ?? '');
    }
    for (const [draft, file] of drafts) await rename(draft, file);
  } finally {
    for (const [draft] of drafts) await rm(draft, { force: true });
  }
};

/** Writes one file whole or not at all. */
export const writeWhole = (file: string, data: Uint8Array): Promise<void> =>
  writeAllWhole(new Map([[file, data]]));
