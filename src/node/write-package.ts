import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { EnvironmentError, environmentErrorOf, errorCodeOf } from './system-error.ts';

/** Where a file is to be written: where a link leads that stands in its place. Throws where something else stands there. */
const destinationOf = (file: string): string => {
  try {
    lstatSync(file);
  } catch (error) {
    if (errorCodeOf(error) === 'ENOENT') return file;
    throw error;
  }
  const found = statSync(file);
  if (found.isFile()) return realpathSync(file);
  const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a named pipe' : 'a device';
  throw new EnvironmentError(
    `Cannot write "${file}": ${what} stands in its place.`,
    'Remove or rename that, or write somewhere else.',
  );
};

const attempt = <T>(file: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw environmentErrorOf(error, `Cannot write "${file}"`) ?? error;
  }
};

const isFolder = (folder: string): boolean =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** Makes a folder and those above it. Node's own way never ends where a file system answers ENOENT below a folder that is there. */
const makeFolder = (folder: string): void => {
  if (isFolder(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(folder)) throw error;
  }
};

const removeDraft = (draft: string): void => {
  try {
    rmSync(draft, { force: true });
  } catch {
    // Where it cannot be removed, it could not be written either.
  }
};

/** What is to be written, whole or in pieces. */
export type FileContent = Uint8Array | Iterable<Uint8Array>;

const writePieces = (file: string, content: FileContent): void => {
  const pieces = content instanceof Uint8Array ? [content] : content;
  const handle = openSync(file, 'w');
  try {
    for (const piece of pieces) for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
  } finally {
    closeSync(handle);
  }
};

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does something that must not stop halfway: a signal that asks the process to end is heeded afterwards. */
const uninterrupted = async (act: () => void): Promise<void> => {
  let asked: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    asked ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, note);
  try {
    act();
    // Signals of the meantime arrive in the next turn of the event loop.
    await setImmediate();
    await setImmediate();
  } finally {
    for (const signal of SIGNALS) process.off(signal, note);
    if (asked !== undefined) process.kill(process.pid, asked);
  }
};

/**
 * Writes files whole or not at all: what stood there before stays until every new one is complete. Where a link stands in the place
 * of a file, the file that it leads to is written.
 *
 * @param files their contents, by their paths.
 * @throws EnvironmentError if a file cannot be written; then none has been changed, unless it is the last step, renaming, that fails.
 */
export const writeAllWhole = (files: ReadonlyMap<string, FileContent>): Promise<void> =>
  uninterrupted(() => {
    const drafts: { readonly draft: string; readonly target: string; readonly file: string }[] = [];
    try {
      for (const file of files.keys()) {
        const target = attempt(file, () => destinationOf(file));
        drafts.push({ draft: `${target}.${process.pid}.tmp`, target, file });
      }
      for (const { draft, file } of drafts)
        attempt(file, () => {
          makeFolder(path.dirname(draft));
          writePieces(draft, files.get(file) ?? []);
        });
      for (const { draft, target, file } of drafts) attempt(file, () => renameSync(draft, target));
    } finally {
      for (const { draft } of drafts) removeDraft(draft);
    }
  });

/** Writes one file whole or not at all. */
export const writeWhole = (file: string, data: Uint8Array): Promise<void> =>
  writeAllWhole(new Map([[file, data]]));
