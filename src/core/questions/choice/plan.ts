import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeChoice } from './runtime-question.ts';
import type { ChoiceQuestion } from './schema.ts';

export const plan = ({ select, choices }: ChoiceQuestion, base: RuntimeQuestionBase): RuntimeChoice => ({
  ...base,
  type: 'choice',
  select,
  choices: choices.map(({ id, correct }) => ({ id, correct })),
});

export const shapeOf = ({ select, choices }: RuntimeChoice): string =>
  [select, ...choices.map(({ id }) => id)].join();
