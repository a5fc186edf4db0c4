import { createHash } from 'node:crypto';
import AdmZip from 'adm-zip';
import { contentDigestOf as digestOfContent } from '../core/plan/content-digest.ts';
import { byPath, type PackageFile } from '../core/plan/package-file.ts';
import { MANIFEST_PATH } from '../core/targets/scorm12/package-paths.ts';

/** The earliest date that a zip can hold, as local fields, which is how the format stores it. */
const ENTRY_TIME = new Date(1980, 0, 1, 0, 0, 0);

/** Version 2.0 of the format on a system with Unix modes (APPNOTE 4.4.2); adm-zip names the system it runs on. */
const MADE_ON_UNIX = 0x0314;

const ENTRY_MODE = 0o644;

/** Compressed already. */
const COMPRESSED =
  /\.(?:png|jpe?g|gif|webp|mp4|m4v|mov|webm|mp3|ogg|m4a|pdf|zip|gz|7z|docx|xlsx|pptx|odt|ods|odp|epub)$/i;

/** Larger files are stored whatever they are: nothing that large needs to come into memory. */
const COMPRESSED_UP_TO = 16 * 2 ** 20;

/** Whether a zip holds a file as it is. @param size in bytes. */
export const isStored = (path: string, size: number): boolean =>
  COMPRESSED.test(path) || size > COMPRESSED_UP_TO;

/**
 * Packs files into a zip: the same bytes for the same files on any machine with the same Node version. Entries stand in
 * code-unit order, the manifest first; dates and modes are constant; no directory entries.
 */
export const packFiles = (files: readonly PackageFile[], isAsItIs = isStored): Uint8Array => {
  const zip = new AdmZip({ noSort: true });
  for (const { path, data } of files.toSorted(byPath(MANIFEST_PATH))) {
    const entry = zip.addFile(path, Buffer.from(data), '', ENTRY_MODE);
    entry.header.made = MADE_ON_UNIX;
    entry.header.time = ENTRY_TIME;
    if (isAsItIs(path, data.length)) entry.header.method = 0;
  }
  return zip.toBuffer();
};

/** Reads the files of a zip into memory; throws if it is not one. */
export const unpackFiles = (zip: Uint8Array): readonly PackageFile[] =>
  new AdmZip(Buffer.from(zip))
    .getEntries()
    .filter((entry) => !entry.isDirectory)
    .map((entry) => ({ path: entry.entryName, data: entry.getData() }));

/**
 * The same zip with another content for files that it has; of all other entries the compressed bytes, dates, modes and
 * order stay as they are. Throws if the zip has no such file.
 */
export const replaceFiles = (zip: Uint8Array, files: readonly PackageFile[]): Uint8Array => {
  const changed = new AdmZip(Buffer.from(zip), { noSort: true });
  for (const { path, data } of files) {
    const entry = changed.getEntry(path);
    if (entry === null) throw new Error(`There is no "${path}" in the zip.`);
    entry.setData(Buffer.from(data));
  }
  return changed.toBuffer();
};

/** SHA-256 of bytes, in hexadecimal. */
export const digestOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** The digest of a package's content, whatever its compression and wherever its statements go. */
export const contentDigestOf = (files: readonly PackageFile[]): string =>
  digestOfContent(files, digestOf, MANIFEST_PATH);
