import type { ViewText } from '../../text/markdown-html.ts';
import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { solutionOf, type TypeView } from '../type-view.ts';
import { replacePassages, wordsOf } from './marked-text.ts';
import type { HighlightQuestion } from './schema.ts';

/** Renders the text with a number in braces for each passage, and cuts it there: no markup can cross a passage's edge. */
const viewParts = ({ text: markdown, passages }: HighlightQuestion, text: ViewText) => {
  const indexOf = (id: string): number => passages.findIndex((passage) => passage.id === id);
  const numbered = replacePassages(markdown, ({ id }) => `{${indexOf(id)}}`);
  return text
    .flow(numbered)
    .html.split(/(\{\d+\})/)
    .map((piece) => {
      const index = /^\{\d+\}$/.test(piece) ? Number(piece.slice(1, -1)) : -1;
      const passage = passages[index];
      return passage
        ? { text: { html: '' }, passage: { index, words: text.label(wordsOf(markdown, passage.id)) } }
        : { text: { html: piece }, passage: null };
    });
};

export const view = (question: HighlightQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/highlight',
    hint: locale.page.hints.highlight,
    optionFeedback: question.passages.flatMap(({ feedback }, index) =>
      feedback === undefined ? [] : [{ index, text: text.branch().flow(feedback) }],
    ),
    mistakeFeedback: [],
    solution: solutionOf(
      question.passages
        .filter(({ correct }) => correct)
        .map(({ id }) => text.label(wordsOf(question.text, id))),
    ),
    parts: viewParts(question, text.branch()),
  }) satisfies TypeView & Record<string, unknown>;

/** The text in plain words, its passages not told apart. */
export const plainText = ({ text }: HighlightQuestion, words: PlainTextConverter): string =>
  words.flow(replacePassages(text, ({ words: passage }) => passage)).join(' ');

export const answerInWords = (
  { text, passages }: HighlightQuestion,
  words: PlainTextConverter,
): readonly string[] =>
  passages.filter(({ correct }) => correct).map(({ id }) => words.inline(wordsOf(text, id)));
