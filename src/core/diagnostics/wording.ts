const LIST_MAX_LENGTH = 12;

/** Names in quotation marks, joined by commas; a long list ends in how many are left out. */
export const quoteList = (names: readonly string[]): string => {
  const shown = names.slice(0, LIST_MAX_LENGTH).map((name) => `"${name}"`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
};

/** A number with its noun: `1 error`, `3 errors`. */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** The sentence with its first letter as a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How many letters must be put in, left out, changed or exchanged with their neighbour to make one word of the other. */
const editDistance = (from: string, to: string): number => {
  const width = to.length + 1;
  const table = new Uint8Array((from.length + 1) * width);
  const at = (i: number, j: number): number => table[i * width + j] ?? 0;
  for (let i = 0; i <= from.length; i++)
    for (let j = 0; j <= to.length; j++) {
      if (i === 0 || j === 0) {
        table[i * width + j] = i + j;
        continue;
      }
      const isSame = from[i - 1] === to[j - 1];
      const isExchanged = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      table[i * width + j] = Math.min(
        at(i - 1, j - 1) + (isSame ? 0 : 1),
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        i > 1 && j > 1 && isExchanged ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
  return at(from.length, to.length);
};

/** Longer words are not compared: nobody mistypes that much, and the effort grows with the square of the length. */
const WORD_MAX_LENGTH = 64;

/** The candidate that was most likely meant, or undefined if none is near or several are equally near. */
export const nearest = (word: string, candidates: readonly string[]): string | undefined => {
  if (word.length > WORD_MAX_LENGTH) return undefined;
  const wanted = word.toLowerCase();
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: { readonly candidate: string; readonly distance: number } | undefined;
  let isTied = false;
  for (const candidate of new Set(candidates)) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance > limit || (best && distance > best.distance)) continue;
    isTied = best?.distance === distance;
    best = { candidate, distance };
  }
  return isTied ? undefined : best?.candidate;
};

/** `Objectives of this chapter: "a", "b"; did you mean "a"?`, or undefined without candidates. */
export const listAndNearest = (
  heading: string,
  word: string,
  candidates: readonly string[],
): string | undefined => {
  if (candidates.length === 0) return undefined;
  const meant = nearest(word, candidates);
  return `${heading}: ${quoteList(candidates)}${meant === undefined ? '.' : `; did you mean "${meant}"?`}`;
};

/** `Did you mean "a"?`, or undefined if nothing is near: for lists too long to show. */
export const didYouMean = (word: string, candidates: readonly string[]): string | undefined => {
  const meant = nearest(word, candidates);
  return meant === undefined ? undefined : `Did you mean "${meant}"?`;
};
