import { byChance, type Guess } from '../guess.ts';
import type { SequencingQuestion } from './schema.ts';

/** The ways to write `total` as a sum of whole numbers of at most `most`, the largest first. */
const partitionsOf = (total: number, most = total): readonly (readonly number[])[] =>
  total === 0
    ? [[]]
    : Array.from({ length: Math.min(total, most) }, (_, index) => index + 1).flatMap((first) =>
        partitionsOf(total - first, first).map((rest) => [first, ...rest]),
      );

/** The share of random orders of which the standard tableaux have these row lengths (Schensted; hook length formula). */
const shareOf = (rows: readonly number[]): number => {
  const total = rows.reduce((sum, row) => sum + row, 0);
  let share = 1;
  for (let factor = 2; factor <= total; factor++) share *= factor;
  for (const [row, length] of rows.entries())
    for (let column = 0; column < length; column++) {
      const below = rows.filter((other, index) => index > row && other > column).length;
      share /= (length - column + below) ** 2;
    }
  return share;
};

/** The length of the longest ordered run of a random order, on average. */
const meanRun = (items: number): number =>
  partitionsOf(items).reduce((sum, rows) => sum + (rows[0] ?? 0) * shareOf(rows), 0);

/** What the longest ordered run of a random order earns, on average. */
export const guess = ({ items }: SequencingQuestion): Guess =>
  byChance((meanRun(items.length) - 1) / (items.length - 1));
