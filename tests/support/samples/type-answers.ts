import fc from 'fast-check';
import type { Answer, AnswerOf } from '../../../src/core/player/answer.ts';
import type {
  QuestionType,
  RuntimeQuestion,
  RuntimeQuestionOf,
} from '../../../src/core/questions/runtime-registry.ts';

/** What tests answer to questions of one type. */
interface TypeAnswers<Q, A> {
  /** An answer that earns less than the whole of the points; none exists for a rating. */
  wrong(question: Q): A;
  /** The same by dice, 0 up to 1; it may happen to be right. */
  random(question: Q, dice: number): A;
  /** Wrong and partly right answers, and ratings. */
  others(question: Q): readonly A[];
  /** Any answer that the page can produce. */
  arbitrary(question: Q): fc.Arbitrary<A>;
}

const indicesOf = (list: readonly unknown[]): number[] => list.map((_, index) => index);
const pick = (list: readonly unknown[], dice: number): number => Math.floor(dice * list.length);
const someOf = (list: readonly unknown[]): fc.Arbitrary<number[]> =>
  fc.subarray(indicesOf(list), { minLength: 1 });
const oneForEach = (sources: readonly unknown[], targets: readonly unknown[]): fc.Arbitrary<number[]> =>
  fc.array(fc.nat(targets.length - 1), { minLength: sources.length, maxLength: sources.length });

const TYPE_ANSWERS: {
  readonly [T in QuestionType]: TypeAnswers<RuntimeQuestionOf<T>, AnswerOf<T>>;
} = {
  'true-false': {
    wrong: ({ answer }) => ({ type: 'true-false', value: !answer }),
    random: ({ answer }) => ({ type: 'true-false', value: !answer }),
    others: ({ answer }) => [{ type: 'true-false', value: !answer }],
    arbitrary: () => fc.boolean().map((value) => ({ type: 'true-false', value })),
  },
  choice: {
    wrong: ({ choices }) => ({
      type: 'choice',
      selected: [
        Math.max(
          0,
          choices.findIndex(({ correct }) => !correct),
        ),
      ],
    }),
    random: ({ choices }, dice) => ({ type: 'choice', selected: [pick(choices, dice)] }),
    others: ({ choices }) => choices.map((_, index) => ({ type: 'choice', selected: [index] })),
    arbitrary: ({ choices }) => someOf(choices).map((selected) => ({ type: 'choice', selected })),
  },
  highlight: {
    wrong: ({ passages }) => ({
      type: 'highlight',
      marked: [passages.findIndex(({ correct }) => !correct)],
    }),
    random: ({ passages }, dice) => ({ type: 'highlight', marked: [pick(passages, dice)] }),
    others: ({ passages }) => [
      ...passages.map((_, index) => ({ type: 'highlight' as const, marked: [index] })),
      { type: 'highlight', marked: indicesOf(passages) },
    ],
    arbitrary: ({ passages }) => someOf(passages).map((marked) => ({ type: 'highlight', marked })),
  },
  matching: {
    wrong: ({ sources, targets }) => ({
      type: 'matching',
      targets: sources.map(({ target }) => (target + 1) % targets.length),
    }),
    random: ({ sources, targets }, dice) => ({
      type: 'matching',
      targets: sources.map(() => pick(targets, dice)),
    }),
    others: ({ sources }) => [{ type: 'matching', targets: sources.map(() => 0) }],
    arbitrary: ({ sources, targets }) =>
      oneForEach(sources, targets).map((chosen) => ({ type: 'matching', targets: chosen })),
  },
  categorise: {
    wrong: ({ cards, groups }) => ({
      type: 'categorise',
      groups: cards.map(({ group }) => (group + 1) % groups.length),
    }),
    random: ({ cards, groups }, dice) => ({
      type: 'categorise',
      groups: cards.map(() => pick(groups, dice)),
    }),
    others: ({ cards }) => [{ type: 'categorise', groups: cards.map(() => 0) }],
    arbitrary: ({ cards, groups }) =>
      oneForEach(cards, groups).map((chosen) => ({ type: 'categorise', groups: chosen })),
  },
  sequencing: {
    wrong: ({ items }) => {
      const [first = 0, ...rest] = indicesOf(items);
      return { type: 'sequencing', order: [...rest, first] };
    },
    random: ({ items }) => ({ type: 'sequencing', order: indicesOf(items).reverse() }),
    others: ({ items }) => [{ type: 'sequencing', order: indicesOf(items).reverse() }],
    arbitrary: ({ items }) =>
      fc
        .shuffledSubarray(indicesOf(items), { minLength: items.length })
        .map((order) => ({ type: 'sequencing', order })),
  },
  'fill-in': {
    wrong: ({ blanks }) => ({ type: 'fill-in', texts: blanks.map(() => 'nothing “of” the kind') }),
    random: ({ blanks }) => ({ type: 'fill-in', texts: blanks.map(() => 'something else') }),
    others: ({ blanks }) => [
      { type: 'fill-in', texts: blanks.map(() => 'wrong words, “ä” [,] {lang=en}') },
      { type: 'fill-in', texts: blanks.map(() => '') },
    ],
    arbitrary: ({ blanks }) =>
      fc
        .array(fc.oneof(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.constant('Proxy')), {
          minLength: blanks.length,
          maxLength: blanks.length,
        })
        .map((texts) => ({ type: 'fill-in', texts })),
  },
  numeric: {
    wrong: ({ max }) => ({ type: 'numeric', value: max + 1000 }),
    random: ({ max }, dice) => ({ type: 'numeric', value: Math.round(max + dice * 100) }),
    others: ({ max }) => [
      { type: 'numeric', value: -2.125 },
      { type: 'numeric', value: max },
    ],
    arbitrary: () =>
      fc
        .integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 })
        .map((thousandths) => ({ type: 'numeric', value: thousandths / 1000 })),
  },
  likert: {
    wrong: () => ({ type: 'likert', step: 0 }),
    random: ({ scale }, dice) => ({ type: 'likert', step: pick(scale, dice) }),
    others: ({ scale }) => scale.map((_, step) => ({ type: 'likert', step })),
    arbitrary: ({ scale }) => fc.nat(scale.length - 1).map((step) => ({ type: 'likert', step })),
  },
};

const answersOfType = ({ type }: RuntimeQuestion): TypeAnswers<RuntimeQuestion, Answer> => TYPE_ANSWERS[type];

/** An answer that earns less than the whole of the points; none exists for a rating. */
export const wrongAnswer = (question: RuntimeQuestion): Answer => answersOfType(question).wrong(question);

/** An answer by dice, 0 up to 1, that is not right, or only in part. */
export const randomAnswer = (question: RuntimeQuestion, dice: number): Answer =>
  answersOfType(question).random(question, dice);

/** Wrong and partly right answers to a question, and ratings. */
export const otherAnswers = (question: RuntimeQuestion): readonly Answer[] =>
  answersOfType(question).others(question);

/** Any answer that the page can produce for a question. */
export const arbitraryAnswer = (question: RuntimeQuestion): fc.Arbitrary<Answer> =>
  answersOfType(question).arbitrary(question);
