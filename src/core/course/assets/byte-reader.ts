import type { ByteSource } from '../../codec/byte-source.ts';

/** The bytes from `start` as ASCII, one character each. */
export const asciiAt = (source: ByteSource, start: number, length: number): string =>
  String.fromCharCode(...source.read(start, length));

/** A number of 1 to 8 bytes, the most significant first; `NaN` behind the end of the source. */
export const bigEndian = (source: ByteSource, start: number, length: number): number => {
  const bytes = source.read(start, length);
  return bytes.length < length ? Number.NaN : bytes.reduce((sum, byte) => sum * 256 + byte, 0);
};

/** A number of two bytes, the least significant first; `NaN` behind the end of the source. */
export const littleEndian16 = (source: ByteSource, start: number): number => {
  const [low = Number.NaN, high = Number.NaN] = source.read(start, 2);
  return low + high * 256;
};

/** Whether bytes stand somewhere between `start` and the end of the source. */
export const hasBytes = (source: ByteSource, start: number, wanted: readonly number[]): boolean => {
  const from = Math.max(0, start);
  const bytes = source.read(from, source.size - from);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
};
