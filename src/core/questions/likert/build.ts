import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import type { RuntimeLikert } from './runtime-question.ts';
import { LikertQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const likert: BuildTypeOf<typeof LikertQuestion, RuntimeLikert> = {
  schema: LikertQuestion,
  lists: { scale: 'step' },
  plan,
  shapeOf,
  longestAnswer,
  isEachAsLong: true,
  longestResponse,
  view,
  describe,
  answerInWords,
};
