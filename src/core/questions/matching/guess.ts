import { type Guess, type GuessWords, soundsAlikeShare } from '../guess.ts';
import type { MatchingQuestion } from './schema.ts';

/** What sounds alike belongs together. */
export const guess = ({ sources, targets }: MatchingQuestion, { plain }: GuessWords): Guess => ({
  chance: 1 / targets.length,
  testWise: soundsAlikeShare(
    sources.map(({ text }) => plain(text)),
    targets.map(({ text }) => plain(text)),
    sources.map(({ target }) => targets.findIndex(({ id }) => id === target)),
  ),
});
