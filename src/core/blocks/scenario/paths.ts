import { END, type ScenarioBlock } from './schema.ts';

type Decisions = ScenarioBlock['decisions'];

/**
 * The index of the decision that an option leads to; `null` at the end of the case.
 *
 * @param index that of the option's own decision.
 * @returns undefined if it names no decision.
 */
export const nextDecision = (
  decisions: Decisions,
  index: number,
  next: string | undefined,
): number | null | undefined => {
  if (next === undefined) return index + 1 < decisions.length ? index + 1 : null;
  const found = decisions.findIndex(({ id }) => id === next);
  if (found >= 0) return found;
  return next === END ? null : undefined;
};
