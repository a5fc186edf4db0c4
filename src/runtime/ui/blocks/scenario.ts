import { createAnswerError } from '../answer-error.ts';
import { button, cloneTemplate, icon, pressOnEnter } from '../elements.ts';
import type { StartNote } from './start-note.ts';

/** What a decision's `data-verdict` is shown as. */
const VERDICTS: Readonly<
  Record<string, { sign: string; text: 'decisionBest' | 'decisionAcceptable' | 'decisionPoor' }>
> = {
  best: { sign: '✓', text: 'decisionBest' },
  acceptable: { sign: '◐', text: 'decisionAcceptable' },
  poor: { sign: '✗', text: 'decisionPoor' },
};

/** Decisions that show their consequence and are kept. */
export const startScenario: StartNote = (ui, element, id) => {
  const { session, strings, make } = ui;
  const decisions = [...element.querySelectorAll<HTMLElement>('[data-decision]')];
  const keptChoice = (index: number): number | null => {
    const value = session.getState().notes[id];
    return value?.kind === 'scenario' ? (value.choices[index] ?? null) : null;
  };
  const choices = decisions.map((_, index) => keptChoice(index));

  const debrief = make('div');
  debrief.setAttribute('role', 'status');
  element.append(debrief);
  const showDebrief = (): void => {
    const text = cloneTemplate(element, '[data-debrief]');
    if (text && debrief.childNodes.length === 0 && choices.every((choice) => choice !== null))
      debrief.append(text);
  };

  decisions.forEach((decision, index) => {
    const inputs = [...decision.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const consequence = decision.querySelector<HTMLElement>('.consequence');
    const decide = button(make, '', strings.decide, () => takeDecision());
    (decision.querySelector('.question-actions') ?? decision).append(decide);
    const problem = createAnswerError(ui, decision, `${id}-${index}-error`);

    const show = (choice: number): void => {
      const selector = `[data-consequence="${choice}"]`;
      const text = cloneTemplate(decision, selector);
      const verdict = decision.querySelector<HTMLElement>(`template${selector}`)?.dataset.verdict;
      const words = verdict === undefined ? undefined : VERDICTS[verdict];
      if (consequence && text) {
        consequence.replaceChildren(text);
        if (words) {
          consequence.dataset.verdict = verdict;
          consequence.prepend(make('p', 'verdict', icon(make, words.sign), ' ', strings[words.text]));
        }
      }
      decide.textContent = strings.decideAgain;
      showDebrief();
    };

    const takeDecision = (): void => {
      const checked = inputs.find((input) => input.checked);
      if (!checked) {
        problem.show(strings.chooseOne, inputs[0]);
        return;
      }
      choices[index] = Number(checked.value);
      session.dispatch({
        type: 'note-changed',
        note: id,
        value: { kind: 'scenario', choices: [...choices] },
      });
      show(Number(checked.value));
    };
    pressOnEnter(decision, decide);

    const restore = (): void => {
      const kept = keptChoice(index);
      const input = inputs.find((candidate) => candidate.value === String(kept));
      choices[index] = kept;
      if (!input || kept === null) return;
      input.checked = true;
      show(kept);
    };
    restore();
    session.onReplaced(restore);
  });
};
