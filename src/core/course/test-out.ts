import type { Question } from '../questions/question.ts';
import type { Quiz } from './quiz.ts';

/** The questions that a chapter's quiz asks: neither those of the final assessment alone nor those of the entry quiz. */
export const chapterQuestions = ({ questions }: Pick<Quiz, 'questions'>): readonly Question[] =>
  questions.filter(({ finalOnly, testOut }) => !finalOnly && !testOut);

/** The questions of a chapter's entry quiz. */
export const testOutQuestions = ({ questions }: Pick<Quiz, 'questions'>): readonly Question[] =>
  questions.filter(({ testOut }) => testOut);

/** What the ids of entry quizzes end in; no authored id may. */
export const TEST_OUT_SUFFIX = '-test-out';

/** The id of a chapter's entry quiz, made of that of its quiz. */
export const testOutIdOf = ({ id }: Pick<Quiz, 'id'>): string => `${id}${TEST_OUT_SUFFIX}`;
