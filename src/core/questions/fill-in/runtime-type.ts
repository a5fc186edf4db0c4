import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse, formatRightAnswers } from './interaction.ts';
import type { FillInAnswer, RuntimeFillIn } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const fillIn: RuntimeType<RuntimeFillIn, FillInAnswer> = {
  interactionType: 'fill-in',
  isScored: true,
  isTyped: true,
  score,
  rightAnswer,
  formatResponse,
  formatRightAnswers,
};
