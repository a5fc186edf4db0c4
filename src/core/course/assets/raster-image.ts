import type { ByteSource } from '../../codec/byte-source.ts';
import { asciiAt, bigEndian, hasBytes, littleEndian16 } from './byte-reader.ts';

/** What is known of an image; `null` for what it does not say. */
export interface ImageFacts {
  /** In pixels. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether its data goes to its end. */
  readonly isWhole: boolean;
}

/** PNG (ISO/IEC 15948): chunks of length, name, data and checksum, from IHDR to IEND. */
export const readPng = (source: ByteSource): ImageFacts => {
  let isWhole = false;
  for (let at = 8; at + 12 <= source.size; ) {
    if (asciiAt(source, at + 4, 4) === 'IEND') {
      isWhole = true;
      break;
    }
    at += 12 + bigEndian(source, at, 4);
  }
  const hasHeader = asciiAt(source, 12, 4) === 'IHDR' && source.size >= 33;
  return {
    width: hasHeader ? bigEndian(source, 16, 4) : null,
    height: hasHeader ? bigEndian(source, 20, 4) : null,
    isWhole,
  };
};

/** How far from its end the end mark of a JPEG is looked for, in bytes: cameras put other data behind it. */
const TAIL = 2 ** 24;

/** JPEG (ITU-T T.81): segments up to the frame header, then the scan, which an end mark closes. */
export const readJpeg = (source: ByteSource): ImageFacts => {
  let size: Pick<ImageFacts, 'width' | 'height'> = { width: null, height: null };
  for (let at = 2; at + 4 <= source.size; ) {
    const [mark = 0, name = 0] = source.read(at, 2);
    if (mark !== 0xff) break;
    if (name === 0xff || name === 0x01 || (name >= 0xd0 && name <= 0xd8)) {
      at += name === 0xff ? 1 : 2;
      continue;
    }
    const isFrame = name >= 0xc0 && name <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(name);
    if (isFrame && size.width === null)
      size = { height: bigEndian(source, at + 5, 2), width: bigEndian(source, at + 7, 2) };
    const end = at + 2 + bigEndian(source, at + 2, 2);
    if (name === 0xda)
      return { ...size, isWhole: hasBytes(source, Math.max(end, source.size - TAIL), [0xff, 0xd9]) };
    at = end;
  }
  return { ...size, isWhole: false };
};

/** GIF (89a): the size behind the signature, and a trailer. */
export const readGif = (source: ByteSource): ImageFacts => ({
  width: littleEndian16(source, 6),
  height: littleEndian16(source, 8),
  isWhole: source.read(Math.max(13, source.size - 64), 64).findLast((byte) => byte !== 0) === 0x3b,
});
