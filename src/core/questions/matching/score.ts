import { type AnswerScore, scoreShare } from '../answer-score.ts';
import type { MatchingAnswer, RuntimeMatching } from './runtime-question.ts';

/** By pair. */
export const score = ({ sources }: RuntimeMatching, { targets }: MatchingAnswer): AnswerScore =>
  scoreShare(sources.filter(({ target }, index) => targets[index] === target).length, sources.length);

export const rightAnswer = ({ sources }: RuntimeMatching): MatchingAnswer => ({
  type: 'matching',
  targets: sources.map(({ target }) => target),
});
