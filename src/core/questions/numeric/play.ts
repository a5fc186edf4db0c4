import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { NumericAnswer, RuntimeNumeric } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const numeric: PlayType<RuntimeNumeric, NumericAnswer> = {
  interactionType: 'numeric',
  isScored: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
