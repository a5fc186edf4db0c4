/** What the run-time knows of a block that keeps something of the learner, never scored. */
export interface RuntimeNoteBase {
  /** The block's type. */
  readonly kind: string;
  /** The block's id. */
  readonly id: string;
  /** The block's name in suspend data, three characters. */
  readonly key: string;
}

/** How suspend data keeps what a learner left in a block. */
export interface NoteType<N extends RuntimeNoteBase, V> {
  /** In base64url characters; `''`: there is nothing to keep. */
  writeNote(note: N, value: V): string;
  /** Reads what `writeNote` wrote; `null` if it does not fit the block. */
  readNote(note: N, payload: string): V | null;
}
