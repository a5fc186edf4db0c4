import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import { isScored, type RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { drawnQuestions } from '../progress/quiz-reducer.ts';
import { normalizedText, viewLink } from './elements.ts';
import type { Ui } from './ui.ts';

interface ObjectiveScore {
  readonly objective: string;
  readonly points: number;
  readonly maxPoints: number;
  /** The page that the first question with lost points cites; `null`: none has lost any. */
  readonly page: string | null;
}

/** Share of a question's points that the last try of a quiz has earned, 0-1. */
export const earnedShare = (question: RuntimeQuestion, { answers, scoring }: QuizState): number => {
  const answer = answers[question.id];
  return answer ? scoreAnswer(question, answer, scoring).fraction : 0;
};

/** Points per objective of the last try of a quiz, those with the least share first. */
const scoreObjectives = (
  course: RuntimeCourse,
  quiz: RuntimeQuiz,
  state: QuizState,
): readonly ObjectiveScore[] => {
  const drawn = drawnQuestions(course, quiz, state).filter(isScored);
  const objectives = [...new Set(course.questions.map(({ objective }) => objective))].flatMap((objective) => {
    const questions = drawn.filter((question) => question.objective === objective);
    const points = questions.reduce((sum, one) => sum + one.points * earnedShare(one, state), 0);
    const maxPoints = questions.reduce((sum, one) => sum + one.points, 0);
    const page = questions.find((one) => earnedShare(one, state) < 1)?.page ?? null;
    return maxPoints === 0 ? [] : [{ objective, points, maxPoints, page }];
  });
  return objectives.sort(
    (a, b) =>
      a.points / a.maxPoints - b.points / b.maxPoints || b.maxPoints - b.points - (a.maxPoints - a.points),
  );
};

/** The words of a link to a page that is worth reading. */
export const readingText = ({ strings, messageFormatter, views }: Ui, page: string): string =>
  messageFormatter.fill(strings.readAgain, { place: views.titleOf(page) });

/** The page that the weakest objective of the last try leads to; `null`: nothing was lost. */
export const weakestPage = ({ session, views }: Ui, quiz: RuntimeQuiz, state: QuizState): string | null => {
  const page = scoreObjectives(session.course, quiz, state)[0]?.page ?? null;
  return page !== null && views.has(page) ? page : null;
};

/** The objectives that the last try of a quiz tested: the weakest first, each with what to read; the others folded. */
export const createObjectiveList = (
  ui: Ui,
  quiz: RuntimeQuiz,
  state: QuizState,
  title: string,
): readonly HTMLElement[] => {
  const { document, session, strings, messageFormatter, make, views } = ui;
  const scores = scoreObjectives(session.course, quiz, state);
  const createItem = ({ objective, page, ...values }: ObjectiveScore): HTMLElement =>
    make(
      'li',
      '',
      make(
        'span',
        'plan-objective',
        normalizedText(document.querySelector(`[data-objective="${objective}"]`)) || objective,
      ),
      ' ',
      make('span', 'plan-points', messageFormatter.fill(strings.pointsOf, values)),
      ...(page !== null && views.has(page)
        ? [' ', make('span', 'plan-reading', viewLink(make, page, readingText(ui, page)))]
        : []),
    );
  const weak = scores.filter(({ page }) => page !== null);
  const strong = scores.filter(({ page }) => page === null);
  return [
    make('h2', '', title),
    ...(weak.length > 0 ? [make('ul', 'plan', ...weak.map(createItem))] : []),
    ...(strong.length > 0
      ? [
          make(
            'details',
            '',
            make('summary', '', messageFormatter.count(strings.objectivesReached, strong.length)),
            make('ul', 'plan', ...strong.map(createItem)),
          ),
        ]
      : []),
  ];
};
