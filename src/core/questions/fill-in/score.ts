import { type AnswerScore, scoreWhole } from '../answer-score.ts';
import { isAccepted } from './accepted.ts';
import type { FillInAnswer, RuntimeFillIn } from './runtime-question.ts';

/** Right if every gap is. */
export const score = ({ blanks }: RuntimeFillIn, { texts }: FillInAnswer): AnswerScore =>
  scoreWhole(blanks.every(({ accepted }, index) => isAccepted(accepted, texts[index] ?? '')));

export const rightAnswer = ({ blanks }: RuntimeFillIn): FillInAnswer => ({
  type: 'fill-in',
  texts: blanks.map(({ accepted }) => accepted[0] ?? ''),
});
