import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import type { RuntimeTrueFalse } from './runtime-question.ts';
import { TrueFalseQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const trueFalse: BuildTypeOf<typeof TrueFalseQuestion, RuntimeTrueFalse> = {
  schema: TrueFalseQuestion,
  lists: {},
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
