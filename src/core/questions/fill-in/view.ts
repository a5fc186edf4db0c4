import type { Locale } from '../../locale/locales.ts';
import type { ViewText } from '../../text/markdown-html.ts';
import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { plainHtml, type TypeView, viewFeedback } from '../type-view.ts';
import type { FillInQuestion } from './schema.ts';

/** Cuts the rendered sentence where a gap stands, written `{blank-id}`. */
const viewParts = ({ text: sentence, blanks }: FillInQuestion, text: ViewText) => {
  const pieces = text.label(sentence).html.split(/(\{[a-z0-9-]+\})/);
  const blankOf = (piece: string) => {
    const index = blanks.findIndex(({ id }) => piece === `{${id}}`);
    const blank = blanks[index];
    return blank ? { index, label: blank.label } : null;
  };
  return pieces.map((piece) => {
    const blank = blankOf(piece);
    return { text: { html: blank ? '' : piece }, blank };
  });
};

export const view = (question: FillInQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/fill-in',
    hint: locale.page.hints['fill-in'],
    optionFeedback: [],
    mistakeFeedback: viewFeedback(question.mistakes, text),
    solution: {
      isOrdered: false,
      items: question.blanks.map(({ label, accepted }) => ({
        label: question.blanks.length > 1 ? plainHtml(label) : null,
        text: plainHtml(accepted[0] ?? ''),
      })),
    },
    parts: viewParts(question, text),
  }) satisfies TypeView & Record<string, unknown>;

/** How a gap is shown where nothing can be typed. */
const GAP = '[…]';

/** The sentence in plain words, its gaps shown as `[…]`. */
export const sentenceWithGaps = ({ text, blanks }: FillInQuestion, words: PlainTextConverter): string =>
  words
    .inline(text)
    .replace(/\{([a-z0-9-]+)\}/g, (whole, id: string) =>
      blanks.some((blank) => blank.id === id) ? GAP : whole,
    );

export const answerInWords = (
  { blanks }: FillInQuestion,
  _words: PlainTextConverter,
  { adminGuide }: Locale,
): readonly string[] =>
  blanks.map(({ accepted: [first = '', ...others] }) => adminGuide.alsoAccepted(first, others));
