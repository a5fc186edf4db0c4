import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/** A file from which nothing can be taken out, because it is not one statement a line. */
export class NotLinesError extends Error {
  override readonly name = 'NotLinesError';
}

/** What became of a file. */
export interface Erasure {
  readonly erased: number;
  readonly kept: number;
  /** Of the file as it is now. */
  readonly bytes: number;
}

const NEWLINE = 10;

/** Lines with their ends, as bytes. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let rest: Buffer[] = [];
  for await (const block of stream) {
    const chunk = Buffer.from(block);
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield Buffer.concat([...rest, chunk.subarray(start, end + 1)]);
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield Buffer.concat(rest);
}

/**
 * Takes statements out of a file that holds one a line, also a compressed one (`.gz`). The other lines stay byte for byte. The file is
 * replaced as a whole once the new one is on the disk; the old one is not kept.
 *
 * @param file absolute path.
 * @throws NotLinesError if a line holds anything else than one JSON object; the file is as it was then.
 */
export const eraseStatements = async (
  file: string,
  isErased: (statement: unknown) => boolean,
): Promise<Erasure> => {
  const isZipped = file.endsWith('.gz');
  const next = `${file}.erasing`;
  let [erased, kept, line] = [0, 0, 0];
  const filter = async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
    for await (const bytes of linesOf(source)) {
      line++;
      const text = bytes.toString('utf8').replace(/^\ufeff/, '');
      if (text.trim() === '') {
        yield bytes;
        continue;
      }
      let value: unknown;
      try {
        value = JSON.parse(text);
      } catch {
        throw new NotLinesError(`line ${line} is no JSON object`);
      }
      if (typeof value !== 'object' || value === null || Array.isArray(value) || 'statements' in value)
        throw new NotLinesError(`line ${line} holds several statements, or none`);
      if (isErased(value)) erased++;
      else {
        kept++;
        yield bytes;
      }
    }
  };
  const { mode } = await stat(file);
  try {
    const input = createReadStream(file, { highWaterMark: 1 << 20 });
    const output = createWriteStream(next, { mode });
    if (isZipped) await pipeline(input, createGunzip(), filter, createGzip(), output);
    else await pipeline(input, filter, output);
    const handle = await open(next, 'r+');
    await handle.sync();
    await handle.close();
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
  return { erased, kept, bytes: (await stat(file)).size };
};
