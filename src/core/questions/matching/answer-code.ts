import { lengthOfPacked, packIndices, unpackIndices } from '../../codec/index-list.ts';
import type { MatchingAnswer, RuntimeMatching } from './runtime-question.ts';

/** For each source the index of its target. */
export const writeAnswer = (question: RuntimeMatching, { targets }: MatchingAnswer): string =>
  packIndices(targets, question.targets.length);

export const readAnswer = (
  { sources, targets: known }: RuntimeMatching,
  payload: string,
): MatchingAnswer | null => {
  const targets = unpackIndices(payload, sources.length, known.length);
  return targets && { type: 'matching', targets };
};

export const longestAnswer = ({ sources, targets }: RuntimeMatching): number =>
  lengthOfPacked(sources.length, targets.length);
