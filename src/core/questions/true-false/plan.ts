import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeTrueFalse } from './runtime-question.ts';
import type { TrueFalseQuestion } from './schema.ts';

export const plan = ({ answer }: TrueFalseQuestion, base: RuntimeQuestionBase): RuntimeTrueFalse => ({
  ...base,
  type: 'true-false',
  answer,
});

export const shapeOf = (): string => '';
