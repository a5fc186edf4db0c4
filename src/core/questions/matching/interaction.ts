import { type Notation, writeIds, writePair } from '../notation.ts';
import type { MatchingAnswer, RuntimeMatching } from './runtime-question.ts';

/** Each source with its target. */
export const formatResponse = (
  { sources, targets: known }: RuntimeMatching,
  { targets }: MatchingAnswer,
  notation: Notation,
): string | null => {
  const ids = sources.map(({ id }) => id);
  return writeIds(
    notation,
    targets.map((target, index) =>
      writePair(notation, notation.idAt(ids, index), notation.idAt(known, target)),
    ),
  );
};

export const longestResponse = ({ sources, targets }: RuntimeMatching): number => {
  const longestTarget = Math.max(0, ...targets.map((id) => id.length));
  return sources.reduce((sum, { id }) => sum + id.length + 1 + longestTarget + 1, -1);
};
