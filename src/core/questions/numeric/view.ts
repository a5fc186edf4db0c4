import { formatLocaleNumber } from '../../locale/format-values.ts';
import type { Locale } from '../../locale/locales.ts';
import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { plainHtml, solutionOf, type TypeView, viewFeedback } from '../type-view.ts';
import type { NumericQuestion } from './schema.ts';

export const view = (
  { answer, accept, unit, mistakes }: NumericQuestion,
  { text, locale }: QuestionContext,
) => {
  const show = (value: number): string => formatLocaleNumber(value, locale.writing);
  const range = accept ? ` (${locale.page.acceptedRange(show(accept.min), show(accept.max))})` : '';
  return {
    template: 'questions/numeric',
    hint: locale.page.hints.numeric,
    optionFeedback: [],
    mistakeFeedback: viewFeedback(mistakes, text),
    solution: solutionOf([plainHtml(`${show(answer)} ${unit}${range}`)]),
    unit,
  } satisfies TypeView & Record<string, unknown>;
};

export const answerInWords = (
  { answer, accept, unit }: NumericQuestion,
  _words: PlainTextConverter,
  { adminGuide, writing }: Locale,
): readonly string[] => {
  const text = `${formatLocaleNumber(answer, writing)} ${unit}`;
  return [
    accept
      ? adminGuide.range(
          text,
          formatLocaleNumber(accept.min, writing),
          formatLocaleNumber(accept.max, writing),
        )
      : text,
  ];
};
