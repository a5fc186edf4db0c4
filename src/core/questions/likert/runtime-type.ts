import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { LikertAnswer, RuntimeLikert } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const likert: RuntimeType<RuntimeLikert, LikertAnswer> = {
  interactionType: 'likert',
  isScored: false,
  score,
  rightAnswer,
  formatResponse,
};
