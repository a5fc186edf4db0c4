import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse, formatRightAnswers } from './interaction.ts';
import type { FillInAnswer, RuntimeFillIn } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const fillIn: PlayType<RuntimeFillIn, FillInAnswer> = {
  interactionType: 'fill-in',
  isScored: true,
  isTyped: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
  formatRightAnswers,
};
