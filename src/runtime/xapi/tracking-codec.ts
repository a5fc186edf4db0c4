import { readNumber, writeNumber } from '../../core/codec/base64url.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { hashKey } from '../../core/player/state-chunks.ts';
import type { JudgedResult } from '../../core/xapi/milestone.ts';

/** Times are kept in steps of so many milliseconds. */
export const STEP_MS = 10;
/** Of `writeInstant`. */
export const INSTANT_LENGTH = 7;

const DIGIT = 32;

/** A whole number of at least 0 in as few characters as it takes: five bits each, low ones first. */
export const writeVarint = (value: number): string => {
  let rest = Math.max(0, Math.floor(value));
  let text = '';
  do {
    const next = Math.floor(rest / DIGIT);
    text += writeNumber((rest % DIGIT) + (next > 0 ? DIGIT : 0), 1);
    rest = next;
  } while (rest > 0);
  return text;
};

/** Reads a text part by part; after the first part that is missing or malformed every further one is empty. */
export interface TextReader {
  /** The next `length` characters. */
  take(length: number): string;
  /** The next number of a fixed length. */
  number(length: number): number;
  /** The next number that `writeVarint` wrote. */
  varint(): number;
  isAtEnd(): boolean;
  isBroken(): boolean;
}

/** The most characters of a number that JavaScript holds exactly. */
const MAX_VARINT_LENGTH = 11;

export const createTextReader = (text: string): TextReader => {
  let position = 0;
  let isBroken = false;
  const take = (length: number): string => {
    if (isBroken || position + length > text.length) {
      isBroken = true;
      return '';
    }
    position += length;
    return text.slice(position - length, position);
  };
  const number = (length: number): number => {
    const value = readNumber(take(length));
    if (value === null) isBroken = true;
    return value ?? 0;
  };
  return {
    take,
    number,
    varint: () => {
      let value = 0;
      for (let length = 0; length < MAX_VARINT_LENGTH; length++) {
        const digit = number(1);
        value += (digit % DIGIT) * DIGIT ** length;
        if (digit < DIGIT) break;
      }
      if (!Number.isSafeInteger(value)) isBroken = true;
      return isBroken ? 0 : value;
    },
    isAtEnd: () => position >= text.length,
    isBroken: () => isBroken,
  };
};

export const steps = (ms: number): number => Math.round(ms / STEP_MS);

export const writeInstant = (ms: number): string => writeNumber(steps(ms), INSTANT_LENGTH);

/** From here on a number for a result is followed by what was earned, in hundredths of a per cent. */
const WITH_EARNED = 20_002;

export const writeResult = ({ isPassed, percent, earnedPercent }: JudgedResult): string => {
  const result = Math.round(percent * 100) * 2 + (isPassed ? 1 : 0);
  return earnedPercent === undefined
    ? writeVarint(result)
    : writeVarint(result + WITH_EARNED) + writeVarint(Math.round(earnedPercent * 100));
};

export const readResult = (reader: TextReader): JudgedResult => {
  const number = reader.varint();
  const value = number >= WITH_EARNED ? number - WITH_EARNED : number;
  return {
    isPassed: value % 2 === 1,
    percent: Math.min(100, Math.floor(value / 2) / 100),
    ...(number >= WITH_EARNED ? { earnedPercent: Math.min(100, reader.varint() / 100) } : {}),
  };
};

/** Chapters have no key of their own in a package: one is made, the same for the same chapters. */
export const chapterKeys = (course: RuntimeCourse): ReadonlyMap<string, string> => {
  const keys = new Map<string, string>();
  for (const { id } of course.chapters) {
    let key = hashKey(id);
    for (let salt = 1; [...keys.values()].includes(key); salt++) key = hashKey(`${id} ${salt}`);
    keys.set(id, key);
  }
  return keys;
};
