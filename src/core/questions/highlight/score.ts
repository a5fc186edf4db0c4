import { type AnswerScore, scoreShare } from '../answer-score.ts';
import type { HighlightAnswer, RuntimeHighlight } from './runtime-question.ts';

/** Right marks less wrong marks, never below zero. */
export const score = ({ passages }: RuntimeHighlight, { marked }: HighlightAnswer): AnswerScore => {
  const right = marked.filter((index) => passages[index]?.correct).length;
  return scoreShare(right - (marked.length - right), passages.filter(({ correct }) => correct).length);
};

export const rightAnswer = ({ passages }: RuntimeHighlight): HighlightAnswer => ({
  type: 'highlight',
  marked: passages.flatMap(({ correct }, index) => (correct ? [index] : [])),
});
