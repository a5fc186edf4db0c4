import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import type { RuntimeSequencing } from './runtime-question.ts';
import { SequencingQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const sequencing: BuildTypeOf<typeof SequencingQuestion, RuntimeSequencing> = {
  schema: SequencingQuestion,
  lists: { items: 'item' },
  plan,
  shapeOf,
  longestAnswer,
  isEachAsLong: true,
  longestResponse,
  view,
  guess,
  describe,
  answerInWords,
};
