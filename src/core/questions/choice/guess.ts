import { coinShare, type Guess, type GuessWords, longestOf } from '../guess.ts';
import type { ChoiceQuestion } from './schema.ts';

/**
 * One choice: the longest of those without a giveaway. Several: all without a giveaway that are at least as long as the
 * options are on average.
 */
export const guess = ({ select, choices }: ChoiceQuestion, words: GuessWords): Guess => {
  const right = choices.filter(({ correct }) => correct).length;
  const plausible = choices.filter(({ text }) => words.giveawayIn(text) === undefined);
  const left = plausible.length > 0 ? plausible : choices;
  const lengthOf = ({ text }: { readonly text: string }): number => words.plain(text).length;
  if (select === 'single') {
    const longest = longestOf(left, lengthOf);
    return {
      chance: 1 / choices.length,
      testWise: longest.filter(({ correct }) => correct).length / longest.length,
    };
  }
  const mean = choices.reduce((sum, option) => sum + lengthOf(option), 0) / choices.length;
  const ticked = left.filter((option) => lengthOf(option) >= mean);
  const hits = ticked.filter(({ correct }) => correct).length;
  return {
    chance: coinShare(right, choices.length - right),
    testWise: right === 0 ? 0 : Math.max(0, hits - (ticked.length - hits)) / right,
  };
};
