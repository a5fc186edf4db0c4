import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file whole or not at all: what stood there before stays until the new one is complete. */
export const writeWhole = async (file: string, data: Uint8Array): Promise<void> => {
  const draft = `${file}.${process.pid}.tmp`;
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(draft, data);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
};
