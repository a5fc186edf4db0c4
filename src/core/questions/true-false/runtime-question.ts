import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeTrueFalse extends RuntimeQuestionBase {
  readonly type: 'true-false';
  readonly answer: boolean;
}

export interface TrueFalseAnswer {
  readonly type: 'true-false';
  readonly value: boolean;
}
