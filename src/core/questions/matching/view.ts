import type { Locale } from '../../locale/locales.ts';
import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { type TypeView, viewItems } from '../type-view.ts';
import type { MatchingQuestion } from './schema.ts';

/** Each source's text and that of its target. */
const pairsOf = ({ sources, targets }: MatchingQuestion): readonly (readonly [string, string])[] =>
  sources.map(({ text, target }) => [text, targets.find(({ id }) => id === target)?.text ?? target]);

export const view = (question: MatchingQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/matching',
    hint: locale.page.hints.matching,
    optionFeedback: [],
    mistakeFeedback: [],
    solution: {
      isOrdered: false,
      items: pairsOf(question).map(([source, target]) => ({
        label: text.label(source),
        text: text.label(target),
      })),
    },
    sources: viewItems(question.sources, text),
    targets: question.targets.map((target, index) => ({ index, text: text.plain(target.text) })),
  }) satisfies TypeView & Record<string, unknown>;

export const answerInWords = (
  question: MatchingQuestion,
  words: PlainTextConverter,
  { adminGuide }: Locale,
): readonly string[] =>
  pairsOf(question).map(([source, target]) => adminGuide.pair(words.inline(source), words.inline(target)));
