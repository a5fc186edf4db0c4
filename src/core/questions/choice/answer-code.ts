import { lengthOfBits, readBits, writeBits } from '../../codec/index-list.ts';
import type { ChoiceAnswer, RuntimeChoice } from './runtime-question.ts';

/** The ticked choices as bits. */
export const writeAnswer = ({ choices }: RuntimeChoice, { selected }: ChoiceAnswer): string =>
  writeBits(selected, choices.length);

export const readAnswer = ({ choices }: RuntimeChoice, payload: string): ChoiceAnswer | null => {
  const selected = readBits(payload, choices.length);
  return selected && { type: 'choice', selected };
};

export const longestAnswer = ({ choices }: RuntimeChoice): number => lengthOfBits(choices.length);
