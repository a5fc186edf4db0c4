import type { RuntimeQuestionBase } from '../runtime-type.ts';

export interface RuntimeHighlight extends RuntimeQuestionBase {
  readonly type: 'highlight';
  readonly passages: readonly { readonly id: string; readonly correct: boolean }[];
}

export interface HighlightAnswer {
  readonly type: 'highlight';
  /** Indices of the marked passages, ascending. */
  readonly marked: readonly number[];
}
