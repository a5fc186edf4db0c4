import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeCategorise extends RuntimeQuestionBase {
  readonly type: 'categorise';
  /** `group` is an index into `groups`. */
  readonly cards: readonly { readonly id: string; readonly group: number }[];
  readonly groups: readonly string[];
}

export interface CategoriseAnswer {
  readonly type: 'categorise';
  /** Index of the chosen group for each card. */
  readonly groups: readonly number[];
}
