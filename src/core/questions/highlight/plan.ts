import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeHighlight } from './runtime-question.ts';
import type { HighlightQuestion } from './schema.ts';

export const plan = ({ passages }: HighlightQuestion, base: RuntimeQuestionBase): RuntimeHighlight => ({
  ...base,
  type: 'highlight',
  passages: passages.map(({ id, correct }) => ({ id, correct })),
});

export const shapeOf = ({ passages }: RuntimeHighlight): string => passages.map(({ id }) => id).join();
