import { type Guess, type GuessWords, NO_GUESS } from '../questions/guess.ts';
import { buildTypeOf, type Question } from '../questions/question.ts';
import { isScored } from '../questions/runtime-registry.ts';

/** What people without knowledge score in one question. */
export const questionGuess = (question: Question, words: GuessWords): Guess =>
  buildTypeOf(question).guess?.(question, words) ?? NO_GUESS;

/** How the right option of a question with one right option compares in length with the wrong ones. */
export interface KeyLength {
  readonly isLongest: boolean;
  readonly isShortest: boolean;
  /** Average length of the wrong options as a share of the right one's. */
  readonly distractorShare: number;
}

/** `null` for a question that has not one right option among several. */
export const compareKeyLength = (question: Question, { plain }: GuessWords): KeyLength | null => {
  if (question.type !== 'choice' || question.select !== 'single') return null;
  const key = question.choices.find(({ correct }) => correct);
  const others = question.choices.filter((choice) => choice !== key).map(({ text }) => plain(text).length);
  if (!key || others.length === 0) return null;
  const length = plain(key.text).length;
  return {
    isLongest: length > Math.max(...others),
    isShortest: length < Math.min(...others),
    distractorShare: others.reduce((sum, other) => sum + other, 0) / others.length / length,
  };
};

/** What a quiz gives to people who know nothing of its subject, in points of 100. */
export interface QuizGuessability {
  readonly chance: number;
  readonly testWise: number;
}

const average = (questions: readonly Question[], shareOf: (question: Question) => number): number => {
  const points = questions.reduce((sum, question) => sum + question.points, 0);
  return points === 0
    ? 0
    : (100 * questions.reduce((sum, question) => sum + question.points * shareOf(question), 0)) / points;
};

/** Over all scored questions, each by its points; ratings are left out. */
export const quizGuessability = (questions: readonly Question[], words: GuessWords): QuizGuessability => {
  const guesses = new Map(
    questions.filter(isScored).map((question) => [question, questionGuess(question, words)] as const),
  );
  const scored = [...guesses.keys()];
  return {
    chance: average(scored, (question) => guesses.get(question)?.chance ?? 0),
    testWise: average(scored, (question) => guesses.get(question)?.testWise ?? 0),
  };
};
