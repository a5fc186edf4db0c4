import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeFillIn extends RuntimeQuestionBase {
  readonly type: 'fill-in';
  readonly blanks: readonly { readonly id: string; readonly accepted: readonly string[] }[];
  readonly mistakes: readonly string[];
}

export interface FillInAnswer {
  readonly type: 'fill-in';
  /** One text per blank, as typed. */
  readonly texts: readonly string[];
}
