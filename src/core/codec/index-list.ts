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

/** How many characters `packIndices` makes of `count` indices below `limit`. */
export const lengthOfPacked = (count: number, limit: number): number => {
  if (limit ** count > Number.MAX_SAFE_INTEGER) return count;
  let length = 1;
  while (64 ** length < limit ** count) length++;
  return Math.min(length, count);
};

/** Indices below `limit` as one number; each as one character where that is no longer. */
export const packIndices = (indices: readonly number[], limit: number): string => {
  const length = lengthOfPacked(indices.length, limit);
  return length === indices.length
    ? writeIndices(indices)
    : writeNumber(
        indices.reduce((sum, index) => sum * limit + index, 0),
        length,
      );
};

/** Reads `count` indices that `packIndices` or `writeIndices` wrote; `null` if they are not so many below `limit`. */
export const unpackIndices = (text: string, count: number, limit: number): number[] | null => {
  if (text.length === count) return readIndices(text, count, limit);
  let rest = readNumber(text);
  if (rest === null || text.length !== lengthOfPacked(count, limit)) return null;
  const indices: number[] = [];
  for (let at = 0; at < count; at++) {
    indices.unshift(rest % limit);
    rest = Math.floor(rest / limit);
  }
  return rest === 0 ? indices : null;
};
