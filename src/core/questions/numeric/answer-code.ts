import { readNumber } from '../../codec/base64url.ts';
import { writeIndices } from '../../codec/index-list.ts';
import { formatDecimal } from '../../text/decimal.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime.ts';

const CHARACTERS = '0123456789.-';

/** A sign, eleven digits, a point, three digits: all that `readDecimal` takes. */
const MAX_LENGTH = 16;

/** One character for each of the decimal's. */
export const writeAnswer = (_question: RuntimeNumeric, { value }: NumericAnswer): string =>
  writeIndices([...formatDecimal(value)].map((char) => CHARACTERS.indexOf(char)));

export const readAnswer = (_question: RuntimeNumeric, payload: string): NumericAnswer | null => {
  const chars = [...payload].map((char) => CHARACTERS.charAt(readNumber(char) ?? 99));
  const value = chars.includes('') || payload === '' ? Number.NaN : Number(chars.join(''));
  return Number.isFinite(value) ? { type: 'numeric', value } : null;
};

export const longestAnswer = (): number => MAX_LENGTH;
