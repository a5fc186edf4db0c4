import type { RuntimeQuestionBase } from '../play-type.ts';
import type { RuntimeTrueFalse } from './runtime.ts';
import type { TrueFalseQuestion } from './schema.ts';

export const plan = ({ answer }: TrueFalseQuestion, base: RuntimeQuestionBase): RuntimeTrueFalse => ({
  ...base,
  type: 'true-false',
  answer,
});

export const shapeOf = (): string => '';
