import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { MatchingAnswer, RuntimeMatching } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const matching: RuntimeType<RuntimeMatching, MatchingAnswer> = {
  interactionType: 'matching',
  isScored: true,
  score,
  rightAnswer,
  formatResponse,
};
