import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeNumeric } from './runtime-question.ts';
import { NumericQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const numeric: BuildTypeOf<typeof NumericQuestion, RuntimeNumeric> = {
  schema: NumericQuestion,
  lists: {},
  check,
  plan,
  shapeOf,
  longestAnswer,
  longestResponse,
  view,
  describe,
  answerInWords,
};
