import type { Ui } from './ui.ts';

/** The message of a form that cannot be taken as it is. */
export interface Problem {
  /** Says what is missing and focuses the first field that needs it. */
  show(text: string, field: HTMLElement | null | undefined): void;
  clear(): void;
}

export const createProblem = ({ make }: Ui, form: HTMLElement, id: string): Problem => {
  const element = form.querySelector<HTMLElement>('.question-error') ?? make('p', 'question-error');
  const actions = form.querySelector('.question-actions');
  if (!form.contains(element)) {
    if (actions) actions.before(element);
    else form.append(element);
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
  form.addEventListener('input', clear);
  form.addEventListener('change', clear);
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
