import { readNumber, writeNumber } from '../codec/base64url.ts';
import { lengthOfBits, readBits, writeBits } from '../codec/index-list.ts';

/** Of the name of a page, quiz, question or note. */
export const KEY_LENGTH = 3;

/** Stands before a length of two digits; a shorter one is a digit by itself. */
const LONG = '_';
const LONG_LENGTH = 63;

const writeLength = (length: number): string =>
  length < LONG_LENGTH ? writeNumber(length, 1) : LONG + writeNumber(length, 2);

/** How many characters a payload takes with its length before it. */
export const lengthWithLength = (payloadLength: number): number =>
  writeLength(payloadLength).length + payloadLength;

/** How many characters a record with a payload of that length takes. */
export const recordLength = (payloadLength: number): number => KEY_LENGTH + lengthWithLength(payloadLength);

const writePayload = (payload: string): string => writeLength(payload.length) + payload;

/** Reads what `writePayload` wrote at an offset, and says where it ends; `null` if it is not whole. */
const readPayload = (text: string, at: number): { readonly payload: string; readonly end: number } | null => {
  const isLong = text.charAt(at) === LONG;
  const start = at + (isLong ? 3 : 1);
  const length = readNumber(text.slice(isLong ? at + 1 : at, start));
  if (length === null || text.length < start + length) return null;
  return { payload: text.slice(start, start + length), end: start + length };
};

/** Payloads by the key of what they belong to. */
export type Payloads = ReadonlyMap<string, string>;

/** Writes each payload with its key and its length before it. */
export const writeRecords = (payloads: Payloads): string =>
  [...payloads].map(([key, payload]) => key + writePayload(payload)).join('');

/** Reads what `writeRecords` wrote, up to the first record that is not whole. */
export const readRecords = (text: string): Payloads => {
  const payloads = new Map<string, string>();
  for (let at = 0; at + KEY_LENGTH < text.length; ) {
    const record = readPayload(text, at + KEY_LENGTH);
    if (!record) break;
    payloads.set(text.slice(at, at + KEY_LENGTH), record.payload);
    at = record.end;
  }
  return payloads;
};

/** A place of a row: the key it stands for, and the length of every payload for it, `null` if they differ in length. */
export interface Slot {
  readonly key: string;
  readonly length: number | null;
}

const SLOT_LENGTH = KEY_LENGTH + 1;
/** The longest payload length that a slot can name. */
const MAX_SLOT_PAYLOAD = 62;

/** A row as the lock file and the run-time have it: four characters for each slot, its key and its length. */
export const writeRow = (slots: readonly Slot[]): string =>
  slots
    .map(
      ({ key, length }) =>
        key + writeNumber(length === null || length > MAX_SLOT_PAYLOAD ? 0 : length + 1, 1),
    )
    .join('');

/** Reads what `writeRow` wrote. */
export const readRow = (row: string): readonly Slot[] =>
  Array.from({ length: Math.floor(row.length / SLOT_LENGTH) }, (_, index) => {
    const slot = row.slice(index * SLOT_LENGTH, (index + 1) * SLOT_LENGTH);
    const digit = readNumber(slot.charAt(KEY_LENGTH)) ?? 0;
    return { key: slot.slice(0, KEY_LENGTH), length: digit === 0 ? null : digit - 1 };
  });

/** Of the position of the first slot in use. */
const FIRST_LENGTH = 2;

/** How many characters say which of some slots are in use, at most. */
export const slotBitsLength = (slots: readonly Slot[], keys: ReadonlySet<string>): number => {
  const used = slots.flatMap(({ key }, index) => (keys.has(key) ? [index] : []));
  const [first, last] = [used[0], used.at(-1)];
  return first === undefined || last === undefined
    ? 0
    : FIRST_LENGTH + lengthWithLength(lengthOfBits(last - first + 1));
};

/** Where the bits end that open what `writeSlots` wrote; the whole length if they are not whole. */
export const slotBitsEnd = (text: string): number => readPayload(text, FIRST_LENGTH)?.end ?? text.length;

/**
 * Writes payloads for slots of a row without their keys: the first slot in use, a bit for each slot from there, and the
 * payloads in the order of the row.
 *
 * @returns the text, `''` if there is nothing to write, and the payloads that have no slot or do not fit theirs.
 */
export const writeSlots = (
  slots: readonly Slot[],
  payloads: Payloads,
): { readonly text: string; readonly others: Payloads } => {
  const used = slots.flatMap(({ key, length }, index) => {
    const payload = payloads.get(key);
    if (payload === undefined || (length !== null && length !== payload.length)) return [];
    return [{ index, key, text: length === null ? writePayload(payload) : payload }];
  });
  const taken = new Set(used.map(({ key }) => key));
  const others = new Map([...payloads].filter(([key]) => !taken.has(key)));
  const [first, last] = [used[0], used.at(-1)];
  if (!first || !last) return { text: '', others };
  const bits = writeBits(
    used.map(({ index }) => index - first.index),
    last.index - first.index + 1,
  );
  const head = writeNumber(first.index, FIRST_LENGTH) + writePayload(bits);
  return { text: head + used.map(({ text }) => text).join(''), others };
};

/** Reads what `writeSlots` wrote for the same row, up to the first payload that is not whole. */
export const readSlots = (slots: readonly Slot[], text: string): Payloads => {
  const payloads = new Map<string, string>();
  const first = readNumber(text.slice(0, FIRST_LENGTH));
  const bits = readPayload(text, FIRST_LENGTH);
  const used = bits && readBits(bits.payload, bits.payload.length * 6);
  if (first === null || !used) return payloads;
  let at = bits.end;
  for (const index of used) {
    const slot = slots[first + index];
    if (!slot) break;
    const read =
      slot.length === null
        ? readPayload(text, at)
        : { payload: text.slice(at, at + slot.length), end: at + slot.length };
    if (!read || read.end > text.length) break;
    payloads.set(slot.key, read.payload);
    at = read.end;
  }
  return payloads;
};
