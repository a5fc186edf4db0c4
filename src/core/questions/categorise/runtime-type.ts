import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { CategoriseAnswer, RuntimeCategorise } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const categorise: RuntimeType<RuntimeCategorise, CategoriseAnswer> = {
  interactionType: 'matching',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
