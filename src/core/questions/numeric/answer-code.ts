import { readNumber, writeNumber } from '../../codec/base64url.ts';
import { writeIndices } from '../../codec/index-list.ts';
import { formatDecimal } from '../../text/decimal.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime-question.ts';

const CHARACTERS = '0123456789.-';

/** Stands before the thousandths of a number, and of one below zero. */
const [POSITIVE, NEGATIVE] = ['M', 'N'];

/** A sign, and eleven digits before the mark with three behind it: all that `readDecimal` takes. */
const MAX_LENGTH = 9;

/** The thousandths as a number of as few digits as it takes; `null` if the value has more than three decimals. */
const writeThousandths = (value: number): string | null => {
  const thousandths = Math.round(Math.abs(value) * 1000);
  let length = 1;
  while (64 ** length <= thousandths) length++;
  return thousandths / 1000 === Math.abs(value) && length < MAX_LENGTH
    ? (value < 0 ? NEGATIVE : POSITIVE) + writeNumber(thousandths, length)
    : null;
};

/** One character for each of the decimal's, as earlier packages wrote it and read it, or its thousandths if that is shorter. */
export const writeAnswer = (_question: RuntimeNumeric, { value }: NumericAnswer): string => {
  const plain = writeIndices([...formatDecimal(value)].map((char) => CHARACTERS.indexOf(char)));
  const thousandths = writeThousandths(value);
  return thousandths !== null && thousandths.length < plain.length ? thousandths : plain;
};

export const readAnswer = (_question: RuntimeNumeric, payload: string): NumericAnswer | null => {
  const sign = payload.charAt(0);
  if (sign === POSITIVE || sign === NEGATIVE) {
    const thousandths = readNumber(payload.slice(1));
    return thousandths === null
      ? null
      : { type: 'numeric', value: (sign === NEGATIVE ? -thousandths : thousandths) / 1000 };
  }
  const chars = [...payload].map((char) => CHARACTERS.charAt(readNumber(char) ?? 99));
  const value = chars.includes('') || payload === '' ? Number.NaN : Number(chars.join(''));
  return Number.isFinite(value) ? { type: 'numeric', value } : null;
};

export const longestAnswer = (): number => MAX_LENGTH;
