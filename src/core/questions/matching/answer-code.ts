import { readIndices, writeIndices } from '../../codec/index-list.ts';
import type { MatchingAnswer, RuntimeMatching } from './runtime.ts';

/** One character for each source: the index of its target. */
export const writeAnswer = (_question: RuntimeMatching, { targets }: MatchingAnswer): string =>
  writeIndices(targets);

export const readAnswer = (
  { sources, targets: known }: RuntimeMatching,
  payload: string,
): MatchingAnswer | null => {
  const targets = readIndices(payload, sources.length, known.length);
  return targets && { type: 'matching', targets };
};

export const longestAnswer = ({ sources }: RuntimeMatching): number => sources.length;
