import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import type { QuizScore } from '../../core/player/score.ts';
import { currentScore, drawnQuestions } from '../progress/quiz-reducer.ts';
import { triesLeft } from '../progress/reducer.ts';
import { outcomeText, pagesToOpenText, passMarkText, percentText, recordingText } from './course-texts.ts';
import { button, focusHeading, icon, viewLink } from './elements.ts';
import { createObjectiveTable } from './objectives.ts';
import { createQuestionView } from './question-view.ts';
import { isTryAllowed, quizStatusOf } from './quiz-status.ts';
import type { Ui } from './ui.ts';

const createVerdict = ({ make }: Ui, isPassed: boolean, words: string): HTMLElement => {
  const line = make('p', 'verdict', icon(make, isPassed ? '✓' : '✗'), ' ', words);
  line.dataset.verdict = isPassed ? 'correct' : 'incorrect';
  return line;
};

/** What may be done after a result. */
const createActions = (ui: Ui, quiz: RuntimeQuiz, onTryAgain: () => void): HTMLElement => {
  const { session, strings, make, views } = ui;
  const actions = make('p', 'quiz-actions');
  if (isTryAllowed(session, quiz)) actions.append(button(make, '', strings.tryAgain, onTryAgain), ' ');
  if (views.has('results')) actions.append(viewLink(make, 'results', strings.allResults, 'button secondary'));
  return actions;
};

/** How the try stands against the floor, and what is recorded of it. */
const floorTexts = (
  ui: Ui,
  { floor: rule }: RuntimeQuiz,
  { floor, percent, earnedPercent }: QuizScore,
): readonly string[] => {
  const { strings, messageFormatter } = ui;
  if (!rule || !floor) return [];
  return [
    messageFormatter.fill(floor.isReached ? strings.floorReached : strings.floorMissed, {
      title: rule.title,
      percent: percentText(ui, floor.percent),
      mark: percentText(ui, rule.percent),
    }),
    ...(percent < earnedPercent
      ? [messageFormatter.fill(strings.floorReported, { percent: percentText(ui, percent) })]
      : []),
  ];
};

const createFacts = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly HTMLElement[] => {
  const { session, strings, messageFormatter, make } = ui;
  const score = currentScore(session.course, quiz, state);
  const { percent, earnedPercent, points, maxPoints, isPassed } = score;
  const left = triesLeft(quiz, state);
  const isOver = left === 0 && !state.isPassed;
  const verdict = isPassed ? strings.passed : isOver ? strings.notPassed : strings.notPassedYet;
  const best = state.bestPercent ?? 0;
  const texts = [
    messageFormatter.fill(strings.resultLine, { percent: percentText(ui, earnedPercent), points, maxPoints }),
    messageFormatter.fill(strings.passMark, { mark: passMarkText(ui, quiz) }),
    ...floorTexts(ui, quiz, score),
    ...(best > percent
      ? [messageFormatter.fill(strings.bestResult, { percent: percentText(ui, best) })]
      : []),
    ...(left !== null && isTryAllowed(session, quiz)
      ? [messageFormatter.count(strings.triesLeft, left)]
      : []),
    ...(isOver ? [strings.noTriesLeft] : []),
  ];
  return [createVerdict(ui, isPassed, verdict), ...texts.map((text) => make('p', '', text))];
};

/** What the result of the deciding quiz means for the course. */
const createMeaning = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly HTMLElement[] => {
  const { session, make } = ui;
  const { course } = session;
  if (quiz.id !== course.completion.quiz || (!state.isPassed && isTryAllowed(session, quiz))) return [];
  const isFinal = session.getOutcome().status !== 'incomplete';
  const missing = pagesToOpenText(ui);
  return [
    make('p', 'course-outcome', outcomeText(ui)),
    ...(isFinal
      ? [make('p', 'recorded', recordingText(ui))]
      : missing === null
        ? []
        : [make('p', '', missing)]),
  ];
};

/** Shows the result of the last try, what follows from it, and the answers with their feedback if the quiz gives any. */
export const showResult = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  onTryAgain: () => void,
  takesFocus: boolean,
): void => {
  const { session, strings, messageFormatter, make } = ui;
  const state = quizStatusOf(session, quiz.id);
  const heading = make('h2', '', strings.yourResult);
  const panel = make(
    'div',
    'quiz-result',
    heading,
    ...createFacts(ui, quiz, state),
    ...createMeaning(ui, quiz, state),
    createActions(ui, quiz, onTryAgain),
  );
  body.replaceChildren(panel);
  if (quiz.feedback === 'at-end') body.append(createObjectiveTable(ui, quiz, strings.byObjective));
  if (quiz.feedback !== 'none') {
    body.append(make('h2', '', strings.yourAnswers));
    drawnQuestions(session.course, quiz, state).forEach((question, index) => {
      const view = createQuestionView(ui, {
        context: { ...quiz, page: quiz.id },
        question,
        seed: state.seed,
        answer: state.answers[question.id],
        mode: 'review',
      });
      const number = make('h3', '', messageFormatter.fill(strings.question, { number: index + 1 }));
      body.append(make('section', 'question-review', number, view.element));
    });
  }
  if (takesFocus) focusHeading(heading);
};

/** Shows the result of the deciding quiz that the LMS has kept without the tries behind it. */
export const showStoredResult = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  onTryAgain: () => void,
): void => {
  const { session, strings, messageFormatter, make } = ui;
  const { status, percent } = session.getOutcome();
  const isPassed = status === 'passed';
  const texts = isPassed
    ? []
    : [
        ...(percent === null
          ? []
          : [messageFormatter.fill(strings.bestResult, { percent: percentText(ui, percent) })]),
        strings.noTriesLeft,
      ];
  body.replaceChildren(
    make(
      'div',
      'quiz-result',
      make('h2', '', strings.yourResult),
      createVerdict(ui, isPassed, isPassed ? strings.passed : strings.notPassed),
      ...texts.map((text) => make('p', '', text)),
      make('p', 'course-outcome', outcomeText(ui)),
      make('p', 'recorded', recordingText(ui)),
      make('p', '', strings.resultKept),
      createActions(ui, quiz, onTryAgain),
    ),
  );
};
