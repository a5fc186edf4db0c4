/** Words that give a wrong option away to somebody who knows how questions are written; whole words, in small letters. */
export const giveaways: readonly string[] = [
  // Absolute.
  'only',
  'always',
  'never',
  'every',
  'everyone',
  'everybody',
  'all',
  'none',
  'nobody',
  'no one',
  'nothing',
  'cannot',
  'any',
  'completely',
  'entirely',
  'impossible',
  // Justifying.
  'because',
  'since',
  'so that',
  'in order to',
];
