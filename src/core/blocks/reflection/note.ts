import { cutToBytes, decodeUtf8, encodeUtf8, readBytes, writeBytes } from '../../codec/base64url.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

export interface RuntimeReflection extends RuntimeNoteBase {
  readonly kind: 'reflection';
  /** In UTF-16 code units, as text fields count. */
  readonly maxLength: number;
}

/** What was written. */
export interface ReflectionValue {
  readonly kind: 'reflection';
  readonly text: string;
  /** This is the beginning only; the whole is in the browser in which it was written. */
  readonly isCut?: true;
}

/** Ends a text that was cut. Packages that do not know it show an ellipsis. */
const CUT_MARK: readonly number[] = encodeUtf8('\u2026\u2060');

const endsWithMark = (bytes: readonly number[]): boolean =>
  CUT_MARK.every((byte, index) => bytes[bytes.length - CUT_MARK.length + index] === byte);

/** Of two texts for one note both, unless one holds the other. */
const join = (newer: string, older: string): string => {
  if (newer.includes(older)) return newer;
  return older.includes(newer) ? older : `${newer}\n\n${older}`;
};

/** The text in UTF-8, whole or, where there is too little room, its beginning and a mark. */
export const reflection: NoteType<RuntimeReflection, ReflectionValue> = {
  isFreeText: true,
  writeNote: (_note, { text, isCut = false }, room = Number.POSITIVE_INFINITY) => {
    const most = Math.floor((room * 3) / 4);
    const bytes = [...encodeUtf8(text), ...(isCut ? CUT_MARK : [])];
    if (bytes.length <= most) return writeBytes(bytes);
    const shortened = most - CUT_MARK.length;
    return shortened < 0 ? '' : writeBytes([...encodeUtf8(cutToBytes(text, shortened)), ...CUT_MARK]);
  },
  readNote: (_note, payload) => {
    const bytes = readBytes(payload);
    if (!bytes) return null;
    return endsWithMark(bytes)
      ? { kind: 'reflection', text: decodeUtf8(bytes.slice(0, -CUT_MARK.length)), isCut: true }
      : { kind: 'reflection', text: decodeUtf8(bytes) };
  },
  merge: (newer, older) => {
    const isBeginning = (one: ReflectionValue, other: ReflectionValue): boolean =>
      one.isCut === true && other.text.startsWith(one.text);
    if (isBeginning(newer, older)) return older;
    return isBeginning(older, newer) ? newer : { ...newer, text: join(newer.text, older.text) };
  },
};
