/** What a quiz gives to people who know nothing of its subject: expected shares of a question's points, from 0 to 1. */
export interface Guess {
  /** To somebody who answers at random. */
  readonly chance: number;
  /** To somebody who knows how questions are written: who distrusts absolute and justifying words and prefers what is longest. */
  readonly testWise: number;
}

/** What a test-wise guesser reads. */
export interface GuessWords {
  /** Markdown as plain words. */
  plain(markdown: string): string;
  /** The absolute or justifying word in a text that gives a wrong option away; undefined if there is none. */
  giveawayIn(markdown: string): string | undefined;
}

/** The same for both: the form of the question tells nothing. */
export const byChance = (chance: number): Guess => ({ chance, testWise: chance });

/** Of what is known by no sign, or typed: nothing is guessed. */
export const NO_GUESS: Guess = byChance(0);

/** The entries with the longest text; several if they are equally long. */
export const longestOf = <T>(entries: readonly T[], lengthOf: (entry: T) => number): readonly T[] => {
  const longest = Math.max(...entries.map(lengthOf));
  return entries.filter((entry) => lengthOf(entry) === longest);
};

const chances = (trials: number): readonly number[] => {
  let row = [1];
  for (let trial = 0; trial < trials; trial++)
    row = [...row, 0].map((value, index) => (value + (row[index - 1] ?? 0)) / 2);
  return row;
};

/** The expected share of somebody who tosses a coin for each option, where wrong marks are taken from right ones. */
export const coinShare = (right: number, wrong: number): number => {
  if (right === 0) return 0;
  const wrongChances = chances(wrong);
  return chances(right).reduce(
    (total, chance, hits) =>
      total +
      wrongChances.reduce(
        (sum, wrongChance, misses) => sum + (chance * wrongChance * Math.max(0, hits - misses)) / right,
        0,
      ),
    0,
  );
};

/** Words of at least five letters, cut to their first five: enough to see the same word in two texts. */
export const stemsOf = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5)));

/** How many stems two texts share. */
const sharedStems = (one: ReadonlySet<string>, other: ReadonlySet<string>): number =>
  [...one].filter((stem) => other.has(stem)).length;

/**
 * The expected share of somebody who puts together what sounds alike, and the rest at random.
 *
 * @param rightOf index of the right group of each entry.
 */
export const soundsAlikeShare = (
  entries: readonly string[],
  groups: readonly string[],
  rightOf: readonly number[],
): number => {
  const stems = groups.map(stemsOf);
  const shares = entries.map((entry, index) => {
    const scores = stems.map((stem) => sharedStems(stemsOf(entry), stem));
    const best = Math.max(...scores);
    const candidates = scores.flatMap((score, group) => (score === best ? [group] : []));
    return candidates.includes(rightOf[index] ?? -1) ? 1 / candidates.length : 0;
  });
  return shares.reduce((sum, share) => sum + share, 0) / entries.length;
};
