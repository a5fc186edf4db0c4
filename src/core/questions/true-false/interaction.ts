import type { Notation } from '../notation.ts';
import type { RuntimeTrueFalse, TrueFalseAnswer } from './runtime-question.ts';

export const formatResponse = (
  _question: RuntimeTrueFalse,
  { value }: TrueFalseAnswer,
  { truth }: Notation,
): string => truth(value);

export const longestResponse = (): number => 0;
