import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { RuntimeTrueFalse, TrueFalseAnswer } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const trueFalse: RuntimeType<RuntimeTrueFalse, TrueFalseAnswer> = {
  interactionType: 'true-false',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
