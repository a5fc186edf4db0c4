import { type AnswerScore, scoreShare } from '../answer-score.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime-question.ts';

/** By position. */
export const score = ({ items }: RuntimeSequencing, { order }: SequencingAnswer): AnswerScore =>
  scoreShare(items.filter((_, index) => order[index] === index).length, items.length);

export const rightAnswer = ({ items }: RuntimeSequencing): SequencingAnswer => ({
  type: 'sequencing',
  order: items.map((_, index) => index),
});
