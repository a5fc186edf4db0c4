import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { LikertAnswer, RuntimeLikert } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const likert: PlayType<RuntimeLikert, LikertAnswer> = {
  interactionType: 'likert',
  isScored: false,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
