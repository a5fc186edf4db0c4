import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { ChoiceAnswer, RuntimeChoice } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const choice: PlayType<RuntimeChoice, ChoiceAnswer> = {
  interactionType: 'choice',
  isScored: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
