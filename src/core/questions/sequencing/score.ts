import { type AnswerScore, type ScoringVersion, scoreShare } from '../answer-score.ts';
import { longestOrdered } from './longest-ordered.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime-question.ts';

/**
 * Every item that follows on another one in the longest ordered run earns its share: one item out of place costs one share, and a
 * reversed order earns nothing. By version 1 each item in its own position earned one.
 */
export const score = (
  { items }: RuntimeSequencing,
  { order }: SequencingAnswer,
  scoring: ScoringVersion,
): AnswerScore =>
  scoring === 1
    ? scoreShare(items.filter((_, index) => order[index] === index).length, items.length)
    : scoreShare(longestOrdered(order).length - 1, items.length - 1);

export const rightAnswer = ({ items }: RuntimeSequencing): SequencingAnswer => ({
  type: 'sequencing',
  order: items.map((_, index) => index),
});
