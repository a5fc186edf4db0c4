import type { QuizState } from '../../core/player/course-state.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import type { QuizScore } from '../../core/player/score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { currentScore } from '../progress/quiz-reducer.ts';
import { triesLeft } from '../progress/reducer.ts';
import { createAnswerReview, missedQuestions } from './answer-review.ts';
import { outcomeText, pagesToOpenText, percentText, recordingText } from './course-texts.ts';
import { button, focusHeading, icon, viewLink } from './elements.ts';
import { createObjectiveList, readingText, weakestPage } from './objectives.ts';
import { viewOrder } from './pager.ts';
import { isTryAllowed, quizStatusOf } from './quiz-status.ts';
import { createScoreDial } from './score-dial.ts';
import type { Ui } from './ui.ts';

/** What a result offers. */
export interface ResultActs {
  startTry(): void;
  /** Asks these questions again; nothing of it is recorded. */
  practise(questions: readonly RuntimeQuestion[]): void;
}

const createVerdict = ({ make }: Ui, isPassed: boolean, words: string): HTMLElement => {
  const line = make('h2', 'verdict', icon(make, isPassed ? '✓' : '–'), ' ', words);
  line.dataset.verdict = isPassed ? 'correct' : 'neutral';
  return line;
};

/** The points that a try needs. */
const neededPoints = ({ passMark }: RuntimeQuiz, maxPoints: number): number =>
  'points' in passMark ? passMark.points : (passMark.percent * maxPoints) / 100;

/** Starts another try; where tries are counted, after a question that says what remains. */
const createTryButton = (ui: Ui, quiz: RuntimeQuiz, state: QuizState, startTry: () => void): HTMLElement => {
  const { strings, messageFormatter, make } = ui;
  const left = triesLeft(quiz, state);
  if (left === null || quiz.tries === null) return button(make, 'secondary', strings.tryAgain, startTry);
  const values = { number: state.tries + 1, total: quiz.tries };
  const dialog = make('dialog', 'ask');
  const heading = make('h2', '', messageFormatter.fill(strings.takeTryAsks, values));
  heading.id = `${quiz.id}-take-try`;
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.append(
    heading,
    make('p', '', messageFormatter.count(strings.takeTryCosts, left - 1)),
    make(
      'p',
      'quiz-actions',
      button(make, 'secondary', strings.notNow, () => dialog.close()),
      ' ',
      button(make, 'primary', messageFormatter.fill(strings.startTry, values), startTry),
    ),
  );
  const ask = button(make, 'secondary', messageFormatter.fill(strings.takeTry, values), () => {
    if (!dialog.isConnected) ask.after(dialog);
    dialog.showModal();
  });
  return ask;
};

/** What may be done after a result: the one that comes first is the next step. */
const createActions = (
  ui: Ui,
  quiz: RuntimeQuiz,
  state: QuizState,
  { startTry, practise }: ResultActs,
): HTMLElement => {
  const { session, strings, messageFormatter, make, views } = ui;
  const actions = make('div', 'quiz-actions');
  const isDeciding = quiz.id === session.course.completion.quiz;
  const showsAnswers = quiz.feedback !== 'none';
  const { isPassed } = currentScore(session.course, quiz, state);
  const reading = isPassed || !showsAnswers ? null : weakestPage(ui, quiz, state);
  const order = viewOrder(session.course).filter(views.has);
  const next = order[order.indexOf(quiz.id) + 1];
  if (reading !== null) {
    const link = viewLink(make, reading, '', 'button primary');
    link.textContent = messageFormatter.fill(strings.beginWith, { reading: readingText(ui, reading) });
    actions.append(link);
  } else if (isPassed && next !== undefined && !(isDeciding && next === 'results')) {
    const text = messageFormatter.fill(strings.continueAt, { place: views.titleOf(next) });
    actions.append(viewLink(make, next, text, 'button primary'));
  }
  const missed = showsAnswers ? missedQuestions(ui, quiz, state) : [];
  if (missed.length > 0)
    actions.append(
      ' ',
      button(make, 'secondary', messageFormatter.count(strings.practiseMissed, missed.length), () =>
        practise(missed),
      ),
    );
  if (isTryAllowed(session, quiz)) actions.append(' ', createTryButton(ui, quiz, state, startTry));
  if (views.has('results')) {
    const isRecord = isDeciding && session.getOutcome().status === 'passed';
    const link = viewLink(make, 'results', isRecord ? strings.openRecord : strings.allResults);
    link.className = isRecord ? 'button primary' : 'button secondary';
    if (isRecord) actions.prepend(link, ' ');
    else actions.append(' ', link);
  }
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
      ? [
          messageFormatter.fill(strings.floorReported, {
            earned: percentText(ui, earnedPercent),
            percent: percentText(ui, percent),
          }),
        ]
      : []),
  ];
};

const factTexts = (ui: Ui, quiz: RuntimeQuiz, state: QuizState): readonly string[] => {
  const { session, strings, messageFormatter } = ui;
  const score = currentScore(session.course, quiz, state);
  const { percent, points, maxPoints } = score;
  const left = triesLeft(quiz, state);
  const best = state.bestPercent ?? 0;
  return [
    messageFormatter.fill(score.isPassed ? strings.scorePassed : strings.scoreMissed, {
      points,
      maxPoints,
      needed: neededPoints(quiz, maxPoints),
    }),
    ...floorTexts(ui, quiz, score),
    ...(best > percent
      ? [messageFormatter.fill(strings.bestPoints, { points: (best * maxPoints) / 100, maxPoints })]
      : []),
    ...(left !== null && isTryAllowed(session, quiz)
      ? [messageFormatter.count(strings.triesLeft, left)]
      : []),
    ...(left === 0 && !state.isPassed ? [strings.noTriesLeft] : []),
  ];
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
  acts: ResultActs,
  takesFocus: boolean,
): void => {
  const { session, strings, make } = ui;
  const state = quizStatusOf(session, quiz.id);
  const { points, maxPoints, isPassed } = currentScore(session.course, quiz, state);
  const isOver = triesLeft(quiz, state) === 0 && !state.isPassed;
  const heading = createVerdict(
    ui,
    isPassed,
    isPassed ? strings.passed : isOver ? strings.notPassed : strings.notPassedYet,
  );
  const needed = neededPoints(quiz, maxPoints);
  body.replaceChildren(
    make(
      'div',
      'quiz-result score',
      createScoreDial(ui, { points, maxPoints, needed }, isPassed),
      make(
        'div',
        '',
        heading,
        ...factTexts(ui, quiz, state).map((text) => make('p', '', text)),
        ...createMeaning(ui, quiz, state),
        createActions(ui, quiz, state, acts),
      ),
    ),
    ...(quiz.feedback === 'none'
      ? []
      : [
          ...createObjectiveList(ui, quiz, state, strings.byObjective),
          ...createAnswerReview(ui, quiz, state),
        ]),
  );
  if (takesFocus) focusHeading(heading);
};

/** Shows the result of the deciding quiz that the LMS has kept without the tries behind it. */
export const showStoredResult = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  startTry: () => void,
): void => {
  const { session, strings, messageFormatter, make, views } = ui;
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
      createVerdict(ui, isPassed, isPassed ? strings.passed : strings.notPassed),
      ...texts.map((text) => make('p', '', text)),
      make('p', 'course-outcome', outcomeText(ui)),
      make('p', 'recorded', recordingText(ui)),
      make('p', '', strings.resultKept),
      make(
        'div',
        'quiz-actions',
        ...(isTryAllowed(session, quiz)
          ? [createTryButton(ui, quiz, quizStatusOf(session, quiz.id), startTry), ' ']
          : []),
        ...(views.has('results') ? [viewLink(make, 'results', strings.allResults, 'button secondary')] : []),
      ),
    ),
  );
};
