import { type Answer, runtimeTypeOf } from '../../core/player/answer.ts';
import { drawOrder } from '../../core/player/draw.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { createAnswerError } from './answer-error.ts';
import { button, pressOnEnter, setAriaDisabled, viewLink } from './elements.ts';
import { showFeedback } from './feedback.ts';
import { labelReferences } from './label-references.ts';
import { createControl } from './questions/control-registry.ts';
import type { Ui } from './ui.ts';

/** One question as it is shown. */
export interface QuestionView {
  readonly element: HTMLElement;
  /** The question comes into view: its time starts unless it runs already. */
  shown(): void;
  /** Saves a changed, complete answer that may still be changed. */
  saveDraft(): void;
}

interface QuestionViewOptions {
  readonly context: {
    /** The quiz or block that asks: names what is in the question. */
    readonly id: string;
    /** Where feedback finds its way back to. */
    readonly page: string;
    readonly shuffleChoices: boolean;
  };
  readonly question: RuntimeQuestion;
  readonly seed: number;
  readonly answer: Answer | undefined;
  /** `check`: locked with the answer, feedback at once; `save`: may be changed; `review`: locked with feedback from the start. */
  readonly mode: 'check' | 'save' | 'review';
  readonly onAnswer?: (answer: Answer, latencyMs: number) => void;
}

const REFERENCES = ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'aria-controls'];

/** The same question may stand in two quizzes, and the radio buttons of a document with the same name are one group. */
const prefixIds = (root: HTMLElement, prefix: string): void => {
  for (const name of REFERENCES)
    for (const element of root.querySelectorAll(`[${name}]`)) {
      const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
      element.setAttribute(name, ids.map((id) => prefix + id).join(' '));
    }
};

/** A page that feedback leads to offers the way back to the very link. */
const offerWayBack = (ui: Ui, from: string, pageId: string, link: HTMLElement): void => {
  const { views, notices, strings, messageFormatter, make } = ui;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    views.go(pageId);
    const text = messageFormatter.fill(strings.backToQuiz, { place: views.titleOf(from) });
    const back = viewLink(make, from, text, 'button');
    back.addEventListener('click', (backEvent) => {
      backEvent.preventDefault();
      views.go(from, link);
    });
    notices.show('way-back', '', { action: back });
  });
};

export const createQuestionView = (ui: Ui, options: QuestionViewOptions): QuestionView => {
  const { document, clock, strings, make } = ui;
  const { context, question, seed, answer, mode, onAnswer } = options;
  const root = ui.questionOf(question.id);
  if (!root)
    return {
      element: make('p', 'question-missing', strings.questionMissing),
      shown: () => {},
      saveDraft: () => {},
    };

  root.dataset.question = question.id;
  labelReferences(ui, root);
  const prefix = `${context.id}-${question.id}-`;
  prefixIds(root, prefix);
  root.querySelector('.question-number')?.remove();
  const scenario = root.querySelector('.question-scenario');
  if (scenario) {
    scenario.id ||= `${prefix}scenario`;
    root.querySelector('fieldset')?.setAttribute('aria-describedby', scenario.id);
  }
  const control = createControl(question, {
    ui,
    root,
    order: (count) =>
      context.shuffleChoices || runtimeTypeOf(question).isAlwaysShuffled
        ? drawOrder(question, count, seed)
        : Array.from({ length: count }, (_, index) => index),
  });
  const problem = createAnswerError(ui, root, `${prefix}error`);
  const feedback = root.querySelector<HTMLElement>('.feedback');
  let shownAtMs: number | null = null;
  let isLocked = false;
  let isDirty = false;

  const submit = button(make, '', mode === 'check' ? strings.checkAnswer : strings.saveAnswer, () =>
    takeAnswer(),
  );

  const lock = (given: Answer | undefined): void => {
    const hadFocus = root.contains(document.activeElement);
    isLocked = true;
    root.classList.add('is-locked');
    control.lock();
    if (given) control.mark(given);
    if (given || mode === 'check') setAriaDisabled(submit, true);
    const offerPage = (link: HTMLElement): void => offerWayBack(ui, context.page, question.page, link);
    showFeedback(ui, root, question, control, given, question.page === context.page ? null : offerPage);
    if (hadFocus && submit.isConnected) submit.focus();
  };

  const showSaved = (): void => feedback?.replaceChildren(make('p', 'answer-saved', strings.answerSaved));

  const give = (given: Answer): void => {
    isDirty = false;
    if (mode === 'save') showSaved();
    onAnswer?.(given, shownAtMs === null ? 0 : Math.max(0, clock.elapsedMs() - shownAtMs));
  };

  const takeAnswer = (): void => {
    if (isLocked) return;
    const reading = control.read();
    if ('problem' in reading) {
      problem.show(reading.problem, reading.field);
      return;
    }
    // Feedback is shown only to what is recorded.
    if (ui.session.getReport().phase !== 'open') {
      problem.show(strings.notTaken, submit);
      return;
    }
    problem.clear();
    give(reading.answer);
    if (mode !== 'check') return;
    lock(reading.answer);
    feedback?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };
  pressOnEnter(root, submit);
  const touch = (): void => {
    isDirty = true;
    if (!isLocked) feedback?.replaceChildren();
  };
  root.addEventListener('input', touch);

  if (answer) control.write(answer);
  if (mode === 'review') feedback?.removeAttribute('role');
  else (root.querySelector('.question-actions') ?? root).append(submit);
  if (mode === 'review' || (mode === 'check' && answer)) lock(answer);
  else if (answer) showSaved();

  return {
    element: root,
    shown: () => {
      shownAtMs ??= clock.elapsedMs();
    },
    saveDraft: () => {
      if (mode !== 'save' || !isDirty || isLocked || ui.session.getReport().phase !== 'open') return;
      const reading = control.read();
      if ('answer' in reading) give(reading.answer);
    },
  };
};
