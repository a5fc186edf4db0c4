import type { Locale } from '../../locale/locales.ts';
import type { QuestionContext } from '../build-type.ts';
import { type TypeView, viewOptions } from '../type-view.ts';
import type { LikertQuestion } from './schema.ts';

export const view = ({ scale }: LikertQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/likert',
    hint: locale.page.hints.likert,
    optionFeedback: [],
    mistakeFeedback: [],
    solution: null,
    inputType: 'radio',
    options: viewOptions(scale, text),
  }) satisfies TypeView & Record<string, unknown>;

export const answerInWords = (
  _question: LikertQuestion,
  _words: unknown,
  { adminGuide }: Locale,
): readonly string[] => [adminGuide.noRightAnswer];
