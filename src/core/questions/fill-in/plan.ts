import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeFillIn } from './runtime-question.ts';
import type { FillInQuestion } from './schema.ts';

export const plan = ({ blanks, mistakes }: FillInQuestion, base: RuntimeQuestionBase): RuntimeFillIn => ({
  ...base,
  type: 'fill-in',
  blanks: blanks.map(({ id, accepted }) => ({ id, accepted })),
  mistakes: mistakes.map(({ answer }) => answer),
});

export const shapeOf = ({ blanks }: RuntimeFillIn): string => blanks.map(({ id }) => id).join();
