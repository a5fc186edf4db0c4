import {
  cutToBytes,
  decodeUtf8,
  encodeUtf8,
  lengthOfBytes,
  readBytes,
  writeBytes,
} from '../../codec/base64url.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

export interface RuntimeReflection extends RuntimeNoteBase {
  readonly kind: 'reflection';
  readonly maxBytes: number;
}

/** What was written. */
export interface ReflectionValue {
  readonly kind: 'reflection';
  readonly text: string;
}

/** The text in UTF-8, cut to what the block allows and to the room there is. */
export const reflection: NoteType<RuntimeReflection, ReflectionValue> = {
  isFreeText: true,
  writeNote: ({ maxBytes }, { text }, room = Number.POSITIVE_INFINITY) =>
    writeBytes(encodeUtf8(cutToBytes(text, Math.min(maxBytes, Math.floor((room * 3) / 4))))),
  readNote: (_note, payload) => {
    const bytes = readBytes(payload);
    return bytes && { kind: 'reflection', text: decodeUtf8(bytes) };
  },
};

export const longestNote = ({ maxBytes }: RuntimeReflection): number => lengthOfBytes(maxBytes);
