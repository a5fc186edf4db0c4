import { lstatSync } from 'node:fs';

/** What the host calls a failure, such as `ENOENT`; `undefined` for anything else that was thrown. */
export const errorCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Whether it failed because there is no such file or folder. */
export const isMissingFile = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(errorCodeOf(error) ?? '');

/** Something outside the tool that keeps it from its work: what happened, and what to do about it. */
export class EnvironmentError extends Error {
  override readonly name: string = 'EnvironmentError';
  /** What to do, one or more sentences. */
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.remedy = remedy;
  }
}

const DISK_FULL = ['the disk is full', 'Make room, then try again.'] as const;
const DENIED = [
  'permission is denied',
  'Check who may read and write there, or name another place.',
] as const;
const TOO_MANY = [
  'too many files are open',
  'Raise the limit ("ulimit -n"), or close other programs.',
] as const;
const WRONG_KIND = ['a part of its path is a file, not a folder', 'Check the path.'] as const;

/** By the code of the system's error. */
const CAUSES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ENOENT: ['there is no such file or folder', 'Check the path.'],
  ENOTDIR: WRONG_KIND,
  EEXIST: WRONG_KIND,
  EISDIR: ['it is a folder, not a file', 'Name a file.'],
  ELOOP: ['it is a link that leads in a circle', 'Remove or mend the link.'],
  EACCES: DENIED,
  EPERM: DENIED,
  EROFS: ['the file system is read-only', 'Name a place that can be written.'],
  ENOSPC: DISK_FULL,
  EDQUOT: ['the quota of the disk is used up', DISK_FULL[1]],
  EFBIG: ['the file would be larger than the system allows', 'Write to another disk, or raise the limit.'],
  ENAMETOOLONG: ['the name is too long', 'Use a shorter name or path.'],
  EMFILE: TOO_MANY,
  ENFILE: TOO_MANY,
  EBUSY: ['another program is using it', 'Close that program, then try again.'],
  ETXTBSY: ['another program is using it', 'Close that program, then try again.'],
  EIO: ['the disk reports an error', 'Check the disk.'],
  EPIPE: ['whatever was to read it has closed', 'Keep the reader running, or write to a file.'],
  ERR_FS_FILE_TOO_LARGE: ['it is larger than 2 GB', 'Use a smaller file.'],
  EADDRINUSE: [
    'another program listens there',
    'End that program (perhaps a relay that already runs), or set another "port".',
  ],
  EADDRNOTAVAIL: ['this machine has no such address', 'Check the network settings.'],
};

const isDanglingLink = (path: string): boolean => {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    return false;
  }
};

const pathOf = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined;

/**
 * What a person can do about an error of the system; `null` for any other error, which is a bug of this tool. An error that was thrown
 * on account of another counts as that one.
 *
 * @param doing what failed, such as `Cannot read "course.zip"`; from the error's own path unless given.
 */
export const environmentErrorOf = (error: unknown, doing?: string): EnvironmentError | null => {
  if (error instanceof EnvironmentError) return error;
  if (!(error instanceof Error)) return null;
  const path = pathOf(error);
  const code = errorCodeOf(error) ?? '';
  const known = Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
  if (known === undefined || (path === undefined && doing === undefined))
    return error.cause === undefined
      ? null
      : environmentErrorOf(error.cause, doing ?? (error.message.replace(/\.$/, '') || undefined));
  const [what, remedy] =
    ['ENOENT', 'EEXIST'].includes(code) && path !== undefined && isDanglingLink(path)
      ? ['it is a link that leads to nothing', 'Remove or mend the link.']
      : known;
  return new EnvironmentError(`${doing ?? `Cannot use "${path}"`}: ${what}.`, remedy, { cause: error });
};
