import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeChoice extends RuntimeQuestionBase {
  readonly type: 'choice';
  readonly select: 'single' | 'multiple';
  readonly choices: readonly { readonly id: string; readonly correct: boolean }[];
}

export interface ChoiceAnswer {
  readonly type: 'choice';
  /** Indices of the ticked choices, ascending. */
  readonly selected: readonly number[];
}
