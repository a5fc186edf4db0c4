import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { CategoriseAnswer, RuntimeCategorise } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const categorise: PlayType<RuntimeCategorise, CategoriseAnswer> = {
  interactionType: 'matching',
  isScored: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
