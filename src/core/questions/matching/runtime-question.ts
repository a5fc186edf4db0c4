import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeMatching extends RuntimeQuestionBase {
  readonly type: 'matching';
  /** `target` is an index into `targets`. */
  readonly sources: readonly { readonly id: string; readonly target: number }[];
  readonly targets: readonly string[];
}

export interface MatchingAnswer {
  readonly type: 'matching';
  /** Index of the selected target for each source. */
  readonly targets: readonly number[];
}
