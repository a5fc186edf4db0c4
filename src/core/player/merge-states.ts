import { type CourseState, emptyQuizState, type QuizState } from './course-state.ts';

const countAnswers = ({ answers }: QuizState): number => Object.keys(answers).length;

/** How far two saves are with one quiz together. */
const mergeQuizzes = (newer: QuizState, older: QuizState): QuizState => {
  const isSameTry = newer.tries === older.tries && newer.seed === older.seed;
  const ahead =
    older.tries - newer.tries ||
    Number(older.isSubmitted) - Number(newer.isSubmitted) ||
    (isSameTry ? 0 : countAnswers(older) - countAnswers(newer));
  const last = ahead > 0 ? older : newer;
  const percents = [newer.bestPercent, older.bestPercent].filter((percent) => percent !== null);
  return {
    ...last,
    isPassed: newer.isPassed || older.isPassed,
    bestPercent: percents.length === 0 ? null : Math.max(...percents),
    // What was handed in stays what it was.
    answers: isSameTry && !last.isSubmitted ? { ...older.answers, ...newer.answers } : last.answers,
  };
};

/**
 * Brings two saves of one attempt together that went different ways, as at two computers: all pages, quizzes and notes of
 * both. Of two values for one thing the newer save's stays; of two tries of a quiz the later one, the one handed in, or the
 * one with more answers, in this order.
 */
export const mergeStates = (newer: CourseState, older: CourseState): CourseState => ({
  ...newer,
  visited: new Set([...older.visited, ...newer.visited]),
  quizzes: {
    ...newer.quizzes,
    ...Object.fromEntries(
      Object.entries(older.quizzes).map(([id, quiz]) => [
        id,
        mergeQuizzes(newer.quizzes[id] ?? emptyQuizState, quiz),
      ]),
    ),
  },
  notes: { ...older.notes, ...newer.notes },
  extras: { ...older.extras, ...newer.extras },
});
