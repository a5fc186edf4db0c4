import type { BuildTypeOf } from '../build-type.ts';
import { describe } from './activity.ts';
import { longestAnswer } from './answer-code.ts';
import { guess } from './guess.ts';
import { longestResponse } from './interaction.ts';
import { plan, shapeOf } from './plan.ts';
import { check } from './rules.ts';
import type { RuntimeCategorise } from './runtime-question.ts';
import { CategoriseQuestion } from './schema.ts';
import { answerInWords, view } from './view.ts';

export const categorise: BuildTypeOf<typeof CategoriseQuestion, RuntimeCategorise> = {
  schema: CategoriseQuestion,
  lists: { cards: 'card', groups: 'group' },
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
