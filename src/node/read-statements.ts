import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** What becomes of the values in a stream of statements. */
export interface StatementSink {
  /**
   * A parsed JSON value that should be a statement, the line on which it begins, and whether there was no escape in the JSON that it was
   * read from.
   */
  take(value: unknown, line: number, isUnescaped: boolean): void;
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
  return: 13,
  quote: 34,
  comma: 44,
  backslash: 92,
  open: 91,
  close: 93,
  openBrace: 123,
  closeBrace: 125,
};

const isBlank = (byte: number): boolean => byte === 32 || byte === 10 || byte === 13 || byte === 9;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The statement inside what an LRS's database keeps of it: Learning Locker has it under `statement` of its record, Elasticsearch has a
 * document under `_source`, SQL LRS a row with `payload`.
 */
const unwrap = (value: unknown): unknown => {
  if (!isObject(value) || 'actor' in value) return value;
  const inner = value.statement ?? value._source ?? value.payload;
  if (isObject(inner)) return unwrap(inner);
  if (typeof inner !== 'string' || !inner.startsWith('{')) return value;
  try {
    return unwrap(JSON.parse(inner));
  } catch {
    return value;
  }
};

/** Passes a statement on, or each of a page of statements as an LRS answers it (`{ "statements": […], "more": "…" }`). */
const takeValue = (value: unknown, text: string, line: number, sink: StatementSink): void => {
  const isUnescaped = !text.includes('\\');
  const page = isObject(value) ? value.statements : value;
  if (Array.isArray(page)) for (const statement of page) sink.take(unwrap(statement), line, isUnescaped);
  else sink.take(unwrap(value), line, isUnescaped);
};

const reasonOf = (text: string): string =>
  text.trimStart().startsWith('<') ? 'it is HTML or XML' : 'it is not JSON';

/**
 * Splits a stream into the elements of one array, or into values one after the other over many lines.
 *
 * @param pageLine The line of a page that is one line long; what stands around its array is no statement. `null` for anything else.
 */
const createValueReader = (sink: StatementSink, pageLine: number | null = null) => {
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let line = pageLine ?? 1;
  let valueLine = line;
  /** In a page: whether its array is still to come, or over. */
  let isAround = pageLine !== null;
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
          isAround = false;
          start = at + 1;
        } else if (isAround) continue;
        else if (byte === BYTE.open || byte === BYTE.openBrace) {
          if (depth === 0) {
            start = at;
            valueLine = line;
            rest = Buffer.alloc(0);
          }
          depth++;
        } else if ((byte === BYTE.close || byte === BYTE.closeBrace) && depth === 0) {
          isInArray = false;
          isAround = pageLine !== null;
        } else if (byte === BYTE.close || byte === BYTE.closeBrace) {
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
          takeValue(value, text, valueLine, sink);
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

/** How a page begins, whose statements may be any number in one line. */
const PAGE_START = /^\s*\{\s*"(?:statements"\s*:\s*\[|more"\s*:)/;

/** A page that is longer than this is not kept whole: texts end at half a gigabyte. */
const LONG_LINE = 1 << 24;

/** Splits a stream into lines, each of which holds one value. Lines end with a line feed, or as old spreadsheets end them. */
const createLineReader = (sink: StatementSink, lineEnd: number) => {
  /** The pieces of a line that is not at its end. */
  let rest: Buffer[] = [];
  let length = 0;
  let line = 0;
  /** A page in one line that is too long to be kept. */
  let page: ReturnType<typeof createValueReader> | null = null;
  const takeLine = (text: string): boolean => {
    if (text.trim() === '') return true;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return false;
    }
    takeValue(value, text, line, sink);
    return true;
  };
  const keepRest = (piece: Buffer): void => {
    if (page) {
      page.write(piece);
      return;
    }
    rest.push(Buffer.from(piece));
    length += piece.length;
    if (length <= LONG_LINE || !PAGE_START.test(rest[0]?.toString('utf8', 0, 200) ?? '')) return;
    page = createValueReader(sink, line + 1);
    for (const part of rest) page.write(part);
    rest = [];
  };
  const endRest = (): boolean => {
    line++;
    const isWhole = page ? page.end() : takeLine(Buffer.concat(rest).toString('utf8'));
    [rest, length, page] = [[], 0, null];
    return isWhole;
  };
  return {
    write(chunk: Buffer): void {
      let start = 0;
      let end = chunk.indexOf(lineEnd);
      if (end >= 0 && (rest.length > 0 || page)) {
        keepRest(chunk.subarray(0, end));
        const text = rest[0]?.toString('utf8', 0, 200) ?? '';
        if (!endRest()) sink.refuse(reasonOf(text), line);
        start = end + 1;
        end = chunk.indexOf(lineEnd, start);
      }
      while (end >= 0) {
        line++;
        const text = chunk.toString('utf8', start, end);
        if (!takeLine(text)) sink.refuse(reasonOf(text), line);
        start = end + 1;
        end = chunk.indexOf(lineEnd, start);
      }
      if (start < chunk.length) keepRest(chunk.subarray(start));
    },
    /** @returns whether the stream ended where a value ends. */
    end: endRest,
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

/** Whether one statement stands in each line of a table: its first line has headings, and no JSON. */
const isTable = (head: Buffer): boolean => {
  const [first = ''] = head.toString('utf8').split(/[\r\n]/, 1);
  return /^"?[\p{L}_]/u.test(first) && /[,;\t]/.test(first) && !first.includes('{');
};

/**
 * Splits a table (CSV) into lines and takes from each the cell that holds a statement as JSON, as a database or SQL LRS exports it. Quoted
 * cells may hold line ends.
 */
const createTableReader = (sink: StatementSink) => {
  let rest: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let line = 1;
  let isHeading = true;
  const takeRow = (text: string): void => {
    if (text.trim() === '') return;
    if (isHeading) {
      isHeading = false;
      return;
    }
    const start = text.indexOf('{');
    const quoted = text.indexOf('"{');
    const cell =
      quoted >= 0 && quoted === start - 1
        ? // A quoted cell ends with a quotation mark that is not doubled.
          (/^"((?:[^"]|"")*)"/.exec(text.slice(quoted))?.[1]?.replaceAll('""', '"') ?? '')
        : text.slice(Math.max(start, 0), text.lastIndexOf('}') + 1);
    let value: unknown;
    try {
      value = JSON.parse(cell);
    } catch {
      sink.refuse('no cell of this line holds a statement as JSON', line);
      return;
    }
    takeValue(value, cell, line, sink);
  };
  return {
    write(chunk: Buffer): void {
      const all = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
      let start = 0;
      let isQuoted = false;
      let lines = 0;
      for (let at = 0; at < all.length; at++) {
        const byte = all[at];
        if (byte === BYTE.quote) isQuoted = !isQuoted;
        if (byte !== BYTE.newline) continue;
        lines++;
        if (isQuoted) continue;
        takeRow(all.toString('utf8', start, at));
        line += lines;
        lines = 0;
        start = at + 1;
      }
      rest = Buffer.from(all.subarray(start));
    },
    end(): boolean {
      const text = rest.toString('utf8');
      takeRow(text);
      return text.split('"').length % 2 === 1;
    },
  };
};

/**
 * Reads statements from a stream: one JSON value a line, a JSON array, pages as an LRS answers them, records of an LRS's database with
 * a statement inside, or a table with such a cell, in UTF-8 with or without a byte order mark. Only what stands between two blocks is kept.
 *
 * @returns whether the stream ended where a statement ends.
 * @throws StatementFileError for another encoding.
 */
export const readStatements = async (
  stream: AsyncIterable<Uint8Array>,
  sink: StatementSink,
): Promise<{ readonly isWhole: boolean }> => {
  let reader: { write(chunk: Buffer): void; end(): boolean } | undefined;
  let head: Buffer<ArrayBufferLike> = Buffer.alloc(0);
  let bytes = 0;
  const begin = (): void => {
    if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff))
      throw new StatementFileError('It is UTF-16: save it as UTF-8.');
    let start = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
    while (start < head.length && isBlank(head[start] ?? 0)) start++;
    const isArray = head[start] === BYTE.open;
    const text = head.subarray(start);
    reader =
      isArray || isSpread(text)
        ? createValueReader(sink)
        : isTable(text)
          ? createTableReader(sink)
          : createLineReader(
              sink,
              text.includes(BYTE.return) && !text.includes(BYTE.newline) ? BYTE.return : BYTE.newline,
            );
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
