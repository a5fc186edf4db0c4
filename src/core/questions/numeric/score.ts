import { type AnswerScore, scoreWhole } from '../answer-score.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime-question.ts';

/** Right within the range. */
export const score = ({ min, max }: RuntimeNumeric, { value }: NumericAnswer): AnswerScore =>
  scoreWhole(value >= min && value <= max);

export const rightAnswer = ({ answer }: RuntimeNumeric): NumericAnswer => ({
  type: 'numeric',
  value: answer,
});
