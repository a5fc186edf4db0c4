import { type AnswerScore, scoreShare } from '../answer-score.ts';
import type { CategoriseAnswer, RuntimeCategorise } from './runtime-question.ts';

/** By card. */
export const score = ({ cards }: RuntimeCategorise, { groups }: CategoriseAnswer): AnswerScore =>
  scoreShare(cards.filter(({ group }, index) => groups[index] === group).length, cards.length);

export const rightAnswer = ({ cards }: RuntimeCategorise): CategoriseAnswer => ({
  type: 'categorise',
  groups: cards.map(({ group }) => group),
});
