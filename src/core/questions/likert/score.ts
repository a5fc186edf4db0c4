import type { AnswerScore } from '../answer-score.ts';
import type { LikertAnswer, RuntimeLikert } from './runtime-question.ts';

/** Neither right nor wrong. */
export const score = (_question: RuntimeLikert, _answer: LikertAnswer): AnswerScore => ({
  verdict: 'neutral',
  fraction: 0,
  parts: 1,
});

export const rightAnswer = (): null => null;
