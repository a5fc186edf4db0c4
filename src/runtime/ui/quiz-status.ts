import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { countedPages } from '../progress/outcome.ts';
import { canStartTry } from '../progress/reducer.ts';
import type { Session } from '../session/session.ts';

/**
 * Whether the LMS has a result of the course, and nothing of what it was earned with: some delete suspend data with the
 * status `passed` or `completed`.
 */
export const hasResultWithoutState = (session: Session): boolean => {
  const { course } = session;
  const { pages, completion } = course;
  const { status } = session.getOutcome();
  const state = session.getState();
  return completion.quiz === null
    ? status === 'completed' && pages.some(({ id }) => !countedPages(course, state).has(id))
    : (status === 'passed' || status === 'failed') && quizStateOf(state, completion.quiz).tries === 0;
};

/** How a quiz stands: by its own tries, and the deciding one by the result that the LMS has as well. */
export const quizStatusOf = (session: Session, quizId: string): QuizState => {
  const own = quizStateOf(session.getState(), quizId);
  const { status, percent } = session.getOutcome();
  if (quizId !== session.course.completion.quiz || (status !== 'passed' && status !== 'failed')) return own;
  return { ...own, isPassed: own.isPassed || status === 'passed', bestPercent: percent ?? own.bestPercent };
};

/** Whether the learner may begin a try: a result that the LMS has closes an assessment as one of the state does. */
export const isTryAllowed = (session: Session, quiz: RuntimeQuiz): boolean =>
  canStartTry(quiz, quizStatusOf(session, quiz.id)) &&
  !(
    quiz.id === session.course.completion.quiz &&
    session.getOutcome().status === 'failed' &&
    hasResultWithoutState(session)
  );
