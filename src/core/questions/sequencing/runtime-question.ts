import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeSequencing extends RuntimeQuestionBase {
  readonly type: 'sequencing';
  readonly items: readonly string[];
}

export interface SequencingAnswer {
  readonly type: 'sequencing';
  /** Authored indices in the learner's order. */
  readonly order: readonly number[];
}
