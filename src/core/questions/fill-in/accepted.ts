/** Letter case, surrounding blanks, repeated blanks and the kind of apostrophe or hyphen do not matter in a fill-in answer. */
export const normaliseFillIn = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** Whether a typed text is one of a blank's accepted answers. */
export const isAccepted = (accepted: readonly string[], text: string): boolean =>
  accepted.some((variant) => normaliseFillIn(variant) === normaliseFillIn(text));
