import { findPart } from './answer-parts.ts';

/** The radio buttons or checkboxes of a question. */
export interface Options {
  readonly first: HTMLInputElement | undefined;
  /** The values of what is ticked, in the order shown. */
  values(): readonly string[];
  tick(values: readonly string[]): void;
  /** Makes text of the options with these values, or of all. */
  lock(values?: readonly string[]): void;
}

/** Makes text of an option: what stood in its label stands in a box that reacts to nothing. */
const replaceField = (input: HTMLInputElement): void => {
  const label = input.closest('label');
  if (!label) return;
  const box = input.ownerDocument.createElement(label.parentElement?.localName === 'li' ? 'div' : 'span');
  box.className = 'option-text';
  input.remove();
  box.append(...label.childNodes);
  label.replaceWith(box);
};

export const readOptions = (root: HTMLElement): Options => {
  const inputs = (): HTMLInputElement[] => [
    ...root.querySelectorAll<HTMLInputElement>('input[name$="answer"]'),
  ];
  return {
    get first() {
      return inputs()[0];
    },
    values: () =>
      inputs()
        .filter((input) => input.checked)
        .map((input) => input.value),
    tick: (values) => {
      for (const input of inputs()) input.checked = values.includes(input.value);
    },
    lock: (values) => {
      for (const input of inputs()) if (!values || values.includes(input.value)) replaceField(input);
    },
  };
};

/** What holds the words of an option, whether it has a field or is text. */
export const boxOf = (root: ParentNode, value: number | string): HTMLElement | null =>
  findPart(root, 'option', value)?.querySelector<HTMLElement>('label, .option-text') ?? null;
