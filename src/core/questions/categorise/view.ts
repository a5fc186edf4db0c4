import type { Locale } from '../../locale/locales.ts';
import type { PlainTextConverter } from '../../text/plain-text.ts';
import type { QuestionContext } from '../build-type.ts';
import { type TypeView, viewItems } from '../type-view.ts';
import type { CategoriseQuestion } from './schema.ts';

/** The text of each group that has cards, and those of its cards. */
const sorted = ({ cards, groups }: CategoriseQuestion) =>
  groups.map(({ id, text }) => ({ text, cards: cards.filter(({ group }) => group === id) }));

export const view = (question: CategoriseQuestion, { text, locale }: QuestionContext) =>
  ({
    template: 'questions/categorise',
    hint: locale.page.hints.categorise,
    optionFeedback: [],
    mistakeFeedback: [],
    solution: {
      isOrdered: false,
      items: sorted(question).map((group) => ({
        label: text.label(group.text),
        text: { html: group.cards.map((card) => text.label(card.text).html).join(' · ') },
      })),
    },
    cards: viewItems(question.cards, text),
    groups: viewItems(question.groups, text),
  }) satisfies TypeView & Record<string, unknown>;

/** Card by card, as it is recorded. */
export const answerInWords = (
  { cards, groups }: CategoriseQuestion,
  words: PlainTextConverter,
  { adminGuide }: Locale,
): readonly string[] =>
  cards.map(({ text, group }) =>
    adminGuide.pair(words.inline(text), words.inline(groups.find(({ id }) => id === group)?.text ?? group)),
  );
