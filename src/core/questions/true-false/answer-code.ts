import { readIndices, writeIndices } from '../../codec/index-list.ts';
import type { RuntimeTrueFalse, TrueFalseAnswer } from './runtime-question.ts';

/** One character: 0 or 1. */
export const writeAnswer = (_question: RuntimeTrueFalse, { value }: TrueFalseAnswer): string =>
  writeIndices([value ? 1 : 0]);

export const readAnswer = (_question: RuntimeTrueFalse, payload: string): TrueFalseAnswer | null => {
  const value = readIndices(payload, 1, 2);
  return value && { type: 'true-false', value: value[0] === 1 };
};

export const longestAnswer = (): number => 1;
