import { compare } from '../text/compare.ts';

/** One file of a package. */
export interface PackageFile {
  /** POSIX path from the package's root, `[a-z0-9._/-]`. */
  readonly path: string;
  /** May be read when it is asked for. */
  readonly data: Uint8Array;
  /** SHA-256 of `data` in hexadecimal, if it is known without reading it. */
  readonly sha256?: string;
}

/** The same file under another path; its data is not read. */
export const movedTo = (path: string, file: PackageFile): PackageFile => ({
  path,
  get data() {
    return file.data;
  },
  ...(file.sha256 === undefined ? {} : { sha256: file.sha256 }),
});

/** Orders files by their paths, by code unit, the manifest first: the order of the zip, the same on every machine. */
export const byPath =
  (manifestPath: string) =>
  (a: Pick<PackageFile, 'path'>, b: Pick<PackageFile, 'path'>): number =>
    Number(b.path === manifestPath) - Number(a.path === manifestPath) || compare(a.path, b.path);

/** The parts of the run-time that pages load after the start, as classic scripts. */
export const PART_PATHS = { reading: 'reading.js', quizzes: 'quizzes.js' } as const;

/** The part of the run-time that makes and sends statements; loaded only when an LRS is set. */
export const XAPI_SCRIPT_PATH = 'xapi.js';

/** What statements are about (`ActivityCatalogue`); fetched only when an LRS is set. */
export const XAPI_ACTIVITIES_PATH = 'xapi-activities.json';

/** Where statements go (`LrsConfig`); changed by `coursewright configure`. */
export const XAPI_CONFIG_PATH = 'xapi-config.json';

/** The files of a package; what is in them is read when it is asked for. */
export interface PackageContents {
  has(path: string): boolean;
  /** All paths, in the order of the package. */
  keys(): Iterable<string>;
  /** `undefined` if there is no such file or it cannot be read. */
  get(path: string): Uint8Array | undefined;
  /** The same as a file whose data is read when it is asked for. */
  file(path: string): PackageFile | undefined;
  /** Whether every file can be read. */
  readonly isComplete: boolean;
  /** Whether a file is there and can be read. */
  isReadable(path: string): boolean;
}
