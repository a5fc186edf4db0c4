import type { ByteSource } from '../../codec/byte-source.ts';
import { asciiAt, bigEndian, hasBytes } from './byte-reader.ts';

/** What is wrong with a film or recording, in words behind "it"; null if nothing is seen. */
export type MediaFault = string | null;

const CUT_OFF = 'it is cut off';

/** MP4 (ISO/IEC 14496-12): boxes of length, name and data; without `moov` nothing can be played. */
export const judgeMp4 = (source: ByteSource): MediaFault => {
  let hasIndex = false;
  for (let at = 0; at < source.size; ) {
    const short = bigEndian(source, at, 4);
    if (asciiAt(source, at + 4, 4) === 'moov') hasIndex = true;
    const length = short === 1 ? bigEndian(source, at + 8, 8) : short === 0 ? source.size - at : short;
    if (!(length >= 8) || at + length > source.size) return CUT_OFF;
    at += length;
  }
  return hasIndex ? null : 'it has no index (the box "moov"), without which nothing plays';
};

/** A variable-length integer of EBML (RFC 8794), and how many bytes it takes; `null` for a size that is not known. */
const readVint = (
  source: ByteSource,
  at: number,
): { readonly value: number | null; readonly length: number } => {
  const [first = 0] = source.read(at, 1);
  const length = first === 0 ? 9 : Math.clz32(first) - 23;
  const bytes = source.read(at, length);
  const value = bytes.reduce(
    (sum, byte, index) => sum * 256 + (index === 0 ? byte & (0xff >> length) : byte),
    0,
  );
  const isUnknown = bytes.every((byte, index) => byte === (index === 0 ? 0xff >> (length - 1) : 0xff));
  return { value: isUnknown ? null : value, length };
};

/** WebM: a header that names the kind, and a segment that says how long it is, unless it was streamed. */
export const judgeWebm = (source: ByteSource): MediaFault => {
  if (!asciiAt(source, 0, 64).includes('webm')) return 'it is Matroska, not WebM';
  const header = readVint(source, 4);
  const segment = 4 + header.length + (header.value ?? 0);
  if (bigEndian(source, segment, 4) !== 0x18538067) return CUT_OFF;
  const { value, length } = readVint(source, segment + 4);
  return value !== null && segment + 4 + length + value > source.size ? CUT_OFF : null;
};

/** MP3: a tag may stand before the sound; its length is written in bytes of seven bits. */
export const judgeMp3 = (source: ByteSource): MediaFault => {
  if (asciiAt(source, 0, 3) !== 'ID3') return null;
  const tag = 10 + source.read(6, 4).reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
  return tag >= source.size ? CUT_OFF : null;
};

/** PDF: an end mark near the end. */
export const judgePdf = (source: ByteSource): MediaFault =>
  hasBytes(
    source,
    source.size - 2048,
    [...'%%EOF'].map((letter) => letter.charCodeAt(0)),
  )
    ? null
    : CUT_OFF;

/** Zip, and the office documents that are zips: the record at the end (APPNOTE 4.3.16). */
export const judgeZipEnd = (source: ByteSource): MediaFault =>
  hasBytes(source, source.size - 22 - 0xffff, [0x50, 0x4b, 0x05, 0x06]) ? null : CUT_OFF;
