import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeFillIn } from './runtime-question.ts';
import { FillInQuestion } from './schema.ts';
import { answerInWords, sentenceWithGaps, view } from './view.ts';

export const fillIn: BuildTypeOf<typeof FillInQuestion, RuntimeFillIn> = {
  schema: FillInQuestion,
  lists: { blanks: 'blank' },
  check,
  plan,
  shapeOf,
  longestAnswer,
  longestResponse,
  view,
  describe,
  answerInWords,
  wordingOf: ({ text }) => text,
  plainWordingOf: sentenceWithGaps,
};
