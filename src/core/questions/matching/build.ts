import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeMatching } from './runtime-question.ts';
import { MatchingQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const matching: BuildTypeOf<typeof MatchingQuestion, RuntimeMatching> = {
  schema: MatchingQuestion,
  lists: { sources: 'source', targets: 'target' },
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
};
