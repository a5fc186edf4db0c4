import type { PlayType } from '../play-type.ts';
import { readAnswer, writeAnswer } from './answer-code.ts';
import { formatResponse } from './interaction.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime.ts';
import { rightAnswer, score } from './score.ts';

export const sequencing: PlayType<RuntimeSequencing, SequencingAnswer> = {
  interactionType: 'sequencing',
  isScored: true,
  isAlwaysShuffled: true,
  writeAnswer,
  readAnswer,
  score,
  rightAnswer,
  formatResponse,
};
