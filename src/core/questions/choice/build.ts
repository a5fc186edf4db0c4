import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeChoice } from './runtime-question.ts';
import { ChoiceQuestion } from './schema.ts';
import { answerInWords, variantOf, view } from './view.ts';

export const choice: BuildTypeOf<typeof ChoiceQuestion, RuntimeChoice> = {
  schema: ChoiceQuestion,
  lists: { choices: 'choice' },
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
  variantOf,
};
