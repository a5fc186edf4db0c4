import { type AnswerScore, scoreWhole } from '../answer-score.ts';
import type { RuntimeTrueFalse, TrueFalseAnswer } from './runtime-question.ts';

/** Right or wrong. */
export const score = ({ answer }: RuntimeTrueFalse, { value }: TrueFalseAnswer): AnswerScore =>
  scoreWhole(value === answer);

export const rightAnswer = ({ answer }: RuntimeTrueFalse): TrueFalseAnswer => ({
  type: 'true-false',
  value: answer,
});
