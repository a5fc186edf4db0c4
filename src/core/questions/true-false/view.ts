import type { Locale } from '../../locale/locales.ts';
import type { QuestionContext } from '../build-type.ts';
import { plainHtml, solutionOf, type TypeView } from '../type-view.ts';
import type { TrueFalseQuestion } from './schema.ts';

export const view = ({ answer }: TrueFalseQuestion, { locale }: QuestionContext) =>
  ({
    template: 'questions/true-false',
    hint: locale.page.hints['true-false'],
    optionFeedback: [],
    mistakeFeedback: [],
    solution: solutionOf([plainHtml(locale.page.trueFalseSolution(answer))]),
    inputType: 'radio',
    options: (['true', 'false'] as const).map((value) => ({
      value,
      text: plainHtml(locale.page.words[value]),
    })),
  }) satisfies TypeView & Record<string, unknown>;

export const answerInWords = (
  { answer }: TrueFalseQuestion,
  _words: unknown,
  { adminGuide }: Locale,
): readonly string[] => [answer ? adminGuide.true : adminGuide.false];
