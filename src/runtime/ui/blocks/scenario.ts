import { button, cloneTemplate, icon } from '../elements.ts';
import { createProblem } from '../problem.ts';
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
  const forms = [...element.querySelectorAll<HTMLFormElement>('form[data-decision]')];
  const keptChoice = (index: number): number | null => {
    const value = session.getState().notes[id];
    return value?.kind === 'scenario' ? (value.choices[index] ?? null) : null;
  };
  const choices = forms.map((_, index) => keptChoice(index));

  const debrief = make('div');
  debrief.setAttribute('role', 'status');
  element.append(debrief);
  const showDebrief = (): void => {
    const text = cloneTemplate(element, '[data-debrief]');
    if (text && debrief.childNodes.length === 0 && choices.every((choice) => choice !== null))
      debrief.append(text);
  };

  forms.forEach((form, index) => {
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const consequence = form.querySelector<HTMLElement>('.consequence');
    const decide = button(make, '', strings.decide);
    (form.querySelector('.question-actions') ?? form).append(decide);
    const problem = createProblem(ui, form, `${id}-${index}-error`);

    const show = (choice: number): void => {
      const selector = `[data-consequence="${choice}"]`;
      const text = cloneTemplate(form, selector);
      const verdict = form.querySelector<HTMLElement>(`template${selector}`)?.dataset.verdict;
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

    form.addEventListener('submit', (event) => {
      event.preventDefault();
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
    });

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
