import type { CourseState, QuizState } from '../../core/player/course-state.ts';
import { isForRole } from '../../core/player/roles.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { countedPages } from '../progress/outcome.ts';
import { canStartTry } from '../progress/reducer.ts';
import type { Session } from '../session/session.ts';

/** Whether pages are missing whatever role the learner had: who completed the course and then chose another has lost nothing. */
const isOpenForAll = (course: RuntimeCourse, state: CourseState): boolean => {
  const counted = countedPages(course, state);
  const missing = course.pages.filter(({ id }) => !counted.has(id));
  return [null, ...(course.roles ?? [])].every((role) => missing.some((page) => isForRole(page.for, role)));
};

/**
 * Whether the LMS has a result of the course, and nothing of what it was earned with: some delete suspend data with the
 * status `passed` or `completed`.
 */
export const hasResultWithoutState = (session: Session): boolean => {
  const { course } = session;
  const { completion } = course;
  const { status } = session.getOutcome();
  const state = session.getState();
  return completion.quiz === null
    ? status === 'completed' && isOpenForAll(course, state)
    : (status === 'passed' || status === 'failed') && quizStateOf(state, completion.quiz).tries === 0;
};

/** How a quiz stands: by its own tries, and the deciding one by the result that the LMS has as well. */
export const quizStatusOf = (session: Session, quizId: string): QuizState => {
  const own = quizStateOf(session.getState(), quizId);
  const { status, percent } = session.getOutcome();
  if (quizId !== session.course.completion.quiz || (status !== 'passed' && status !== 'failed')) return own;
  return { ...own, isPassed: own.isPassed || status === 'passed', bestPercent: percent ?? own.bestPercent };
};

/**
 * Gives a try of the final assessment back that another version of the course has taken answers from: it begins again, with
 * questions of this version, and counts once. @returns whether it did.
 */
export const restartChangedTry = (session: Session, quiz: RuntimeQuiz): boolean => {
  const before = session.getState();
  if (quiz.chapter === null) session.dispatch({ type: 'try-restarted', quiz: quiz.id });
  return session.getState().quizzes[quiz.id]?.seed !== before.quizzes[quiz.id]?.seed;
};

/** Whether the learner may begin a try: a result that the LMS has closes an assessment as one of the state does. */
export const isTryAllowed = (session: Session, quiz: RuntimeQuiz): boolean =>
  canStartTry(quiz, quizStatusOf(session, quiz.id)) &&
  !(
    quiz.id === session.course.completion.quiz &&
    session.getOutcome().status === 'failed' &&
    hasResultWithoutState(session)
  );
