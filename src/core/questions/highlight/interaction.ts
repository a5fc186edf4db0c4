import { type Notation, writeIds } from '../notation.ts';
import type { HighlightAnswer, RuntimeHighlight } from './runtime-question.ts';

/** The ids of the marked passages. */
export const formatResponse = (
  { passages }: RuntimeHighlight,
  { marked }: HighlightAnswer,
  notation: Notation,
): string | null => {
  const ids = passages.map(({ id }) => id);
  return writeIds(
    notation,
    marked.map((index) => notation.idAt(ids, index)),
  );
};

export const longestResponse = ({ passages }: RuntimeHighlight): number =>
  passages.reduce((sum, { id }) => sum + id.length + 1, -1);
