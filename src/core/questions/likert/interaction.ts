import { type Notation, writeIds } from '../notation.ts';
import type { LikertAnswer, RuntimeLikert } from './runtime-question.ts';

/** The id of the chosen step. */
export const formatResponse = (
  { scale }: RuntimeLikert,
  { step }: LikertAnswer,
  notation: Notation,
): string | null => writeIds(notation, [notation.idAt(scale, step)]);

export const longestResponse = ({ scale }: RuntimeLikert): number =>
  Math.max(0, ...scale.map(({ length }) => length));
