import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { isScored } from '../../core/questions/runtime-registry.ts';
import { drawnQuestions } from '../progress/quiz-reducer.ts';
import { normalizedText } from './elements.ts';
import { createTable } from './table.ts';
import type { Ui } from './ui.ts';

interface ObjectiveScore {
  readonly objective: string;
  readonly points: number;
  readonly maxPoints: number;
}

/** Points per objective of the last try of a quiz, in the order of the course. */
const scoreObjectives = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  state: CourseState,
): readonly ObjectiveScore[] => {
  const quizState = quizStateOf(state, quiz.id);
  const drawn = drawnQuestions(course, quiz, quizState).filter(isScored);
  const objectives = new Set(course.questions.map((question) => question.objective));
  return [...objectives].flatMap((objective) => {
    const questions = drawn.filter((question) => question.objective === objective);
    const points = questions.reduce((sum, question) => {
      const answer = quizState.answers[question.id];
      return answer ? sum + question.points * scoreAnswer(question, answer).fraction : sum;
    }, 0);
    const maxPoints = questions.reduce((sum, question) => sum + question.points, 0);
    return maxPoints === 0 ? [] : [{ objective, points, maxPoints }];
  });
};

/** The objectives that the last try of a quiz tested, with their points. */
export const createObjectiveTable = (ui: Ui, quiz: RuntimeQuiz, caption: string): HTMLElement => {
  const { document, session, strings, messageFormatter } = ui;
  const rows = scoreObjectives(session.course, quiz, session.getState()).map(({ objective, ...values }) => [
    normalizedText(document.querySelector(`[data-objective="${objective}"]`)) || objective,
    messageFormatter.fill(strings.pointsOf, values),
  ]);
  return createTable(ui, caption, [strings.columnObjective, strings.columnPoints], rows);
};
