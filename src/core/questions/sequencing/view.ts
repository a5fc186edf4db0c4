import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { solutionOf, type TypeView, viewItems } from '../type-view.ts';
import type { SequencingQuestion } from './schema.ts';

export const view = ({ items }: SequencingQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/sequencing',
    hint: locale.page.hints.sequencing,
    optionFeedback: [],
    mistakeFeedback: [],
    solution: solutionOf(
      items.map((item) => text.label(item.text)),
      true,
    ),
    items: viewItems(items, text).map((item, index) => {
      const words = text.plain(items[index]?.text ?? '');
      return { ...item, moveUp: locale.page.moveUp(words), moveDown: locale.page.moveDown(words) };
    }),
  }) satisfies TypeView & Record<string, unknown>;

export const answerInWords = ({ items }: SequencingQuestion, words: PlainTextConverter): readonly string[] =>
  items.map(({ text }, index) => `${index + 1}. ${words.inline(text)}`);
