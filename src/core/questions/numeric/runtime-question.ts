import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeNumeric extends RuntimeQuestionBase {
  readonly type: 'numeric';
  readonly answer: number;
  readonly min: number;
  readonly max: number;
  readonly mistakes: readonly number[];
}

export interface NumericAnswer {
  readonly type: 'numeric';
  /** A decimal as `readDecimal` returns it. */
  readonly value: number;
}
