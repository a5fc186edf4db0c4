import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { judgeZip, type ReadableEntry } from '../core/check/archive/judge-zip.ts';
import type { ByteSource } from '../core/codec/byte-source.ts';
import type { Diagnostic } from '../core/diagnostics/diagnostic.ts';
import { report } from '../core/diagnostics/registry.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { piecesOf } from './byte-sources.ts';
import { EnvironmentError, errorCodeOf } from './system-error.ts';
import { digestOf } from './zip.ts';

/** A zip that was judged and whose files can be read. */
export interface ReadZip {
  /** The data of each is unpacked when it is asked for, and not kept. */
  readonly files: readonly PackageFile[];
  /** Names of files that cannot or must not be unpacked. */
  readonly unread: readonly string[];
  /** What is wrong with the zip as such. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Larger files are unpacked and read in pieces, in bytes. */
const WHOLE = 8 * 2 ** 20;

/** Unpacks a file whole. Throws if its data is damaged or has another length than declared. */
const unpackWhole = (source: ByteSource, { entry, dataStart }: ReadableEntry): Uint8Array => {
  const packed = source.read(dataStart, entry.compressedSize);
  if (packed.length < entry.compressedSize) throw new Error('its data is cut off');
  if (entry.method === 0) return packed;
  // A bound of zero is refused; one byte more than declared is enough to tell.
  return inflateRawSync(packed, { maxOutputLength: entry.size + 1 });
};

/** What a file's data is, whatever the zip says of it. */
interface Measured {
  readonly size: number;
  readonly crc: number;
  readonly sha256: string;
}

/** Measures a large file's data, unpacked in pieces, up to just behind the declared length. */
const measurePieces = async (source: ByteSource, { entry, dataStart }: ReadableEntry): Promise<Measured> => {
  let [size, crc] = [0, 0];
  const hash = createHash('sha256');
  const pieces = piecesOf(source, dataStart, entry.compressedSize);
  const add = async (data: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
    for await (const piece of data) {
      size += piece.length;
      if (size > entry.size) return;
      crc = crc32(piece, crc);
      hash.update(piece);
    }
  };
  if (entry.method === 0) await add(pieces);
  else await pipeline(Readable.from(pieces), createInflateRaw(), add);
  return { size, crc, sha256: hash.digest('hex') };
};

const measure = async (source: ByteSource, readable: ReadableEntry): Promise<Measured> => {
  const { size, compressedSize } = readable.entry;
  if (size > WHOLE || compressedSize > WHOLE) return measurePieces(source, readable);
  const data = unpackWhole(source, readable);
  return { size: data.length, crc: crc32(data), sha256: digestOf(data) };
};

/** A file whose data is what was packed, or what is wrong with it. */
const readEntry = async (source: ByteSource, readable: ReadableEntry): Promise<PackageFile | Diagnostic> => {
  const { path, size, crc } = readable.entry;
  const location = { file: path };
  try {
    const measured = await measure(source, readable);
    if (measured.size !== size) return report('archive/wrong-size', { path }, location);
    if (measured.crc !== crc) return report('archive/wrong-checksum', { path }, location);
    return {
      path,
      get data() {
        return unpackWhole(source, readable);
      },
      sha256: measured.sha256,
    };
  } catch (error) {
    if (error instanceof EnvironmentError) throw error;
    if (errorCodeOf(error) === 'ERR_BUFFER_TOO_LARGE')
      return report('archive/wrong-size', { path }, location);
    const problem = error instanceof Error ? error.message : String(error);
    return report('archive/damaged-entry', { path, problem }, location);
  }
};

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
    const file = await readEntry(source, readable);
    if ('data' in file) files.push(file);
    else {
      diagnostics.push(file);
      unread.push(readable.entry.path);
    }
  }
  return { files, unread, diagnostics };
};
