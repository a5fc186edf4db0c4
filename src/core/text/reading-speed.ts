/** Reading speed in words a minute of a reader at CEFR level B2. */
export const WORDS_PER_MINUTE = 180;
