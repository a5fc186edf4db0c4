import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { canStartTry, currentScore, drawnQuestions, triesLeft } from '../reducer.ts';
import { outcomeWords, pagesToOpen, passMarkWords, percentWords, recordedWords } from './course-words.ts';
import { button, focusHeading, icon, placeLink } from './elements.ts';
import { createObjectiveTable } from './objectives.ts';
import { createQuestionView } from './question-view.ts';
import type { Ui } from './ui.ts';

const createFacts = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly HTMLElement[] => {
  const { session, strings, wording, make } = ui;
  const { percent, points, maxPoints, isPassed } = currentScore(session.course, quiz, state);
  const left = triesLeft(quiz, state);
  const isOver = left === 0 && !state.isPassed;
  const verdict = isPassed ? strings.passed : isOver ? strings.notPassed : strings.notPassedYet;
  const line = make('p', 'verdict', icon(make, isPassed ? '✓' : '✗'), ' ', verdict);
  line.dataset.verdict = isPassed ? 'correct' : 'incorrect';
  const best = state.bestPercent ?? 0;
  const texts = [
    wording.fill(strings.resultLine, { percent: percentWords(ui, percent), points, maxPoints }),
    wording.fill(strings.passMark, { mark: passMarkWords(ui, quiz) }),
    ...(best > percent ? [wording.fill(strings.bestResult, { percent: percentWords(ui, best) })] : []),
    ...(left !== null && canStartTry(quiz, state) ? [wording.count(strings.triesLeft, left)] : []),
    ...(isOver ? [strings.noTriesLeft] : []),
  ];
  return [line, ...texts.map((text) => make('p', '', text))];
};

/** What the result of the deciding quiz means for the course. */
const createMeaning = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly HTMLElement[] => {
  const { session, make } = ui;
  const { course } = session;
  if (quiz.id !== course.completion.quiz || (!state.isPassed && canStartTry(quiz, state))) return [];
  const isFinal = session.getOutcome().status !== 'incomplete';
  const missing = pagesToOpen(ui);
  return [
    make('p', 'course-outcome', outcomeWords(ui)),
    ...(isFinal
      ? [make('p', 'recorded', recordedWords(ui))]
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
  const { session, strings, wording, make, places } = ui;
  const state = quizStateOf(session.getState(), quiz.id);
  const heading = make('h2', '', strings.yourResult);
  const actions = make('p', 'quiz-actions');
  if (canStartTry(quiz, state)) actions.append(button(make, '', strings.tryAgain, onTryAgain), ' ');
  if (places.has('results'))
    actions.append(placeLink(make, 'results', strings.allResults, 'button secondary'));
  const panel = make(
    'div',
    'quiz-result',
    heading,
    ...createFacts(ui, quiz, state),
    ...createMeaning(ui, quiz, state),
    actions,
  );
  body.replaceChildren(panel);
  if (quiz.feedback === 'at-end') body.append(createObjectiveTable(ui, quiz, strings.byObjective));
  if (quiz.feedback !== 'none') {
    body.append(make('h2', '', strings.yourAnswers));
    drawnQuestions(session.course, quiz, state).forEach((question, index) => {
      const view = createQuestionView(ui, {
        quiz,
        question,
        seed: state.seed,
        answer: state.answers[question.id],
        mode: 'review',
      });
      const number = make('h3', '', wording.fill(strings.question, { number: index + 1 }));
      body.append(make('section', 'question-review', number, view.element));
    });
  }
  if (takesFocus) focusHeading(heading);
};
