import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { RuntimeTrueFalse, TrueFalseAnswer } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const trueFalse: PlayType<RuntimeTrueFalse, TrueFalseAnswer> = {
  interactionType: 'true-false',
  isScored: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
