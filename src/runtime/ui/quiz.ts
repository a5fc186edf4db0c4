import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { isTryChanged } from '../progress/quiz-reducer.ts';
import { showChangedResult } from './changed-result.ts';
import { recordingText } from './course-texts.ts';
import { button } from './elements.ts';
import { showResult, showStoredResult } from './quiz-result.ts';
import { hasResultWithoutState, restartChangedTry } from './quiz-status.ts';
import { type QuizTry, showTry } from './quiz-try.ts';
import type { Ui } from './ui.ts';

const mountQuiz = (ui: Ui, quiz: RuntimeQuiz, body: HTMLElement): void => {
  const { session, random, strings, messageFormatter, make, views } = ui;
  let quizTry: QuizTry | null = null;

  const startTry = (): void => {
    if (ui.refuses()) return;
    session.dispatch({ type: 'try-started', quiz: quiz.id, seed: Math.floor(random() * 2 ** 24) });
    render(true);
  };

  const showStart = (): void => {
    const number = quizStateOf(session.getState(), quiz.id).tries + 1;
    const tries =
      quiz.tries === null
        ? []
        : [make('p', 'quiz-tries', messageFormatter.fill(strings.tryOf, { number, total: quiz.tries }))];
    body.replaceChildren(...tries, make('p', 'quiz-actions', button(make, '', strings.startQuiz, startTry)));
  };

  /** Shows how far the quiz is: before a try, in it, or after it. */
  const render = (takesFocus: boolean): void => {
    const { tries, isSubmitted } = quizStateOf(session.getState(), quiz.id);
    quizTry = null;
    const isRestarted = restartChangedTry(session, quiz);
    if (tries === 0 && quiz.id === session.course.completion.quiz && hasResultWithoutState(session))
      showStoredResult(ui, quiz, body, startTry);
    else if (tries === 0) showStart();
    else if (isSubmitted && isTryChanged(session.course, quiz, quizStateOf(session.getState(), quiz.id)))
      showChangedResult(ui, quiz, body, startTry, takesFocus);
    else if (isSubmitted) showResult(ui, quiz, body, startTry, takesFocus);
    else quizTry = showTry(ui, quiz, body, () => render(true), takesFocus);
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
