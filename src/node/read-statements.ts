import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** What becomes of the values in a stream of statements. */
export interface StatementSink {
  /** A parsed JSON value that should be a statement, and the line on which it begins. */
  take(value: unknown, line: number): void;
  /** A place that holds no JSON. */
  refuse(reason: string, line: number): void;
  /** After each block of the stream. */
  progress?(bytes: number): void;
}

/** The environment's fault: a file that cannot be read as statements at all. */
export class StatementFileError extends Error {
  override readonly name = 'StatementFileError';
}

const BYTE = {
  newline: 10,
  quote: 34,
  comma: 44,
  backslash: 92,
  open: 91,
  close: 93,
  openBrace: 123,
  closeBrace: 125,
};

const isBlank = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

/** Passes a statement on, or each of a page of statements as an LRS answers it (`{ "statements": […], "more": "…" }`). */
const takeValue = (value: unknown, line: number, sink: StatementSink): void => {
  const page =
    typeof value === 'object' && value !== null && 'statements' in value ? value.statements : undefined;
  if (Array.isArray(page)) for (const statement of page) sink.take(statement, line);
  else if (Array.isArray(value)) for (const statement of value) sink.take(statement, line);
  else sink.take(value, line);
};

const reasonOf = (text: string): string =>
  text.trimStart().startsWith('<') ? 'it is HTML or XML' : 'it is not JSON';

/** Splits a stream into lines, each of which holds one value. */
const createLineReader = (sink: StatementSink) => {
  /** The pieces of a line that is not at its end. */
  let rest: Buffer[] = [];
  let line = 0;
  const takeLine = (text: string): boolean => {
    if (text.trim() === '') return true;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    takeValue(value, line, sink);
    return true;
  };
  return {
    write(chunk: Buffer): void {
      let start = 0;
      let end = chunk.indexOf(BYTE.newline);
      if (end >= 0 && rest.length > 0) {
        line++;
        const text = Buffer.concat([...rest, chunk.subarray(0, end)]).toString('utf8');
        if (!takeLine(text)) sink.refuse(reasonOf(text), line);
        rest = [];
        start = end + 1;
        end = chunk.indexOf(BYTE.newline, start);
      }
      while (end >= 0) {
        line++;
        const text = chunk.toString('utf8', start, end);
        if (!takeLine(text)) sink.refuse(reasonOf(text), line);
        start = end + 1;
        end = chunk.indexOf(BYTE.newline, start);
      }
      if (start < chunk.length) rest.push(Buffer.from(chunk.subarray(start)));
    },
    /** @returns whether the stream ended where a value ends. */
    end(): boolean {
      line++;
      return takeLine(Buffer.concat(rest).toString('utf8'));
    },
  };
};

/** Splits a stream into the elements of one array, or into values one after the other over many lines. */
const createValueReader = (sink: StatementSink) => {
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let line = 1;
  let valueLine = 1;
  /** Within the array, if there is one. */
  let depth = 0;
  let isInArray = false;
  let isInText = false;
  let isEscaped = false;
  return {
    write(chunk: Buffer): void {
      let start = 0;
      for (let at = 0; at < chunk.length; at++) {
        const byte = chunk[at] ?? 0;
        if (isEscaped) isEscaped = false;
        else if (isInText) {
          if (byte === BYTE.backslash) isEscaped = true;
          else if (byte === BYTE.quote) isInText = false;
        } else if (byte === BYTE.quote) isInText = true;
        else if (byte === BYTE.newline) line++;
        else if (byte === BYTE.open && depth === 0 && !isInArray) {
          isInArray = true;
          start = at + 1;
        } else if (byte === BYTE.open || byte === BYTE.openBrace) {
          if (depth === 0) {
            start = at;
            valueLine = line;
            rest = Buffer.alloc(0);
          }
          depth++;
        } else if ((byte === BYTE.close || byte === BYTE.closeBrace) && depth === 0) isInArray = false;
        else if (byte === BYTE.close || byte === BYTE.closeBrace) {
          depth--;
          if (depth > 0) continue;
          const text = Buffer.concat([rest, chunk.subarray(start, at + 1)]).toString('utf8');
          rest = Buffer.alloc(0);
          start = at + 1;
          let value: unknown;
          try {
            value = JSON.parse(text);
          } catch {
            sink.refuse(reasonOf(text), valueLine);
            continue;
          }
          takeValue(value, valueLine, sink);
        } else if (depth === 0 && byte !== BYTE.comma && !isBlank(byte)) {
          sink.refuse('it is not JSON', line);
          // Nothing after a stray character can be trusted to begin a value before the next bracket does.
          while (at + 1 < chunk.length && ![BYTE.openBrace, BYTE.newline].includes(chunk[at + 1] ?? 0)) at++;
        }
      }
      rest = depth > 0 ? Buffer.concat([rest, chunk.subarray(start)]) : Buffer.alloc(0);
    },
    end: (): boolean => depth === 0 && !isInArray && !isInText,
  };
};

/** Whether the text starts a value that goes on over several lines. */
const isSpread = (head: Buffer): boolean => {
  const end = head.indexOf(BYTE.newline);
  const line = (end < 0 ? head : head.subarray(0, end)).toString('utf8').trim();
  if (!line.startsWith('{') || end < 0) return false;
  try {
    JSON.parse(line);
    return false;
  } catch {
    return /[{[,:]$/.test(line);
  }
};

/**
 * Reads statements from a stream: one JSON value a line, a JSON array, or pages as an LRS answers them, in UTF-8 with or
 * without a byte order mark. Only what stands between two blocks is kept.
 *
 * @returns whether the stream ended where a statement ends.
 * @throws StatementFileError for another encoding.
 */
export const readStatements = async (
  stream: AsyncIterable<Uint8Array>,
  sink: StatementSink,
): Promise<{ readonly isWhole: boolean }> => {
  let reader: ReturnType<typeof createLineReader> | undefined;
  let head: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let bytes = 0;
  const begin = (): void => {
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw new StatementFileError('It is UTF-16: save it as UTF-8.');
    let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    while (start < head.length && isBlank(head[start] ?? 0)) start++;
    const isArray = head[start] === BYTE.open;
    reader = isArray || isSpread(head.subarray(start)) ? createValueReader(sink) : createLineReader(sink);
    // Blank lines in front stay, so that lines are counted as an editor counts them.
    reader.write(head.subarray(head[0] === 0xef ? 3 : 0));
  };
  for await (const block of stream) {
    const chunk = Buffer.isBuffer(block) ? block : Buffer.from(block);
    bytes += chunk.length;
    if (reader) reader.write(chunk);
    else {
      head = Buffer.concat([head, chunk]);
      if (head.length >= 1 << 16) begin();
    }
    sink.progress?.(bytes);
  }
  if (!reader) begin();
  return { isWhole: reader?.end() ?? true };
};

/** The blocks of a file; of one called `.gz`, those inside. Errors come with the first block. */
export const openStatementFile = (file: string): AsyncIterable<Uint8Array> => {
  const stream = createReadStream(file, { highWaterMark: 1 << 20 });
  if (!file.endsWith('.gz')) return stream;
  const unzipped = createGunzip({ chunkSize: 1 << 20 });
  stream.on('error', (error) => unzipped.destroy(error));
  return stream.pipe(unzipped);
};
