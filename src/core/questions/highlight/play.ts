import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { HighlightAnswer, RuntimeHighlight } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const highlight: PlayType<RuntimeHighlight, HighlightAnswer> = {
  interactionType: 'choice',
  isScored: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
