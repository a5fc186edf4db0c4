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
  /** What is kept is text that the learner wrote: it takes the room that all else leaves. */
  readonly isFreeText?: true;
  /**
   * In base64url characters; `''`: there is nothing to keep.
   *
   * @param room into how many characters free text is shortened.
   */
  writeNote(note: N, value: V, room?: number): string;
  /** Reads what `writeNote` wrote; `null` if it does not fit the block. */
  readNote(note: N, payload: string): V | null;
  /** What two saves of one attempt, that went different ways, have together; without it the newer one stays. */
  merge?(newer: V, older: V): V;
  /** What is kept was reported when it was given: of two values the one that the LMS has stays. */
  readonly isReported?: true;
}
