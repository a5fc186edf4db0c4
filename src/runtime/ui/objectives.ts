import type { RuntimeCourse, RuntimeQuiz } from '../../core/plan/runtime-course.ts';
import { scoreAnswer } from '../../core/quiz/score.ts';
import type { CourseState } from '../../core/state/course-state.ts';
import { quizStateOf } from '../../core/state/suspend-data.ts';
import { drawnQuestions } from '../reducer.ts';
import { textOf } from './elements.ts';
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
  const drawn = drawnQuestions(course, quiz, quizState).filter((question) => question.type !== 'likert');
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

/** A table with a caption, column headings, and a row heading in the first column; it scrolls by itself if it must. */
export const createTable = (
  { make }: Ui,
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly (Node | string)[])[],
): HTMLElement => {
  const heading = (scope: string, content: Node | string): HTMLElement => {
    const cell = make('th', '', content);
    cell.scope = scope;
    return cell;
  };
  const table = make(
    'table',
    '',
    make('caption', '', caption),
    make('thead', '', make('tr', '', ...columns.map((column) => heading('col', column)))),
    make(
      'tbody',
      '',
      ...rows.map(([first = '', ...others]) =>
        make('tr', '', heading('row', first), ...others.map((content) => make('td', '', content))),
      ),
    ),
  );
  const box = make('div', 'table-box results-table', table);
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', caption);
  return box;
};

/** The objectives that the last try of a quiz tested, with their points. */
export const createObjectiveTable = (ui: Ui, quiz: RuntimeQuiz, caption: string): HTMLElement => {
  const { document, session, strings, wording } = ui;
  const rows = scoreObjectives(session.course, quiz, session.getState()).map(({ objective, ...values }) => [
    textOf(document.querySelector(`[data-objective="${objective}"]`)) || objective,
    wording.fill(strings.pointsOf, values),
  ]);
  return createTable(ui, caption, [strings.columnObjective, strings.columnPoints], rows);
};
