import { lengthOfBits, readBits, writeBits } from '../../codec/index-list.ts';
import type { NoteType, RuntimeNoteBase } from '../note-type.ts';

export interface RuntimeChecklist extends RuntimeNoteBase {
  readonly kind: 'checklist';
  /** How many there are. */
  readonly items: number;
}

/** What is ticked. */
export interface ChecklistValue {
  readonly kind: 'checklist';
  /** Indices of the ticked items, ascending. */
  readonly ticked: readonly number[];
}

/** The ticks as bits. */
export const checklist: NoteType<RuntimeChecklist, ChecklistValue> = {
  writeNote: ({ items }, { ticked }) => writeBits(ticked, items),
  readNote: ({ items }, payload) => {
    const ticked = readBits(payload, items);
    return ticked && { kind: 'checklist', ticked };
  },
  merge: (newer, older) => ({
    kind: 'checklist',
    ticked: [...new Set([...newer.ticked, ...older.ticked])].sort((a, b) => a - b),
  }),
};

export const longestNote = ({ items }: RuntimeChecklist): number => lengthOfBits(items);
