import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { HighlightAnswer, RuntimeHighlight } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const highlight: RuntimeType<RuntimeHighlight, HighlightAnswer> = {
  interactionType: 'choice',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
