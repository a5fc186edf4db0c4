import { writeNumber } from '../codec/base64url.ts';
import type { RuntimeCourse } from './runtime-course.ts';
import { KEY_LENGTH, readRow, type Slot } from './state-records.ts';

/** Of what ends every chunk. */
export const CHECKSUM_LENGTH = 3;

const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
};

/** The three-character key of a name. */
export const hashKey = (name: string): string => writeNumber(hash(name) % 64 ** KEY_LENGTH, KEY_LENGTH);

/** A chunk with its checksum. @param row the row of slots without which the chunk means nothing. */
export const withChecksum = (body: string, row = ''): string =>
  body + writeNumber(hash(body + row) % 64 ** CHECKSUM_LENGTH, CHECKSUM_LENGTH);

/** The row of slots that a chunk is written with; `''` for chunks with keys, `null` if the course has none. */
const rowOf = ({ base }: RuntimeCourse, letter: string): string | null => {
  switch (letter) {
    case 'P':
      return base?.pages ?? null;
    case 'Q':
      return base?.questions ?? null;
    case 'N':
      return base?.notes ?? null;
    default:
      return '';
  }
};

/** A chunk without its checksum; `null` if it is damaged, or rests on a row that the course does not have. */
export const verifyChecksum = (course: RuntimeCourse, chunk: string): string | null => {
  const body = chunk.slice(0, -CHECKSUM_LENGTH);
  const row = rowOf(course, chunk.charAt(0));
  return body !== '' && row !== null && withChecksum(body, row) === chunk ? body : null;
};

/** Rows that have been read, by their text: a page has three. */
const rows = new Map<string, readonly Slot[]>();

/** The slots of the course's base row for chunks of a letter; none if it has no row. */
export const slotsOf = (course: RuntimeCourse, letter: 'P' | 'Q' | 'N'): readonly Slot[] => {
  const row = rowOf(course, letter) ?? '';
  const slots = rows.get(row) ?? readRow(row);
  rows.set(row, slots);
  return slots;
};

/** A chunk with slots; none if nothing is in it. */
export const sealSlots = (
  course: RuntimeCourse,
  letter: 'P' | 'Q' | 'N',
  owner: string,
  text: string,
): string[] => (text === '' ? [] : [withChecksum(letter + owner + text, rowOf(course, letter) ?? '')]);
