import { cutToBytes, encodeUtf8 } from '../../core/codec/base64url.ts';
import type { RuntimeNote } from '../../core/player/runtime-course.ts';
import { button, cloneTemplate, icon } from './elements.ts';
import { createProblem } from './problem.ts';
import type { Ui } from './ui.ts';

/** What a decision's `data-verdict` is shown as. */
const VERDICTS: Readonly<
  Record<string, { sign: string; text: 'decisionBest' | 'decisionAcceptable' | 'decisionPoor' }>
> = {
  best: { sign: '✓', text: 'decisionBest' },
  acceptable: { sign: '◐', text: 'decisionAcceptable' },
  poor: { sign: '✗', text: 'decisionPoor' },
};

const boxesOf = (element: Element): HTMLInputElement[] => [
  ...element.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];

const startChecklist = ({ session }: Ui, element: HTMLElement, id: string): void => {
  const restore = (): void => {
    const value = session.getState().notes[id];
    const kept = value?.kind === 'checklist' ? value.ticked : [];
    for (const box of boxesOf(element)) box.checked = kept.includes(Number(box.value));
  };
  restore();
  session.onReplaced(restore);
  element.addEventListener('change', () => {
    const ticked = boxesOf(element)
      .filter((box) => box.checked)
      .map((box) => Number(box.value))
      .sort((a, b) => a - b);
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'checklist', ticked } });
  });
};

const startScenario = (ui: Ui, element: HTMLElement, id: string): void => {
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

const startReflection = (
  { session, strings, wording, places }: Ui,
  element: HTMLElement,
  id: string,
): void => {
  const field = element.querySelector('textarea');
  if (!field) return;
  const left = element.querySelector('.reflection-left');
  const total = Number(field.dataset.maxBytes ?? 0);
  let kept = '';
  const restore = (): void => {
    const value = session.getState().notes[id];
    kept = value?.kind === 'reflection' ? value.text : '';
    field.value = kept;
  };
  restore();
  if (left) {
    left.id = `${id}-left`;
    field.setAttribute('aria-describedby', left.id);
  }
  const update = (): void => {
    const text = cutToBytes(field.value, total);
    if (text !== field.value) field.value = text;
    if (left)
      left.textContent = wording.fill(strings.reflectionLeft, {
        count: total - encodeUtf8(text).length,
        total,
      });
  };
  const keep = (): void => {
    if (field.value === kept) return;
    kept = field.value;
    session.dispatch({ type: 'note-changed', note: id, value: { kind: 'reflection', text: kept } });
  };
  field.addEventListener('input', update);
  field.addEventListener('change', keep);
  places.onLeave(keep);
  session.onReplaced(() => {
    restore();
    update();
  });
  update();
};

const START: Readonly<Record<RuntimeNote['kind'], (ui: Ui, element: HTMLElement, id: string) => void>> = {
  checklist: startChecklist,
  scenario: startScenario,
  reflection: startReflection,
};

/** What learners leave in the pages: ticks, decisions, reflections; restored and kept. */
export const startNotes = (ui: Ui): void => {
  for (const element of ui.document.querySelectorAll<HTMLElement>('[data-note]')) {
    const note = ui.session.course.notes.find((candidate) => candidate.id === element.dataset.note);
    if (note) START[note.kind](ui, element, note.id);
  }
};
