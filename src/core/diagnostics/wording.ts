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

const editDistance = (from: string, to: string): number => {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const current = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
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
