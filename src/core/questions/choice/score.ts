import { type AnswerScore, scoreShare, scoreWhole } from '../answer-score.ts';
import type { ChoiceAnswer, RuntimeChoice } from './runtime-question.ts';

/** One choice: right or wrong. Several: right ticks less wrong ticks, never below zero. */
export const score = ({ select, choices }: RuntimeChoice, { selected }: ChoiceAnswer): AnswerScore => {
  const right = selected.filter((index) => choices[index]?.correct).length;
  if (select === 'single') return scoreWhole(right === 1 && selected.length === 1);
  return scoreShare(right - (selected.length - right), choices.filter(({ correct }) => correct).length);
};

export const rightAnswer = ({ choices }: RuntimeChoice): ChoiceAnswer => ({
  type: 'choice',
  selected: choices.flatMap(({ correct }, index) => (correct ? [index] : [])),
});
