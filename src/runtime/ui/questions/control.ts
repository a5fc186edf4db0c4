import type { Answer } from '../../../core/player/answer.ts';
import type { Ui } from '../ui.ts';

/** What a question's fields say: an answer, or what is missing and where. */
export type Reading =
  | { readonly answer: Answer }
  | { readonly problem: string; readonly field: HTMLElement | null | undefined };

/** What a question type says to an answer beside whether it is right. */
export interface Explanation {
  /** The name of the overall feedback, if it does not go by the verdict. */
  readonly overall?: string;
  /** Whether something wrong takes away from what is right. */
  readonly hasWrongTick?: boolean;
  /** Indices of the wrong options that were chosen, in the order shown: their reasons are the hint. */
  readonly wrong?: readonly number[];
  /** Positions of the typical mistakes that the answer makes. */
  readonly mistakes?: readonly number[];
  /** How many entries of an order are in it, and how many there are. */
  readonly inOrder?: { readonly count: number; readonly total: number };
}

/** The fields of one question. */
export interface Control<A extends Answer = Answer> {
  /** Whether the fields themselves show the right answer once they are marked. */
  readonly showsSolution?: boolean;
  /** Whether a second answer tells anything: not where only one other answer is left. */
  readonly allowsRetry?: boolean;
  read(): Reading;
  write(answer: A): void;
  /** Makes text of the answer, which takes no more changes. */
  lock(): void;
  /** Says of every part of a locked answer whether it is right; without an answer, what would have been. */
  mark(answer: A | undefined): void;
  /** Says at a first answer what is wrong, and leaves the fields open for another; nothing unless given. */
  hint?(answer: A): void;
  /** Nothing unless given. */
  explain?(answer: A): Explanation;
}

/** What every type's control is made from. */
export interface ControlContext {
  readonly ui: Ui;
  /** The element of the question. */
  readonly root: HTMLElement;
  /** The order in which `count` options are shown. */
  order(count: number): readonly number[];
}
