import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeSequencing } from './runtime-question.ts';
import type { SequencingQuestion } from './schema.ts';

export const plan = ({ items }: SequencingQuestion, base: RuntimeQuestionBase): RuntimeSequencing => ({
  ...base,
  type: 'sequencing',
  items: items.map(({ id }) => id),
});

export const shapeOf = ({ items }: RuntimeSequencing): string => items.join();
