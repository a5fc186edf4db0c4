import type { Locale } from '../locale/locales.ts';
import type { GuessWords } from '../questions/guess.ts';
import type { PlainTextConverter } from '../text/plain-text.ts';

/** What a test-wise guesser looks for in texts of one language. */
export const createGuessWords = (
  words: PlainTextConverter,
  { giveaways }: Pick<Locale, 'giveaways'>,
): GuessWords => {
  const pattern = new RegExp(`(?<!\\p{L})(?:${giveaways.join('|')})(?!\\p{L})`, 'iu');
  const plain = (markdown: string): string => words.flow(markdown).join(' ');
  return {
    plain,
    giveawayIn: (markdown) => pattern.exec(plain(markdown))?.[0].toLowerCase(),
  };
};
