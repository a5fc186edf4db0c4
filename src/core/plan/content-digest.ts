import { comparePaths, type PackageFile, XAPI_CONFIG_PATH } from './package-file.ts';

/** SHA-256 of bytes in hexadecimal; the host has it, the language does not. */
export type Sha256 = (data: Uint8Array) => string;

/** Name of the `<meta>` element by which a page knows the content digest of its package. */
export const CONTENT_STAMP_NAME = 'coursewright-content';

/** What stands in the stamp while the digest is computed. */
export const EMPTY_STAMP = '0'.repeat(64);

const STAMP = new RegExp(`(<meta name="${CONTENT_STAMP_NAME}" content=")([0-9a-f]{64})(")`);

const isPage = (path: string): boolean => /\.html?$/i.test(path);

const withStamp = ({ path, data }: PackageFile, stamp: string): PackageFile => {
  if (!isPage(path)) return { path, data };
  const text = new TextDecoder().decode(data);
  return STAMP.test(text)
    ? { path, data: new TextEncoder().encode(text.replace(STAMP, `$1${stamp}$3`)) }
    : { path, data };
};

/** The content digest that a page names, or `null`. */
export const stampOf = (page: string): string | null => STAMP.exec(page)?.[2] ?? null;

/**
 * SHA-256 over the sorted lines `<sha256 of the file>  <path>`: the same for the same content however it was compressed.
 * The stamps in pages count as zeros, so that a page can name the digest of its own package, and `xapi-config.json` does not
 * count, so that a package remains the same wherever its statements go.
 */
export const contentDigestOf = (files: readonly PackageFile[], sha256: Sha256): string =>
  sha256(
    new TextEncoder().encode(
      files
        .filter(({ path }) => path !== XAPI_CONFIG_PATH)
        .toSorted((a, b) => comparePaths(a.path, b.path))
        .map((file) => `${sha256(withStamp(file, EMPTY_STAMP).data)}  ${file.path}\n`)
        .join(''),
    ),
  );

/** Writes the content digest of the package into its pages, where they have room for it. */
export const stampContent = (files: readonly PackageFile[], sha256: Sha256): readonly PackageFile[] => {
  const digest = contentDigestOf(files, sha256);
  return files.map((file) => withStamp(file, digest));
};
