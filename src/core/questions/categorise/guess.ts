import { type Guess, type GuessWords, soundsAlikeShare } from '../guess.ts';
import type { CategoriseQuestion } from './schema.ts';

/** What sounds alike belongs together. */
export const guess = ({ cards, groups }: CategoriseQuestion, { plain }: GuessWords): Guess => ({
  chance: 1 / groups.length,
  testWise: soundsAlikeShare(
    cards.map(({ text }) => plain(text)),
    groups.map(({ text }) => plain(text)),
    cards.map(({ group }) => groups.findIndex(({ id }) => id === group)),
  ),
});
