import type { Answer } from '../../core/player/answer.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { SCORING_VERSION } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { drawnQuestions, isTryChanged } from '../progress/quiz-reducer.ts';
import { showChangedResult } from './changed-result.ts';
import { recordingText } from './course-texts.ts';
import { button } from './elements.ts';
import { showResult, showStoredResult } from './quiz-result.ts';
import { hasResultWithoutState, restartChangedTry } from './quiz-status.ts';
import { type QuizTry, showTry, type TrySource } from './quiz-try.ts';
import type { Ui } from './ui.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const mountQuiz = (ui: Ui, quiz: RuntimeQuiz, body: HTMLElement): void => {
  const { session, random, clock, strings, messageFormatter, make, views } = ui;
  let quizTry: QuizTry | null = null;
  const stateOf = () => quizStateOf(session.getState(), quiz.id);

  const startTry = (): void => {
    if (ui.refuses()) return;
    session.dispatch({ type: 'try-started', quiz: quiz.id, seed: Math.floor(random() * 2 ** 24) });
    render(true);
  };

  const showStart = (): void => {
    const number = stateOf().tries + 1;
    const tries =
      quiz.tries === null
        ? []
        : [make('p', 'quiz-tries', messageFormatter.fill(strings.tryOf, { number, total: quiz.tries }))];
    body.replaceChildren(
      ...tries,
      make('p', 'quiz-actions', button(make, 'primary', strings.startQuiz, startTry)),
    );
  };

  /** The day of today where the learner is, counted from 1970. */
  const today = (): number => {
    const now = new Date(clock.epochMs());
    return Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / DAY_MS);
  };

  const recordedTry = (): TrySource => ({
    questions: drawnQuestions(session.course, quiz, stateOf()),
    seed: stateOf().seed,
    scoring: stateOf().scoring,
    isAtOnce: quiz.feedback === 'at-once',
    answers: () => stateOf().answers,
    take: (question, answer, latencyMs, isDraft) =>
      session.dispatch({
        type: 'answered',
        quiz: quiz.id,
        question: question.id,
        answer,
        latencyMs,
        ...(isDraft && { isDraft }),
      }),
    finish: () => {
      if (ui.refuses()) return;
      session.dispatch({ type: 'try-submitted', quiz: quiz.id, day: today() });
      render(true);
    },
    heading: strings.questionOf,
    finishText: strings.seeResult,
  });

  /** Asks questions of the last try again; nothing of it is recorded. */
  const practise = (questions: readonly RuntimeQuestion[]): void => {
    const answers: Record<string, Answer> = {};
    quizTry = showTry(
      ui,
      quiz,
      body,
      {
        questions,
        seed: stateOf().seed,
        scoring: SCORING_VERSION,
        isAtOnce: true,
        answers: () => answers,
        take: ({ id }, answer) => {
          answers[id] = answer;
        },
        finish: () => render(true),
        heading: strings.practiceOf,
        finishText: strings.backToResult,
      },
      true,
    );
  };

  /** Shows how far the quiz is: before a try, in it, or after it. */
  const render = (takesFocus: boolean): void => {
    const { tries, isSubmitted, isPassed } = stateOf();
    quizTry = null;
    const isRestarted = restartChangedTry(session, quiz);
    if (tries === 0 && quiz.id === session.course.completion.quiz && hasResultWithoutState(session))
      showStoredResult(ui, quiz, body, startTry);
    else if (tries === 0) showStart();
    else if (isSubmitted && isTryChanged(session.course, quiz, stateOf()))
      showChangedResult(ui, quiz, body, startTry, takesFocus);
    else if (isSubmitted) showResult(ui, quiz, body, { startTry, practise }, takesFocus);
    else quizTry = showTry(ui, quiz, body, recordedTry(), takesFocus);
    if (quiz.isTestOut && isSubmitted)
      body.firstElementChild?.append(
        make('p', 'test-out-result', isPassed ? strings.testOutPassed : strings.testOutFailed),
      );
    if (isRestarted) body.prepend(make('p', 'try-restarted', strings.tryRestarted));
  };

  views.onLeave(() => quizTry?.sendDraft());
  session.onReplaced(() => render(false));
  ui.onChange(() => {
    const recorded = body.querySelector('.recorded');
    if (recorded) recorded.textContent = recordingText(ui);
  });
  render(false);
};

/** Runs every quiz of the page, each from the first time its view is opened. */
export const startQuizzes = (ui: Ui): void => {
  const { document, session, views } = ui;
  const mounted = new Set<string>();
  views.onOpen((id) => {
    const body = document.getElementById(id)?.querySelector<HTMLElement>('.quiz-body');
    const quiz = session.course.quizzes.find((candidate) => candidate.id === body?.dataset.quiz);
    if (!body || !quiz || mounted.has(id)) return;
    mounted.add(id);
    for (const note of document.querySelectorAll<HTMLElement>(`#${id} .needs-js`)) note.hidden = true;
    mountQuiz(ui, quiz, body);
  });
};
