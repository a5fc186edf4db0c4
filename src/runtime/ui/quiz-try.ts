import type { Answer } from '../../core/player/answer.ts';
import type { RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import type { ScoringVersion } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { button, focusElement, focusHeading } from './elements.ts';
import { viewOrder } from './pager.ts';
import { createQuestionView, type QuestionView } from './question-view.ts';
import type { Ui } from './ui.ts';

/** A try under way. */
export interface QuizTry {
  /** Sends what was changed; the learner leaves the quiz. */
  sendDraft(): void;
}

/** What is asked, and what becomes of the answers. */
export interface TrySource {
  readonly questions: readonly RuntimeQuestion[];
  readonly seed: number;
  readonly scoring: ScoringVersion;
  /** Whether each answer gets its feedback at once; otherwise answers may change until the end. */
  readonly isAtOnce: boolean;
  answers(): Readonly<Record<string, Answer>>;
  take(question: RuntimeQuestion, answer: Answer, latencyMs: number, isDraft: boolean): void;
  /** All is answered, or the learner is done with it. */
  finish(): void;
  /** `{number}`, `{total}`: over each question. */
  readonly heading: string;
  /** Leads to the end. */
  readonly finishText: string;
}

/** The way out of a try, which stays under way: to what stands before the quiz in reading order. */
const createLeaveButton = (ui: Ui, quiz: RuntimeQuiz): HTMLElement => {
  const { session, make, strings, views } = ui;
  const order = viewOrder(session.course).filter(views.has);
  const before = order[order.indexOf(quiz.id) - 1] ?? 'start';
  const leave = button(make, 'quiz-leave', '✕', () => views.go(before));
  leave.setAttribute('aria-label', strings.leaveQuiz);
  leave.title = strings.leaveQuiz;
  return leave;
};

/**
 * Shows a try under way, one question at a time, from the first one without an answer. With feedback at once the last
 * question leads to the result; otherwise an overview of the answers, from where the try is handed in.
 */
export const showTry = (
  ui: Ui,
  quiz: RuntimeQuiz,
  body: HTMLElement,
  source: TrySource,
  takesFocus: boolean,
): QuizTry => {
  const { strings, messageFormatter, make } = ui;
  const { questions, isAtOnce } = source;
  const total = questions.length;
  const isAnswered = (question: RuntimeQuestion): boolean => question.id in source.answers();
  const questionViews = new Map<string, QuestionView>();
  /** Questions that cannot be shown and were passed over. */
  const passedOver = new Set<string>();
  let step = 0;

  /** The question to be answered next: after this one, then before it; -1: none is left. */
  const nextOpen = (): number => {
    const isOpen = (question: RuntimeQuestion): boolean =>
      !isAnswered(question) && !passedOver.has(question.id);
    const after = questions.findIndex((question, index) => index > step && isOpen(question));
    return after >= 0 ? after : questions.findIndex((question, index) => index < step && isOpen(question));
  };

  const onward = isAtOnce
    ? {
        words: () => (nextOpen() < 0 ? source.finishText : strings.continueQuiz),
        go: () => {
          const question = questions[step];
          if (question && !isAnswered(question)) passedOver.add(question.id);
          const next = nextOpen();
          if (next < 0) source.finish();
          else goTo(next);
        },
      }
    : {
        words: () => (step === total - 1 ? strings.toOverview : strings.nextQuestion),
        go: () => goTo(step + 1),
      };

  const viewOf = (question: RuntimeQuestion): QuestionView => {
    const view =
      questionViews.get(question.id) ??
      createQuestionView(ui, {
        context: { ...quiz, page: quiz.id },
        question,
        seed: source.seed,
        scoring: source.scoring,
        answer: source.answers()[question.id],
        mode: isAtOnce ? 'check' : 'save',
        onAnswer: (answer, latencyMs, isDraft) => {
          source.take(question, answer, latencyMs, isDraft);
          update();
        },
        onward,
      });
    if (!isAtOnce && !questionViews.has(question.id) && questions.indexOf(question) > 0)
      view.primary.before(
        button(make, 'secondary', strings.previousQuestion, () => goTo(step - 1)),
        ' ',
      );
    questionViews.set(question.id, view);
    return view;
  };

  const sendDraft = (): void => {
    const question = questions[step];
    if (question) questionViews.get(question.id)?.sendDraft();
  };

  const goTo = (next: number): void => {
    sendDraft();
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
  const segments = make('ol', 'quiz-segments', ...questions.map(() => make('li')));
  segments.setAttribute('aria-hidden', 'true');
  const summary = make('summary');
  const list = createList((number) => messageFormatter.number(number));
  const details = make('details', 'question-overview', summary, list);
  const overviewCount = make('p', 'answered-count');
  const overviewList = createList((number) => messageFormatter.fill(strings.question, { number }));
  const confirmation = make('div', 'quiz-confirmation');
  const finish = button(make, 'primary', strings.handIn, () => {
    if (questions.every(isAnswered)) source.finish();
    else confirmSubmit();
  });
  const overview = make(
    'div',
    'quiz-overview',
    overviewCount,
    overviewList,
    make('div', 'question-foot', confirmation, make('p', 'question-actions', finish)),
  );

  /** The step between handing in and having handed in when questions are open. */
  const confirmSubmit = (): void => {
    const open = questions.filter((question) => !isAnswered(question));
    const first = questions.findIndex((question) => !isAnswered(question));
    const message = make('p', '', messageFormatter.count(strings.unanswered, open.length));
    finish.hidden = true;
    confirmation.replaceChildren(
      message,
      make(
        'p',
        'question-actions',
        button(make, 'secondary', strings.submitAnyway, source.finish),
        ' ',
        button(make, 'primary', messageFormatter.fill(strings.goToQuestion, { number: first + 1 }), () =>
          goTo(first),
        ),
      ),
    );
    focusElement(message);
  };

  const update = (): void => {
    const count = questions.filter(isAnswered).length;
    summary.textContent = messageFormatter.fill(strings.answeredCount, { count, total });
    overviewCount.textContent = summary.textContent;
    const answers = source.answers();
    questions.forEach((question, index) => {
      const answer = answers[question.id];
      const segment = segments.children[index];
      const verdict =
        answer && (isAtOnce ? scoreAnswer(question, answer, source.scoring).verdict : 'neutral');
      if (segment) segment.className = index === step ? `is-here ${verdict ?? ''}`.trim() : (verdict ?? '');
      for (const one of [list, overviewList]) {
        const control = one.children[index]?.querySelector('button');
        const state = control?.querySelector('.question-state');
        control?.classList.toggle('is-answered', answer !== undefined);
        if (index === step) control?.setAttribute('aria-current', 'step');
        else control?.removeAttribute('aria-current');
        if (state) state.textContent = answer ? strings.answered : strings.notAnswered;
      }
    });
    details.hidden = step === total;
  };

  const showStep = (index: number): void => {
    step = Math.max(0, Math.min(index, total));
    const question = questions[step];
    confirmation.replaceChildren();
    finish.hidden = false;
    details.open = false;
    heading.textContent = question
      ? messageFormatter.fill(source.heading, { number: step + 1, total })
      : strings.overview;
    const view = question && viewOf(question);
    slot.replaceChildren(view ? view.element : overview);
    view?.shown();
    update();
  };

  body.replaceChildren(
    make('div', 'quiz-bar', createLeaveButton(ui, quiz), heading, segments),
    slot,
    details,
  );
  const firstOpen = questions.findIndex((question) => !isAnswered(question));
  showStep(firstOpen < 0 ? (isAtOnce ? total - 1 : total) : firstOpen);
  if (takesFocus) focusHeading(heading);
  return { sendDraft };
};
