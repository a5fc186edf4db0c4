import {
  type Choices,
  pathOf,
  type Ways,
  withoutUnreachable,
} from '../../../core/blocks/scenario/learner-path.ts';
import { createAnswerError } from '../answer-error.ts';
import { button, cloneTemplate, focusHeading, icon, pressOnEnter } from '../elements.ts';
import type { StartNote } from './start-note.ts';

/** What a decision's `data-verdict` is shown as. */
const VERDICTS: Readonly<
  Record<string, { sign: string; text: 'decisionBest' | 'decisionAcceptable' | 'decisionPoor' }>
> = {
  best: { sign: '✓', text: 'decisionBest' },
  acceptable: { sign: '◐', text: 'decisionAcceptable' },
  poor: { sign: '✗', text: 'decisionPoor' },
};

/** Decisions that are taken one at a time; each shows its consequence, and is kept. */
export const startScenario: StartNote = (ui, element, id) => {
  const { session, strings, make } = ui;
  const decisions = [...element.querySelectorAll<HTMLElement>('[data-decision]')];
  const ways: Ways = decisions.map((decision) =>
    [...decision.querySelectorAll<HTMLElement>('template[data-consequence]')]
      .sort((a, b) => Number(a.dataset.consequence) - Number(b.dataset.consequence))
      .map(({ dataset }) => (dataset.next === 'end' ? null : Number(dataset.next))),
  );
  const stored = (): Choices => {
    const value = session.getState().notes[id];
    return decisions.map((_, index) => (value?.kind === 'scenario' ? (value.choices[index] ?? null) : null));
  };
  let choices = stored();
  /** The decision that was just taken: its consequence is read before the next decision comes. */
  let reading: number | null = null;
  /** The decision that is being taken again. */
  let again: number | null = null;

  const debrief = make('div');
  debrief.setAttribute('role', 'status');
  element.append(debrief);

  const views = decisions.map((decision, index) => {
    const inputs = [...decision.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
    const consequence = decision.querySelector<HTMLElement>('.consequence');
    const primary = button(make, '', strings.decide, () => (isOpen() ? decide() : goOn()));
    const retry = button(make, 'secondary', strings.decideAgain, () => {
      again = index;
      reading = null;
      render();
      inputs.find((input) => input.checked)?.focus();
    });
    (decision.querySelector('.question-actions') ?? decision).append(primary, ' ', retry);
    const problem = createAnswerError(ui, decision, `${id}-${index}-error`);
    const isOpen = (): boolean => choices[index] === null || again === index;

    const decide = (): void => {
      const checked = inputs.find((input) => input.checked);
      if (!checked) {
        problem.show(strings.chooseOne, inputs[0]);
        return;
      }
      problem.clear();
      choices = withoutUnreachable(
        ways,
        choices.map((choice, at) => (at === index ? Number(checked.value) : choice)),
      );
      again = null;
      reading = index;
      session.dispatch({ type: 'note-changed', note: id, value: { kind: 'scenario', choices } });
      render();
      // The option that had the focus is locked now.
      (primary.hidden ? retry : primary).focus({ preventScroll: true });
      consequence?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    };
    const goOn = (): void => {
      const next = ways[index]?.[choices[index] ?? -1];
      reading = null;
      render();
      const legend = decisions[next ?? -1]?.querySelector<HTMLElement>('legend');
      if (legend) focusHeading(legend);
    };
    pressOnEnter(decision, primary);

    let shown: number | null = null;
    const showConsequence = (choice: number | null): void => {
      if (shown === choice) return;
      shown = choice;
      const selector = `[data-consequence="${choice}"]`;
      const text = choice === null ? null : cloneTemplate(decision, selector);
      const verdict = decision.querySelector<HTMLElement>(`template${selector}`)?.dataset.verdict;
      const words = verdict === undefined ? undefined : VERDICTS[verdict];
      consequence?.replaceChildren(...(text ? [text] : []));
      if (!consequence || !text || !words) return;
      consequence.dataset.verdict = verdict;
      consequence.prepend(make('p', 'verdict', icon(make, words.sign), ' ', strings[words.text]));
    };

    return (isOnPath: boolean): void => {
      const choice = choices[index] ?? null;
      const isBeingTaken = isOpen();
      decision.hidden = !isOnPath;
      for (const input of inputs) {
        if (again !== index && choice !== null) input.checked = input.value === String(choice);
        input.disabled = !isBeingTaken;
        const option = input.closest('li');
        if (option) option.hidden = !isBeingTaken && input.value !== String(choice);
      }
      showConsequence(isBeingTaken ? null : choice);
      const isLast = ways[index]?.[choice ?? -1] === null;
      primary.textContent = isBeingTaken ? strings.decide : strings.decideContinue;
      primary.hidden = !isBeingTaken && (reading !== index || isLast);
      retry.hidden = isBeingTaken;
    };
  });

  const render = (): void => {
    const path = pathOf(ways, choices);
    const stop = again ?? reading;
    const visible = stop === null ? path : path.slice(0, path.indexOf(stop) + 1);
    views.forEach((show, index) => {
      show(visible.includes(index));
    });
    const last = visible.at(-1) ?? 0;
    const isEnd = again === null && ways[last]?.[choices[last] ?? -1] === null;
    const text = isEnd && debrief.childNodes.length === 0 ? cloneTemplate(element, '[data-debrief]') : null;
    if (text) debrief.append(text);
    debrief.hidden = !isEnd;
  };
  const restore = (): void => {
    choices = stored();
    reading = null;
    again = null;
    render();
  };
  restore();
  session.onReplaced(restore);
};
