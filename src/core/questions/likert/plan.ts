import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeLikert } from './runtime-question.ts';
import type { LikertQuestion } from './schema.ts';

export const plan = ({ scale }: LikertQuestion, base: RuntimeQuestionBase): RuntimeLikert => ({
  ...base,
  type: 'likert',
  scale: scale.map(({ id }) => id),
});

export const shapeOf = ({ scale }: RuntimeLikert): string => scale.join();
