import { stat } from 'node:fs/promises';
import { LrsError } from './lrs-client.ts';
import { readWholeFile } from './read-file.ts';

/** The key of an LRS as a file holds it. */
export interface LrsKey {
  /** Value of the Authorization header: `Basic …`. */
  readonly auth: string;
  /** Whether others than the file's owner may read it (its group or everybody); always false on Windows, which keeps no such mode. */
  readonly isWorldReadable: boolean;
}

const FORM = 'Write one line into it: "name:secret" as the LRS shows them, or "Basic …".';

const decode = (credentials: string): string | null =>
  /^[A-Za-z0-9+/]+={0,2}$/.test(credentials) && credentials.length % 4 === 0
    ? Buffer.from(credentials, 'base64').toString('utf8')
    : null;

/** Value of the Authorization header for what a key file says; `null` if it is no key (RFC 7617, 2). */
export const authOf = (text: string): string | null => {
  const line = text.replace(/^\ufeff/, '').trim();
  if (/\p{Cc}/u.test(line)) return null;
  const [, credentials] = /^Basic +(\S+)$/i.exec(line) ?? [];
  const pair = credentials === undefined ? line : decode(credentials);
  if (pair === null || /\p{Cc}|\ufffd/u.test(pair) || !/^[^\s:]+:[^\s].*$/u.test(pair)) return null;
  return `Basic ${Buffer.from(pair, 'utf8').toString('base64')}`;
};

/**
 * Reads the key of an LRS: one line, `name:secret` or `Basic …`. Throws LrsError if there is no such file or no key in it;
 * what the file says is never part of a message.
 *
 * @param file absolute path.
 * @param shown the path as the caller gave it, for messages.
 */
export const readKeyFile = async (file: string, shown = file): Promise<LrsKey> => {
  let text: string;
  let mode: number;
  try {
    text = (await readWholeFile(file, shown)).toString('utf8');
    ({ mode } = await stat(file));
  } catch (cause) {
    throw new LrsError(`The key file "${shown}" cannot be read.`, 'Check its path and who may read it.', {
      cause,
    });
  }
  if (text.trim() === '') throw new LrsError(`The key file "${shown}" is empty.`, FORM);
  const auth = authOf(text);
  if (auth === null) throw new LrsError(`The key file "${shown}" holds no key.`, FORM);
  return { auth, isWorldReadable: process.platform !== 'win32' && (mode & 0o077) !== 0 };
};
