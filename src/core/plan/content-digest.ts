import type { StatusWords } from '../player/status-words.ts';
import { byPath, type PackageFile, XAPI_CONFIG_PATH } from './package-file.ts';
import { withConnection } from './page-connections.ts';
import { withStatusWords } from './page-status-words.ts';

/** SHA-256 of bytes in hexadecimal; the host has it, the language does not. */
export type Sha256 = (data: Uint8Array) => string;

/** Name of the `<meta>` element by which a page knows the content digest of its package. */
export const CONTENT_STAMP_NAME = 'coursewright-content';

/** What stands in the stamp while the digest is computed. */
export const EMPTY_STAMP = '0'.repeat(64);

const STAMP = new RegExp(`(<meta name="${CONTENT_STAMP_NAME}" content=")([0-9a-f]{64})(")`);

const isPage = (path: string): boolean => /\.html?$/i.test(path);

/** A page that has a stamp, changed; any other file as it is. */
const changePage = (file: PackageFile, change: (page: string) => string): PackageFile => {
  if (!isPage(file.path)) return file;
  const { path, data } = file;
  const text = new TextDecoder().decode(data);
  return STAMP.test(text) ? { path, data: new TextEncoder().encode(change(text)) } : { path, data };
};

const withStamp = (page: string, stamp: string): string => page.replace(STAMP, `$1${stamp}$3`);

/** The content digest that a page names, or `null`. */
export const stampOf = (page: string): string | null => STAMP.exec(page)?.[2] ?? null;

/** What of a file counts: of a page neither its stamp nor which LRS it may connect to, nor which words an LMS wants. */
const counted = (file: PackageFile): Uint8Array =>
  changePage(file, (page) => withStamp(withStatusWords(withConnection(page, null), {}), EMPTY_STAMP)).data;

const digestOf = (file: PackageFile, sha256: Sha256): string =>
  isPage(file.path) ? sha256(counted(file)) : (file.sha256 ?? sha256(file.data));

/**
 * SHA-256 over the sorted lines `<sha256 of the file>  <path>`: the same for the same content however it was compressed.
 * The stamps in pages count as zeros, so that a page can name the digest of its own package. What `configure` writes does not
 * count, `xapi-config.json`, the LRS in the pages' content security policy and the words for an LMS, so that a package remains the
 * same wherever its statements go.
 */
export const contentDigestOf = (
  files: readonly PackageFile[],
  sha256: Sha256,
  manifestPath: string,
): string =>
  sha256(
    new TextEncoder().encode(
      files
        .filter(({ path }) => path !== XAPI_CONFIG_PATH)
        .toSorted(byPath(manifestPath))
        .map((file) => `${digestOf(file, sha256)}  ${file.path}\n`)
        .join(''),
    ),
  );

/** Writes the content digest of the package into its pages, where they have room for it. */
export const stampContent = (
  files: readonly PackageFile[],
  sha256: Sha256,
  manifestPath: string,
): readonly PackageFile[] => {
  const digest = contentDigestOf(files, sha256, manifestPath);
  return files.map((file) => changePage(file, (page) => withStamp(page, digest)));
};

/** The stamped pages, each with these words for an LMS. */
export const wordPages = (files: readonly PackageFile[], words: StatusWords): readonly PackageFile[] =>
  files.map((file) => changePage(file, (page) => withStatusWords(page, words)));

/** The stamped pages, each with the server that it may connect to beside its own. */
export const connectPages = (files: readonly PackageFile[], origin: string | null): readonly PackageFile[] =>
  files.map((file) => changePage(file, (page) => withConnection(page, origin)));
