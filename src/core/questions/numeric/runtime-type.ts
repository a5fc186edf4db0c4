import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const numeric: RuntimeType<RuntimeNumeric, NumericAnswer> = {
  interactionType: 'numeric',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
