import type { ByteSource } from '../../codec/byte-source.ts';

/** An entry as the central directory of a zip describes it (APPNOTE 4.3.12). */
export interface ZipEntry {
  /** The name as it is written, control characters and all; `/` at its end for a folder. */
  readonly path: string;
  /** The bytes of the name. */
  readonly rawName: Uint8Array;
  /** Whether the name is ASCII, or said to be UTF-8 (bit 11 of the flags, APPNOTE 4.4.4). */
  readonly isNameSafe: boolean;
  readonly isDirectory: boolean;
  /** Whether the entry is a symbolic link (the file mode of Unix in the external attributes). */
  readonly isLink: boolean;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflated (APPNOTE 4.4.5). */
  readonly method: number;
  readonly crc: number;
  /** In bytes, as declared. */
  readonly compressedSize: number;
  /** In bytes, as declared. */
  readonly size: number;
  /** Where the local header stands, from the start of the source. */
  readonly localOffset: number;
}

/** The central directory of a zip. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Where the directory begins. */
  readonly start: number;
  /** Bytes between the directory and the record of its end. */
  readonly trailingBytes: number;
  /** Bytes between the end of the zip, its comment included, and the end of the source. */
  readonly bytesAfter: number;
}

/** Why a directory was not read. */
export type DirectoryProblem =
  | { readonly kind: 'no-zip' }
  | { readonly kind: 'damaged'; readonly problem: string }
  | { readonly kind: 'too-many'; readonly count: number };

const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_MAX = 0xffff;
const SIGNATURE = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 };
const ZIP64_SENTINEL_16 = 0xffff;
const ZIP64_SENTINEL_32 = 0xffffffff;
const LINK_MODE = 0o120000;
const MODE_TYPE = 0o170000;
const FLAG = { encrypted: 0x0001, strong: 0x0040, utf8: 0x0800 };

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** A name in UTF-8 if it says so or can be read as such, else a character for each byte. */
const nameOf = (raw: Uint8Array, isUtf8: boolean): string => {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8, ignoreBOM: true }).decode(raw);
  } catch {
    return Array.from(raw, (byte) => String.fromCharCode(byte)).join('');
  }
};

/** Sizes and the offset that the extra field holds where 32 bits are not enough (APPNOTE 4.5.3). */
const zip64Values = (extra: Uint8Array, wanted: readonly number[]): readonly number[] => {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let next = at + 4;
      return wanted.map((value) => {
        if (value !== ZIP64_SENTINEL_32 || next + 8 > Math.min(end, extra.length)) return value;
        next += 8;
        return big(view, next - 8);
      });
    }
    at = end;
  }
  return wanted;
};

/** @param shift how far the zip stands from where it believes to begin, in bytes. */
const readEntry = (
  bytes: Uint8Array,
  at: number,
  shift: number,
): { readonly entry: ZipEntry; readonly next: number } | null => {
  const view = viewOf(bytes);
  if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== SIGNATURE.entry) return null;
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) return null;
  const rawName = bytes.subarray(at + ENTRY_LENGTH, nameEnd);
  const path = nameOf(rawName, (flags & FLAG.utf8) !== 0);
  const [size = 0, compressedSize = 0, localOffset = 0] = zip64Values(bytes.subarray(nameEnd, extraEnd), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    entry: {
      path,
      rawName,
      isNameSafe: (flags & FLAG.utf8) !== 0 || rawName.every((byte) => byte < 0x80),
      isDirectory: path.endsWith('/'),
      isLink: ((view.getUint32(at + 38, true) >>> 16) & MODE_TYPE) === LINK_MODE,
      isEncrypted: (flags & (FLAG.encrypted | FLAG.strong)) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      localOffset: localOffset + shift,
    },
    next,
  };
};

/** The last end record whose comment fits, in the bytes at the end of the source; -1 if there is none. */
const findEnd = (tail: Uint8Array): number => {
  const view = viewOf(tail);
  let found = -1;
  for (let at = tail.length - END_LENGTH; at >= 0; at--) {
    if (tail[at] !== 0x50 || view.getUint32(at, true) !== SIGNATURE.end) continue;
    const end = at + END_LENGTH + view.getUint16(at + 20, true);
    if (end === tail.length) return at;
    if (found < 0 && end < tail.length) found = at;
  }
  return found;
};

/**
 * Reads the central directory of a zip, and nothing else of it. Nothing is decompressed.
 *
 * @param limit the most entries that are read.
 */
export const readDirectory = (source: ByteSource, limit: number): ZipDirectory | DirectoryProblem => {
  const tailStart = Math.max(0, source.size - END_LENGTH - 2 * COMMENT_MAX);
  const tail = source.read(tailStart, source.size - tailStart);
  const endAt = findEnd(tail);
  if (endAt < 0) return { kind: 'no-zip' };
  const view = viewOf(tail);
  let count = view.getUint16(endAt + 10, true);
  let length = view.getUint32(endAt + 12, true);
  let start = view.getUint32(endAt + 16, true);
  if (view.getUint16(endAt + 4, true) !== 0 && view.getUint16(endAt + 4, true) !== ZIP64_SENTINEL_16)
    return { kind: 'damaged', problem: 'it is one part of a zip that was split' };
  let directoryEnd = tailStart + endAt;
  if (count === ZIP64_SENTINEL_16 || length === ZIP64_SENTINEL_32 || start === ZIP64_SENTINEL_32) {
    const locator = endAt - 20;
    if (locator >= 0 && view.getUint32(locator, true) === SIGNATURE.locator64) {
      const at = big(view, locator + 8);
      const record = source.read(at, 56);
      if (record.length < 56 || viewOf(record).getUint32(0, true) !== SIGNATURE.end64)
        return { kind: 'damaged', problem: 'its end record for more than 4 GiB is not where it should be' };
      directoryEnd = at;
      count = big(viewOf(record), 32);
      length = big(viewOf(record), 40);
      start = big(viewOf(record), 48);
    }
  }
  if (count > limit) return { kind: 'too-many', count };
  if (start + length > directoryEnd)
    return { kind: 'damaged', problem: 'its directory does not lie where the end record says' };
  // A zip behind other bytes, such as a program that unpacks it, may count from its own beginning.
  const gap = directoryEnd - (start + length);
  const last = gap > 0 ? source.read(directoryEnd - length, 4) : new Uint8Array();
  const isShifted = length >= 4 && last.length === 4 && viewOf(last).getUint32(0, true) === SIGNATURE.entry;
  const shift = isShifted ? gap : 0;
  start += shift;
  const bytes = source.read(start, length);
  const entries: ZipEntry[] = [];
  for (let at = 0; at < bytes.length; ) {
    const read = readEntry(bytes, at, shift);
    if (read === null)
      return { kind: 'damaged', problem: `entry ${entries.length + 1} of its directory cannot be read` };
    if (entries.length === limit) return { kind: 'too-many', count: limit + 1 };
    entries.push(read.entry);
    at = read.next;
  }
  if (entries.length !== count)
    return {
      kind: 'damaged',
      problem: `its directory has ${entries.length} entries, and its end record says ${count}`,
    };
  const bytesAfter = tail.length - (endAt + END_LENGTH + view.getUint16(endAt + 20, true));
  return { entries, start, trailingBytes: gap - shift, bytesAfter };
};

/** The header that stands before an entry's data (APPNOTE 4.3.7). */
export interface LocalHeader {
  readonly rawName: Uint8Array;
  readonly method: number;
  /** As declared; `null` if the header leaves it to a descriptor behind the data. */
  readonly crc: number | null;
  readonly compressedSize: number | null;
  readonly size: number | null;
  readonly dataStart: number;
  /** Whether a descriptor of sizes and checksum follows the data. */
  readonly hasDescriptor: boolean;
}

const LOCAL_LENGTH = 30;

/** Reads an entry's local header; `null` if there is none where the directory says. */
export const readLocalHeader = (source: ByteSource, entry: ZipEntry): LocalHeader | null => {
  const bytes = source.read(entry.localOffset, LOCAL_LENGTH + entry.rawName.length + 64);
  const view = viewOf(bytes);
  if (bytes.length < LOCAL_LENGTH || view.getUint32(0, true) !== 0x04034b50) return null;
  const nameLength = view.getUint16(26, true);
  const hasDescriptor = (view.getUint16(6, true) & 0x0008) !== 0;
  const declared = (at: number): number | null => {
    const value = view.getUint32(at, true);
    return (hasDescriptor && value === 0) || (at !== 14 && value === ZIP64_SENTINEL_32) ? null : value;
  };
  return {
    rawName:
      LOCAL_LENGTH + nameLength <= bytes.length
        ? bytes.subarray(LOCAL_LENGTH, LOCAL_LENGTH + nameLength)
        : source.read(entry.localOffset + LOCAL_LENGTH, nameLength),
    method: view.getUint16(8, true),
    crc: declared(14),
    compressedSize: declared(18),
    size: declared(22),
    dataStart: entry.localOffset + LOCAL_LENGTH + nameLength + view.getUint16(28, true),
    hasDescriptor,
  };
};
