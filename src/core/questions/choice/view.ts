import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { solutionOf, type TypeView, viewFeedback, viewOptions } from '../type-view.ts';
import type { ChoiceQuestion } from './schema.ts';

export const view = ({ select, choices }: ChoiceQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/choice',
    hint: locale.page.hints[select],
    optionFeedback: viewFeedback(choices, text),
    mistakeFeedback: [],
    solution: solutionOf(choices.filter(({ correct }) => correct).map((choice) => text.label(choice.text))),
    inputType: select === 'single' ? 'radio' : 'checkbox',
    options: viewOptions(choices, text),
  }) satisfies TypeView & Record<string, unknown>;

export const answerInWords = ({ choices }: ChoiceQuestion, words: PlainTextConverter): readonly string[] =>
  choices.filter(({ correct }) => correct).map(({ text }) => words.inline(text));

export const variantOf = ({ select }: ChoiceQuestion): 'choice' | 'choice-multiple' =>
  select === 'single' ? 'choice' : 'choice-multiple';
