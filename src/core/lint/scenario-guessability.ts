import type { ScenarioBlock } from '../blocks/scenario/schema.ts';
import { type GuessWords, longestOf } from '../questions/guess.ts';

type Decision = ScenarioBlock['decisions'][number];

/** Whether somebody who takes the longest option takes the best one. */
export const isBestLongest = ({ options }: Decision, { plain }: GuessWords): boolean => {
  const longest = longestOf(options, ({ text }) => plain(text).length);
  return longest.length === 1 && longest[0]?.verdict === 'best';
};
