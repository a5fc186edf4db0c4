import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { ChoiceAnswer, RuntimeChoice } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const choice: RuntimeType<RuntimeChoice, ChoiceAnswer> = {
  interactionType: 'choice',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
