import { type Answer, runtimeTypeOf } from '../../core/player/answer.ts';
import { drawOrder } from '../../core/player/draw.ts';
import { scoreAnswer } from '../../core/player/score.ts';
import type { ScoringVersion } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import { createAnswerError } from './answer-error.ts';
import { button, focusElement, pressOnEnter } from './elements.ts';
import { type ShownAnswer, showFeedback, showHint } from './feedback.ts';
import { labelReferences } from './label-references.ts';
import { createSheetLink } from './page-sheet.ts';
import { createControl } from './questions/control-registry.ts';
import type { Ui } from './ui.ts';

/** One question as it is shown. */
export interface QuestionView {
  readonly element: HTMLElement;
  /** The one button that says what comes next; hidden where nothing does. */
  readonly primary: HTMLButtonElement;
  /** The question comes into view: its time starts unless it runs already. */
  shown(): void;
  /** Sends an answer that was saved as it changed; the learner goes on. */
  sendDraft(): void;
}

interface QuestionViewOptions {
  readonly context: {
    /** The quiz or block that asks: names what is in the question. */
    readonly id: string;
    /** The place in which the question stands. */
    readonly page: string;
    readonly shuffleChoices: boolean;
  };
  readonly question: RuntimeQuestion;
  readonly seed: number;
  readonly scoring: ScoringVersion;
  readonly answer: Answer | undefined;
  /**
   * `check`: locked with the answer, feedback at once, one more answer for practice after a first one that was not right;
   * `save`: saved as it changes; `review`: locked with feedback from the start.
   */
  readonly mode: 'check' | 'save' | 'review';
  /**
   * A first answer; in mode `save` every one, as a draft after each change, and once more when the learner goes on.
   */
  readonly onAnswer?: (answer: Answer, latencyMs: number, isDraft: boolean) => void;
  /** What the primary button says and does once the question is done with; nothing follows unless given. */
  readonly onward?: { words(): string; go(): void };
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

/** What stands under a question: messages, feedback, the button. It stays in view while the question is. */
const findFoot = ({ make }: Ui, root: HTMLElement): HTMLElement => {
  const foot =
    root.querySelector<HTMLElement>('.question-foot') ?? root.appendChild(make('div', 'question-foot'));
  if (!foot.querySelector('.feedback')) foot.prepend(make('div', 'feedback'));
  if (!foot.querySelector('.question-actions')) foot.append(make('p', 'question-actions'));
  return foot;
};

/** A question that the package does not have can be passed over. */
const createMissingView = ({ make, strings }: Ui, { onward }: QuestionViewOptions): QuestionView => {
  const primary = button(make, 'primary', onward?.words() ?? '', () => onward?.go());
  primary.hidden = !onward;
  const foot = make('div', 'question-foot', make('p', 'question-actions', primary));
  return {
    element: make('div', 'question', make('p', 'question-missing', strings.questionMissing), foot),
    primary,
    shown: () => {},
    sendDraft: () => {},
  };
};

export const createQuestionView = (ui: Ui, options: QuestionViewOptions): QuestionView => {
  const { document, window, clock, session, strings, messageFormatter, views, make } = ui;
  const { context, question, seed, scoring, answer, mode, onAnswer, onward } = options;
  const root = ui.questionOf(question.id);
  if (!root) return createMissingView(ui, options);

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
  const foot = findFoot(ui, root);
  const problem = createAnswerError(ui, root, `${prefix}error`);
  const feedback = foot.querySelector<HTMLElement>('.feedback') ?? foot;
  let shownAtMs: number | null = null;
  /** `again`: the first answer was not right and is recorded; another one is for practice. */
  let phase: 'first' | 'again' | 'done' = 'first';
  /** What is changed and not complete, or saved as a draft and not sent. */
  let isDirty = false;
  let draft: { readonly answer: Answer; readonly latencyMs: number } | null = null;
  /** Whether the learner has been told that the answer is not complete. */
  let isWarned = false;

  const primary = button(make, 'primary', '', () => press());
  const label = (): void => {
    if (mode === 'check' && phase !== 'done')
      primary.textContent = phase === 'again' ? strings.checkAgain : strings.checkAnswer;
    else primary.textContent = onward?.words() ?? '';
    primary.hidden = primary.textContent === '';
  };
  const isOpen = (): boolean => session.getReport().phase === 'open';

  const shownAnswer = (): ShownAnswer => ({
    root,
    feedback,
    question,
    control,
    scoring,
    pageLink:
      question.page === context.page || !views.has(question.page)
        ? null
        : createSheetLink(
            ui,
            question.page,
            messageFormatter.fill(strings.readAgain, { place: views.titleOf(question.page) }),
          ),
  });

  /** Brings the answer and what is said of it into view; the focus stays with the button. */
  const showOutcome = (hadFocus: boolean): void => {
    label();
    if (hadFocus && !primary.hidden) primary.focus({ preventScroll: true });
    else if (hadFocus) focusElement(feedback);
    const answered = root.querySelector<HTMLElement>('.is-wrong, .is-right, .is-missed');
    root.style.setProperty('--foot', `${foot.offsetHeight}px`);
    answered?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    // Where it does not stick to the edge of the window.
    if (foot.getBoundingClientRect().bottom > window.innerHeight)
      foot.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  };

  const lock = (given: Answer | undefined, remark: string | null): void => {
    phase = 'done';
    root.classList.add('is-locked');
    control.lock();
    control.mark(given);
    showFeedback(ui, shownAnswer(), given, remark);
    label();
  };

  const latencyMs = (): number => (shownAtMs === null ? 0 : Math.max(0, clock.elapsedMs() - shownAtMs));

  const check = (): void => {
    const reading = control.read();
    if ('problem' in reading) {
      problem.show(reading.problem, reading.field);
      return;
    }
    // Feedback is shown only to what is recorded.
    if (!isOpen()) {
      problem.show(strings.notTaken, primary);
      return;
    }
    problem.clear();
    const hadFocus = root.contains(document.activeElement);
    const isFirst = phase === 'first';
    if (isFirst) onAnswer?.(reading.answer, latencyMs(), false);
    const { verdict } = scoreAnswer(question, reading.answer, scoring);
    if (isFirst && control.allowsRetry && (verdict === 'incorrect' || verdict === 'partial')) {
      phase = 'again';
      root.classList.add('is-again');
      control.hint?.(reading.answer);
      showHint(ui, shownAnswer(), reading.answer);
    } else lock(reading.answer, isFirst ? null : strings.firstAnswerCounts);
    showOutcome(hadFocus);
  };

  /** What is complete is kept in this browser at once, and by the LMS when the learner goes on, or a little later. */
  const saveDraft = (): void => {
    const reading = control.read();
    draft = 'answer' in reading ? { answer: reading.answer, latencyMs: latencyMs() } : null;
    isDirty = draft === null;
    if (!draft) {
      feedback.replaceChildren();
      return;
    }
    onAnswer?.(draft.answer, draft.latencyMs, true);
    if (!feedback.querySelector('.answer-saved'))
      feedback.replaceChildren(make('p', 'answer-saved', strings.answerSaved));
  };

  const sendDraft = (): void => {
    if (draft && isOpen()) onAnswer?.(draft.answer, draft.latencyMs, false);
    draft = null;
  };

  const press = (): void => {
    if (mode === 'check' && phase !== 'done') {
      check();
      return;
    }
    const reading = mode === 'save' && isDirty ? control.read() : null;
    if (reading && 'problem' in reading && !isWarned) {
      isWarned = true;
      problem.show(reading.problem, reading.field);
      return;
    }
    problem.clear();
    onward?.go();
  };
  pressOnEnter(root, primary);

  const touch = (): void => {
    isWarned = false;
    if (mode !== 'save') return;
    if (isOpen()) saveDraft();
    else {
      feedback.replaceChildren();
      problem.show(strings.notTaken, null);
    }
  };
  root.addEventListener('input', touch);

  if (answer) control.write(answer);
  if (mode === 'review') feedback.removeAttribute('role');
  else foot.querySelector('.question-actions')?.append(primary);
  if (mode === 'review' || (mode === 'check' && answer)) lock(answer, null);
  else if (answer) feedback.replaceChildren(make('p', 'answer-saved', strings.answerSaved));
  label();

  return {
    element: root,
    primary,
    shown: () => {
      shownAtMs ??= clock.elapsedMs();
      label();
    },
    sendDraft,
  };
};
