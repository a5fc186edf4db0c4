import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { drawnQuestions } from '../progress/quiz-reducer.ts';
import { button, focusElement, focusHeading } from './elements.ts';
import { createQuestionView, type QuestionView } from './question-view.ts';
import type { Ui } from './ui.ts';

/** A try under way. */
export interface QuizTry {
  /** Saves what was changed and not saved; the learner leaves the quiz. */
  saveDraft(): void;
}

/**
 * Shows a try under way, one question at a time, then an overview of the answers, from where it is handed in. It opens
 * at the first question without an answer.
 */
export const showTry = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  onSubmitted: () => void,
  takesFocus: boolean,
): QuizTry => {
  const { session, strings, messageFormatter, make } = ui;
  const quizState = () => quizStateOf(session.getState(), quiz.id);
  const { seed } = quizState();
  const questions = drawnQuestions(session.course, quiz, quizState());
  const total = questions.length;
  const isAtOnce = quiz.feedback === 'at-once';
  const isAnswered = (question: RuntimeQuestion): boolean => question.id in quizState().answers;
  const views = new Map<string, QuestionView>();
  let step = 0;

  const viewOf = (question: RuntimeQuestion): QuestionView => {
    const view =
      views.get(question.id) ??
      createQuestionView(ui, {
        context: { ...quiz, page: quiz.id },
        question,
        seed,
        answer: quizState().answers[question.id],
        mode: isAtOnce ? 'check' : 'save',
        onAnswer: (answer, latencyMs) => {
          session.dispatch({ type: 'answered', quiz: quiz.id, question: question.id, answer, latencyMs });
          update();
        },
      });
    views.set(question.id, view);
    return view;
  };

  const saveDraft = (): void => {
    const question = questions[step];
    if (question) viewOf(question).saveDraft();
  };

  const submit = (): void => {
    if (ui.refuses()) return;
    session.dispatch({ type: 'try-submitted', quiz: quiz.id });
    onSubmitted();
  };

  const goTo = (next: number): void => {
    saveDraft();
    showStep(next);
    focusHeading(heading);
  };

  /** One button per question, which says whether it is answered. */
  const createList = (name: (number: number) => string): HTMLElement => {
    const list = make('ol', 'question-list');
    questions.forEach((_, index) => {
      const control = button(make, 'button-small', name(index + 1), () => goTo(index));
      control.append(' ', make('span', 'question-state'));
      list.append(make('li', '', control));
    });
    return list;
  };

  const heading = make('h2', 'question-heading');
  const slot = make('div', 'question-slot');
  const previous = button(make, 'secondary', strings.previousQuestion, () => goTo(step - 1));
  const next = button(make, 'secondary', strings.nextQuestion, () => goTo(step + 1));
  const finish = button(make, '', isAtOnce ? strings.seeResult : strings.handIn, () => {
    if (questions.every(isAnswered)) submit();
    else confirmSubmit();
  });
  const confirmation = make('div', 'quiz-confirmation');
  const summary = make('summary');
  const list = createList((number) => messageFormatter.number(number));
  const details = make('details', 'question-overview', summary, list);
  const overview = make('div', 'question-overview');
  const overviewCount = make('p', 'answered-count');
  const overviewList = createList((number) => messageFormatter.fill(strings.question, { number }));
  overview.append(overviewCount, overviewList);

  /** The step between handing in and having handed in when questions are open. */
  const confirmSubmit = (): void => {
    const open = questions.filter((question) => !isAnswered(question));
    const first = questions.findIndex((question) => !isAnswered(question));
    const message = make('p', '', messageFormatter.count(strings.unanswered, open.length));
    confirmation.replaceChildren(
      message,
      make(
        'p',
        'quiz-actions',
        button(make, '', messageFormatter.fill(strings.goToQuestion, { number: first + 1 }), () =>
          goTo(first),
        ),
        ' ',
        button(make, 'secondary', strings.submitAnyway, submit),
      ),
    );
    focusElement(message);
    confirmation.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  const update = (): void => {
    const count = questions.filter(isAnswered).length;
    summary.textContent = messageFormatter.fill(strings.answeredCount, { count, total });
    overviewCount.textContent = summary.textContent;
    for (const one of [list, overviewList])
      [...one.querySelectorAll('button')].forEach((control, index) => {
        const question = questions[index];
        const isDone = question !== undefined && isAnswered(question);
        control.classList.toggle('is-answered', isDone);
        if (index === step) control.setAttribute('aria-current', 'step');
        else control.removeAttribute('aria-current');
        const state = control.querySelector('.question-state');
        if (state) state.textContent = isDone ? strings.answered : strings.notAnswered;
      });
    const isOverview = step === total;
    previous.hidden = step === 0;
    next.hidden = isOverview || (isAtOnce && step === total - 1 && count === total);
    const question = questions[step];
    next.classList.toggle('secondary', !question || !isAnswered(question));
    next.textContent = step === total - 1 ? strings.toOverview : strings.nextQuestion;
    finish.hidden = !(isOverview || (isAtOnce && count === total));
    details.hidden = isOverview;
  };

  const showStep = (index: number): void => {
    step = Math.max(0, Math.min(index, total));
    const question = questions[step];
    confirmation.replaceChildren();
    details.open = false;
    heading.textContent = question
      ? messageFormatter.fill(strings.questionOf, { number: step + 1, total })
      : strings.overview;
    const view = question && viewOf(question);
    slot.replaceChildren(view ? view.element : overview);
    view?.shown();
    update();
  };

  body.replaceChildren(
    heading,
    slot,
    make('div', 'quiz-actions', previous, ' ', next, ' ', finish),
    confirmation,
    details,
  );
  const firstOpen = questions.findIndex((question) => !isAnswered(question));
  showStep(firstOpen < 0 ? total : firstOpen);
  if (takesFocus) focusHeading(heading);
  return { saveDraft };
};
