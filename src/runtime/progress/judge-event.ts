import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { toStoredAnswer } from '../../core/player/stored-answer.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { currentScore } from './quiz-reducer.ts';
import { type CourseEvent, quizOf } from './reducer.ts';

/**
 * The event with everything that follows from it alone, so that the reducer, the LMS and the tracker need not each work it out:
 * of an answer its stored form and how it is scored, of a try that is handed in its score. Valid for that state only.
 *
 * @param stored is handed in, so that the codes of answers stand in the core alone.
 */
export const judgeEvent = (
  course: RuntimeCourse,
  state: CourseState,
  event: CourseEvent,
  stored: typeof toStoredAnswer,
): CourseEvent => {
  switch (event.type) {
    case 'answered': {
      const question = course.questions.find(({ id }) => id === event.question);
      const { scoring } = quizStateOf(state, event.quiz);
      return question ? { ...event, storedAnswer: stored(question, event.answer), scoring } : event;
    }
    case 'page-answered': {
      const note = course.notes.find(({ id }) => id === event.block);
      return note?.kind === 'question'
        ? { ...event, storedAnswer: stored(note.question, event.answer) }
        : event;
    }
    case 'try-submitted': {
      const quiz = quizOf(course, event.quiz);
      const before = quizStateOf(state, quiz.id);
      return before.tries === 0 || before.isSubmitted
        ? event
        : { ...event, score: currentScore(course, quiz, before) };
    }
    default:
      return event;
  }
};
