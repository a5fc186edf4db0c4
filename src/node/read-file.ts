import { readFile, stat } from 'node:fs/promises';
import { EnvironmentError, environmentErrorOf } from './system-error.ts';

/** Open already, by the shell or by whoever started the tool: `<(…)`, standard input. */
const OPEN_ALREADY = /^\/(?:dev\/(?:fd\/\d+|stdin)|proc\/self\/fd\/\d+)$/;

/**
 * Throws unless there is a file to read: a named pipe would block without an end, a device never comes to its end.
 *
 * @param shown the path as the caller gave it, for messages.
 * @throws EnvironmentError
 */
export const assertReadable = async (file: string, shown = file): Promise<void> => {
  const doing = `Cannot read "${shown}"`;
  let found: Awaited<ReturnType<typeof stat>>;
  try {
    found = await stat(file);
  } catch (error) {
    throw environmentErrorOf(error, doing) ?? error;
  }
  if (found.isFile() || OPEN_ALREADY.test(file)) return;
  const what = found.isDirectory() ? 'a folder' : found.isFIFO() ? 'a named pipe' : 'a device';
  throw new EnvironmentError(`${doing}: it is ${what}, not a file.`, 'Name a file.');
};

/**
 * Reads a file.
 *
 * @param shown the path as the caller gave it, for messages.
 * @throws EnvironmentError where there is no file, or it cannot be read.
 */
export const readWholeFile = async (file: string, shown = file): Promise<Buffer> => {
  await assertReadable(file, shown);
  try {
    return await readFile(file);
  } catch (error) {
    throw environmentErrorOf(error, `Cannot read "${shown}"`) ?? error;
  }
};
