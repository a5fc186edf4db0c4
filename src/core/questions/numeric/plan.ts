import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeNumeric } from './runtime-question.ts';
import { type NumericQuestion, rangeOf } from './schema.ts';

export const plan = (question: NumericQuestion, base: RuntimeQuestionBase): RuntimeNumeric => {
  const { min, max } = rangeOf(question);
  return {
    ...base,
    type: 'numeric',
    answer: question.answer,
    min,
    max,
    mistakes: question.mistakes.map(({ answer }) => answer),
  };
};

export const shapeOf = (): string => '';
