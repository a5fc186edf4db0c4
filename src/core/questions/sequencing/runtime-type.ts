import type { RuntimeType } from '../runtime-type.ts';
import { formatResponse } from './interaction.ts';
import type { RuntimeSequencing, SequencingAnswer } from './runtime-question.ts';
import { rightAnswer, score } from './score.ts';

export const sequencing: RuntimeType<RuntimeSequencing, SequencingAnswer> = {
  interactionType: 'sequencing',
  isScored: true,
  isAlwaysShuffled: true,
  score,
  rightAnswer,
  formatResponse,
};
