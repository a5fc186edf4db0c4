import { readIndices, writeIndices } from '../../codec/index-list.ts';
import type { LikertAnswer, RuntimeLikert } from './runtime-question.ts';

/** One character: the step. */
export const writeAnswer = (_question: RuntimeLikert, { step }: LikertAnswer): string => writeIndices([step]);

export const readAnswer = ({ scale }: RuntimeLikert, payload: string): LikertAnswer | null => {
  const step = readIndices(payload, 1, scale.length);
  return step && { type: 'likert', step: step[0] ?? 0 };
};

export const longestAnswer = (): number => 1;
