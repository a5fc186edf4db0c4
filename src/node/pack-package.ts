import { crc32 } from 'node:zlib';
import { readDirectory, readLocalHeader } from '../core/check/archive/zip-directory.ts';
import type { ByteSource } from '../core/codec/byte-source.ts';
import type { PackageFile } from '../core/plan/package-file.ts';
import { fileSource, joinSources, memorySource } from './byte-sources.ts';
import { EnvironmentError } from './system-error.ts';
import { isStored, packFiles } from './zip.ts';

/** A large file that goes into a zip as it is, without coming into memory. */
export interface MediaFile {
  /** Where it lies. */
  readonly file: string;
  /** In bytes. */
  readonly size: number;
  /** CRC-32, which a zip holds of every file. */
  readonly crc: number;
}

/** Where the sizes, the checksum and the offset stand in a header of an entry (APPNOTE 4.3.7, 4.3.12). */
const LOCAL = { crc: 14, compressedSize: 18, size: 22 };
const CENTRAL = { crc: 16, compressedSize: 20, size: 24, nameLength: 28, offset: 42, length: 46 };
const END = { directoryStart: 16 };

const setFacts = (header: DataView, at: typeof LOCAL, { crc, size }: MediaFile): void => {
  header.setUint32(at.crc, crc, true);
  header.setUint32(at.compressedSize, size, true);
  header.setUint32(at.size, size, true);
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The file's bytes; it must be what it was when it was measured. */
const unchanged = ({ file, size, crc }: MediaFile): ByteSource => {
  const source = fileSource(file, size);
  let [checked, at] = [0, 0];
  return {
    size,
    read: (start, length) => {
      const bytes = source.read(start, length);
      if (start === 0) [checked, at] = [0, 0];
      const isNext = start === at;
      if (isNext) {
        checked = crc32(bytes, checked);
        at += bytes.length;
      }
      if (bytes.length < Math.min(length, size - start) || (isNext && at === size && checked !== crc))
        throw new EnvironmentError(
          `"${file}" has changed while it was being packed.`,
          'Wait until nothing writes to it, then build again.',
        );
      return bytes;
    },
  };
};

/**
 * Packs files into a zip, of which large media stay where they lie until it is written: the bytes are those that `packFiles` gives
 * for the same files.
 *
 * @param media those of the files that are stored as they are, by their paths in the package.
 */
export const packPackage = (
  files: readonly PackageFile[],
  media: ReadonlyMap<string, MediaFile>,
): ByteSource => {
  if (media.size === 0) return memorySource(packFiles(files));
  const empty = new Uint8Array();
  const packed = packFiles(
    files.map((file) => (media.has(file.path) ? { path: file.path, data: empty } : file)),
    (path, size) => media.has(path) || isStored(path, size),
  );
  const source = memorySource(packed);
  const directory = readDirectory(source, files.length);
  if (!('entries' in directory)) throw new Error('What was packed is no zip.');
  const central = packed.slice(directory.start);
  const parts: ByteSource[] = [];
  const starts: number[] = [];
  let [from, offset] = [0, 0];
  for (const entry of directory.entries) {
    starts.push(entry.localOffset + offset);
    const medium = media.get(entry.path);
    const dataStart = readLocalHeader(source, entry)?.dataStart;
    if (medium === undefined || dataStart === undefined) continue;
    const before = packed.slice(from, dataStart);
    setFacts(viewOf(before.subarray(entry.localOffset - from)), LOCAL, medium);
    parts.push(memorySource(before), unchanged(medium));
    from = dataStart;
    offset += medium.size;
  }
  parts.push(memorySource(packed.subarray(from, directory.start)));
  let at = 0;
  for (const [index, entry] of directory.entries.entries()) {
    const header = viewOf(central.subarray(at));
    const medium = media.get(entry.path);
    if (medium) setFacts(header, CENTRAL, medium);
    header.setUint32(CENTRAL.offset, starts[index] ?? 0, true);
    at +=
      CENTRAL.length +
      header.getUint16(CENTRAL.nameLength, true) +
      header.getUint16(CENTRAL.nameLength + 2, true) +
      header.getUint16(CENTRAL.nameLength + 4, true);
  }
  viewOf(central.subarray(at)).setUint32(END.directoryStart, directory.start + offset, true);
  return joinSources([...parts, memorySource(central)]);
};
