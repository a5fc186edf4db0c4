import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { judgeZip, type ReadableEntry } from '../core/check/archive/judge-zip.ts';
import type { ByteSource } from '../core/codec/byte-source.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { errorCodeOf } from './system-error.ts';

/** A zip that was judged and whose files can be read. */
export interface ReadZip {
  /** The data of each is unpacked when it is asked for, and not kept. */
  readonly files: readonly PackageFile[];
  /** Names of files that cannot or must not be unpacked. */
  readonly unread: readonly string[];
  /** What is wrong with the zip as such. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger files are unpacked and read in pieces of this size, in bytes. */
const PIECE = 8 * 2 ** 20;

/** Bytes in memory as a source; nothing is copied. */
export const memorySource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (start, length) => bytes.subarray(start, start + length),
});

/** A file as a source, of which only what is asked for comes into memory. */
export const openSource = (file: string): ByteSource & { close(): void } => {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  return {
    size,
    read: (start, length) => {
      const wanted = Math.max(0, Math.min(length, size - start));
      const bytes = Buffer.allocUnsafeSlow(wanted);
      let have = 0;
      while (have < wanted) {
        const count = readSync(handle, bytes, have, wanted - have, start + have);
        if (count === 0) break;
        have += count;
      }
      return bytes.subarray(0, have);
    },
    close: () => closeSync(handle),
  };
};

/** The pieces of a source between two places. */
export function* piecesOf(source: ByteSource, start: number, length: number): Generator<Uint8Array> {
  for (let at = 0; at < length; at += PIECE) yield source.read(start + at, Math.min(PIECE, length - at));
}

/** Unpacks a file whole. Throws if its data is damaged or has another length than declared. */
const unpackWhole = (source: ByteSource, { entry, dataStart }: ReadableEntry): Uint8Array => {
  const packed = source.read(dataStart, entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new Error('its data is cut off');
  if (entry.method === 0) return packed;
  // A bound of zero is refused; one byte more than declared is enough to tell.
  return inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
};

/** Length and checksum of a large file's data, unpacked in pieces, up to just behind the declared length. */
const measurePieces = async (
  source: ByteSource,
  { entry, dataStart }: ReadableEntry,
): Promise<{ readonly size: number; readonly crc: number }> => {
  let [size, crc] = [0, 0];
  const pieces = piecesOf(source, dataStart, entry.compressedSize);
  const add = async (data: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const piece of data) {
      size += piece.length;
      if (size > entry.size) return;
      crc = crc32(piece, crc);
    }
  };
  if (entry.method === 0) await add(Readable.from(pieces));
  else await pipeline(Readable.from(pieces), createInflateRaw(), add);
  return { size, crc };
};

/** What is wrong with a file's data; `null` if it is what was packed. */
const judgeData = async (source: ByteSource, readable: ReadableEntry): Promise<Diagnostic | null> => {
  const { path, size, crc, compressedSize } = readable.entry;
  const place = { file: path };
  try {
    let measured: { readonly size: number; readonly crc: number };
    if (size > PIECE || compressedSize > PIECE) measured = await measurePieces(source, readable);
    else {
      const data = unpackWhole(source, readable);
      measured = { size: data.length, crc: crc32(data) };
    }
    if (measured.size !== size) return report('archive/wrong-size', { path }, place);
    return measured.crc === crc ? null : report('archive/wrong-checksum', { path }, place);
  } catch (error) {
    if (errorCodeOf(error) === 'ERR_BUFFER_TOO_LARGE') return report('archive/wrong-size', { path }, place);
    const problem = error instanceof Error ? error.message : String(error);
    return report('archive/damaged-entry', { path, problem }, place);
  }
};

const fileOf = (source: ByteSource, readable: ReadableEntry): PackageFile => ({
  path: readable.entry.path,
  get data() {
    return unpackWhole(source, readable);
  },
});

/**
 * Judges a zip, then every file in it by its length and checksum; no more than one small file or one piece of a large one is in
 * memory at a time. `null` if it is no zip.
 */
export const readZipFiles = async (source: ByteSource): Promise<ReadZip | null> => {
  const judged = judgeZip(source);
  if (judged === null) return null;
  const diagnostics = [...judged.diagnostics];
  const files: PackageFile[] = [];
  const unread = [...judged.unread];
  for (const readable of judged.readable) {
    const fault = await judgeData(source, readable);
    if (fault === null) files.push(fileOf(source, readable));
    else {
      diagnostics.push(fault);
      unread.push(readable.entry.path);
    }
  }
  return { files, unread, diagnostics };
};
