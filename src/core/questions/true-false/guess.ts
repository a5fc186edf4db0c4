import type { Guess, GuessWords } from '../guess.ts';
import type { TrueFalseQuestion } from './schema.ts';

/** Absolute words make a statement false. */
export const guess = ({ stem, answer }: TrueFalseQuestion, words: GuessWords): Guess => ({
  chance: 0.5,
  testWise: words.giveawayIn(stem) === undefined ? 0.5 : answer ? 0 : 1,
});
