import { readNumber, writeNumber } from './base64url.ts';

/** A set of indices below `count` as bits, six to a character. */
export const writeBits = (indices: readonly number[], count: number): string =>
  Array.from({ length: lengthOfBits(count) }, (_, digit) =>
    writeNumber(
      indices
        .filter((index) => Math.floor(index / 6) === digit)
        .reduce((sum, index) => sum + 2 ** (index % 6), 0),
      1,
    ),
  ).join('');

/** Reads what `writeBits` wrote, ascending; `null` if it is of another length or has other characters. */
export const readBits = (bits: string, count: number): number[] | null => {
  if (bits.length !== lengthOfBits(count)) return null;
  const indices: number[] = [];
  for (let index = 0; index < count; index++) {
    const digit = readNumber(bits.charAt(Math.floor(index / 6)));
    if (digit === null) return null;
    if ((digit >> (index % 6)) & 1) indices.push(index);
  }
  return indices;
};

/** How many characters `writeBits` makes for indices below `count`. */
export const lengthOfBits = (count: number): number => Math.ceil(count / 6);

/** Each index as one character. */
export const writeIndices = (indices: readonly number[]): string =>
  indices.map((index) => writeNumber(index, 1)).join('');

/** Reads `length` indices that `writeIndices` wrote; `null` if one of them is not below `limit`. */
export const readIndices = (text: string, length: number, limit: number): number[] | null => {
  const indices = [...text].map(readNumber);
  return text.length === length && indices.every((index) => index !== null && index < limit)
    ? (indices as number[])
    : null;
};
