import type { Ui } from './ui.ts';

/** The message of an answer that cannot be taken as it is. */
export interface AnswerError {
  /** Says what is missing and focuses the first field that needs it. */
  show(text: string, field: HTMLElement | null | undefined): void;
  clear(): void;
}

export const createAnswerError = ({ make }: Ui, root: HTMLElement, id: string): AnswerError => {
  const element = root.querySelector<HTMLElement>('.question-error') ?? make('p', 'question-error');
  const actions = root.querySelector('.question-actions');
  if (!root.contains(element)) {
    if (actions) actions.before(element);
    else root.append(element);
  }
  element.id = id;
  element.hidden = true;
  element.setAttribute('role', 'alert');
  let invalid: HTMLElement | null | undefined;

  const clear = (): void => {
    element.hidden = true;
    element.textContent = '';
    invalid?.removeAttribute('aria-invalid');
    invalid?.removeAttribute('aria-describedby');
    invalid = null;
  };
  root.addEventListener('input', clear);
  return {
    clear,
    show: (text, field) => {
      clear();
      element.hidden = false;
      element.textContent = text;
      invalid = field;
      field?.setAttribute('aria-describedby', id);
      if (field?.matches('select, input[type="text"]')) field.setAttribute('aria-invalid', 'true');
      field?.focus();
    },
  };
};
