/** What the host calls a failure, such as `ENOENT`; `undefined` for anything else that was thrown. */
export const errorCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;

/** Whether it failed because there is no such file or folder. */
export const isMissingFile = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR'].includes(errorCodeOf(error) ?? '');
