import {
  cutToBytes,
  decodeUtf8,
  encodeUtf8,
  lengthOfBytes,
  readBytes,
  readNumber,
  writeBytes,
  writeNumber,
} from '../../codec/base64url.ts';
import { isAccepted } from './accepted.ts';
import type { FillInAnswer, RuntimeFillIn } from './runtime-question.ts';

/** A wrong answer is kept to so many UTF-8 bytes; the LMS receives it whole. */
export const FILL_IN_KEPT_BYTES = 24;

/** Where there is no room for that, to so many. */
const FILL_IN_SHORT_BYTES = 8;

/** The beginning of a wrong text in so many UTF-8 bytes; less of it if that beginning would be right. */
const cutWrong = (accepted: readonly string[], text: string, maxBytes: number): string => {
  let cut = cutToBytes(text, maxBytes);
  while (cut !== '' && isAccepted(accepted, cut)) cut = [...cut].slice(0, -1).join('');
  return cut;
};

const keptBytes = (isShort: boolean): number => (isShort ? FILL_IN_SHORT_BYTES : FILL_IN_KEPT_BYTES);

/** For each gap `-` and the index of the accepted answer, or the length and the characters of what was typed. */
export const writeAnswer = ({ blanks }: RuntimeFillIn, { texts }: FillInAnswer, isShort = false): string =>
  blanks
    .map(({ accepted }, index) => {
      const text = texts[index] ?? '';
      const variant = accepted.findIndex((answer) => isAccepted([answer], text));
      if (variant >= 0) return `-${writeNumber(variant, 1)}`;
      const bytes = writeBytes(encodeUtf8(cutWrong(accepted, text, keptBytes(isShort))));
      return writeNumber(bytes.length, 1) + bytes;
    })
    .join('');

export const readAnswer = ({ blanks }: RuntimeFillIn, payload: string): FillInAnswer | null => {
  const texts: string[] = [];
  let rest = payload;
  for (const blank of blanks) {
    const mark = rest.charAt(0);
    if (mark === '-') {
      const text = blank.accepted[readNumber(rest.charAt(1)) ?? -1];
      if (text === undefined) return null;
      texts.push(text);
      rest = rest.slice(2);
      continue;
    }
    const length = readNumber(mark);
    const bytes = length === null ? null : readBytes(rest.slice(1, 1 + length));
    if (length === null || bytes === null || rest.length < 1 + length) return null;
    texts.push(decodeUtf8(bytes));
    rest = rest.slice(1 + length);
  }
  return rest === '' ? { type: 'fill-in', texts } : null;
};

export const longestAnswer = ({ blanks }: RuntimeFillIn, isShort = false): number =>
  blanks.length * (1 + lengthOfBytes(keptBytes(isShort)));
