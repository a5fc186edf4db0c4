import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeHighlight } from './runtime-question.ts';
import { HighlightQuestion } from './schema.ts';
import { answerInWords, plainText, view } from './view.ts';

export const highlight: BuildTypeOf<typeof HighlightQuestion, RuntimeHighlight> = {
  schema: HighlightQuestion,
  lists: { passages: 'passage' },
  check,
  plan,
  shapeOf,
  longestAnswer,
  isEachAsLong: true,
  longestResponse,
  view,
  guess,
  describe,
  answerInWords,
  wordingOf: ({ text }) => text,
  plainWordingOf: plainText,
};
