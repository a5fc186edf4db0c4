import { coinShare, type Guess, type GuessWords } from '../guess.ts';
import { wordsOf } from './marked-text.ts';
import type { HighlightQuestion } from './schema.ts';

/** Where passages have a giveaway, those are marked. */
export const guess = ({ text, passages }: HighlightQuestion, words: GuessWords): Guess => {
  const right = passages.filter(({ correct }) => correct).length;
  const chance = coinShare(right, passages.length - right);
  const marked = passages.filter(({ id }) => words.giveawayIn(wordsOf(text, id)) !== undefined);
  if (marked.length === 0) return { chance, testWise: chance };
  const hits = marked.filter(({ correct }) => correct).length;
  return { chance, testWise: Math.max(0, hits - (marked.length - hits)) / right };
};
