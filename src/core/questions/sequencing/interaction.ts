import { type Notation, writeIds } from '../notation.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime-question.ts';

/** The ids in the learner's order. */
export const formatResponse = (
  { items }: RuntimeSequencing,
  { order }: SequencingAnswer,
  notation: Notation,
): string | null =>
  writeIds(
    notation,
    order.map((index) => notation.idAt(items, index)),
  );

export const longestResponse = ({ items }: RuntimeSequencing): number =>
  items.reduce((sum, { length }) => sum + length + 1, -1);
