import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeLikert extends RuntimeQuestionBase {
  readonly type: 'likert';
  readonly scale: readonly string[];
}

export interface LikertAnswer {
  readonly type: 'likert';
  /** Index of the chosen step. */
  readonly step: number;
}
