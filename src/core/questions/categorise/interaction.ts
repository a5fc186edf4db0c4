import { type Notation, writeIds, writePair } from '../notation.ts';
import type { CategoriseAnswer, RuntimeCategorise } from './runtime-question.ts';

/** Each card with its group. */
export const formatResponse = (
  { cards, groups: known }: RuntimeCategorise,
  { groups }: CategoriseAnswer,
  notation: Notation,
): string | null => {
  const ids = cards.map(({ id }) => id);
  return writeIds(
    notation,
    groups.map((group, index) => writePair(notation, notation.idAt(ids, index), notation.idAt(known, group))),
  );
};

export const longestResponse = ({ cards, groups }: RuntimeCategorise): number => {
  const longestGroup = Math.max(0, ...groups.map((id) => id.length));
  return cards.reduce((sum, { id }) => sum + id.length + 1 + longestGroup + 1, -1);
};
