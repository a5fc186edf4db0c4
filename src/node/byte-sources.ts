import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { ByteSource } from '../core/codec/byte-source.ts';

/** How much of a source is in memory at a time where it is read through, in bytes. */
const PIECE = 2 ** 20;

/** Bytes in memory as a source; nothing is copied. */
export const memorySource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, length) => bytes.subarray(start, start + length),
});

const readAt = (handle: number, start: number, wanted: number): Uint8Array => {
  const bytes = Buffer.allocUnsafeSlow(wanted);
  let have = 0;
  while (have < wanted) {
    const count = readSync(handle, bytes, have, wanted - have, start + have);
    if (count === 0) break;
    have += count;
  }
  return bytes.subarray(0, have);
};

const withinSize = (size: number, start: number, length: number): number =>
  Math.max(0, Math.min(length, size - start));

/** A file as a source, of which only what is asked for comes into memory. */
export const openSource = (file: string): ByteSource & { close(): void } => {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  return {
    size,
    read: (start, length) => readAt(handle, start, withinSize(size, start, length)),
    close: () => closeSync(handle),
  };
};

/** The same, opened for each reading and closed again: there may be thousands of them. */
export const fileSource = (file: string, size: number): ByteSource => ({
  size,
  read: (start, length) => {
    const handle = openSync(file, 'r');
    try {
      return readAt(handle, start, withinSize(size, start, length));
    } finally {
      closeSync(handle);
    }
  },
});

/** Sources one behind the other. */
export const joinSources = (sources: readonly ByteSource[]): ByteSource => {
  const parts: { readonly source: ByteSource; readonly start: number }[] = [];
  let size = 0;
  for (const source of sources) {
    parts.push({ source, start: size });
    size += source.size;
  }
  return {
    size,
    read: (start, length) => {
      const end = Math.min(size, start + length);
      const pieces = parts
        .filter((part) => part.start < end && part.start + part.source.size > start)
        .map((part) => {
          const from = Math.max(start, part.start);
          return part.source.read(from - part.start, Math.min(end, part.start + part.source.size) - from);
        });
      return pieces.length === 1 ? (pieces[0] ?? new Uint8Array()) : Buffer.concat(pieces);
    },
  };
};

/** The pieces of a source between two places. */
export function* piecesOf(
  source: ByteSource,
  start = 0,
  length = source.size - start,
): Generator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) yield source.read(start + at, Math.min(PIECE, length - at));
}

/** All of a source, in memory. */
export const readAll = (source: ByteSource): Uint8Array => source.read(0, source.size);

/** SHA-256 of a source, in hexadecimal; read in pieces. */
export const digestOfSource = (source: ByteSource): string => {
  const hash = createHash('sha256');
  for (const piece of piecesOf(source)) hash.update(piece);
  return hash.digest('hex');
};
