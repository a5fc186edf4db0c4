/** The radio buttons or checkboxes of a question. */
export interface Options {
  readonly first: HTMLInputElement | undefined;
  /** The values of what is ticked, in the order shown. */
  values(): readonly string[];
  tick(values: readonly string[]): void;
  lock(): void;
}

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
    lock: () => {
      for (const input of inputs()) input.disabled = true;
    },
  };
};
