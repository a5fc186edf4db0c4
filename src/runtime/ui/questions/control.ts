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
  /** Indices of the options whose feedback is shown, in the order shown. */
  readonly options?: readonly number[];
  /** Indices of the options that were not chosen and whose feedback is shown behind it. */
  readonly missed?: readonly number[];
  /** Positions of the typical mistakes that the answer makes. */
  readonly mistakes?: readonly number[];
}

/** The fields of one question. */
export interface Control<A extends Answer = Answer> {
  /** Whether the fields themselves show the right answer once they are locked. */
  readonly showsSolution?: boolean;
  read(): Reading;
  write(answer: A): void;
  /** Takes no more changes. */
  lock(): void;
  /** Says at every part of the answer whether it is right. */
  mark(answer: A): void;
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
