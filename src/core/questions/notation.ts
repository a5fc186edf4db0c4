/** How the parts of an answer are written for a reader: an LMS or an LRS. */
export interface Notation {
  /** The entry at an index of a question's list of ids; `undefined`: there is none, and the answer cannot be written. */
  idAt(ids: readonly string[], index: number): string | undefined;
  truth(value: boolean): string;
  /** What was typed, one text for each gap. */
  typed(texts: readonly string[]): string;
  /** Stands between two ids. */
  readonly separator: string;
  /** Stands between the two ids of a pair. */
  readonly pair: string;
}

/** Writes ids one after the other; `null` if one of them does not exist. */
export const writeIds = ({ separator }: Notation, ids: readonly (string | undefined)[]): string | null =>
  ids.includes(undefined) ? null : ids.join(separator);

/** The pair of two ids; `undefined` if one of them does not exist. */
export const writePair = (
  { pair }: Notation,
  left: string | undefined,
  right: string | undefined,
): string | undefined => (left === undefined || right === undefined ? undefined : `${left}${pair}${right}`);
