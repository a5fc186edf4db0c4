import { icon } from '../elements.ts';
import type { Ui } from '../ui.ts';

/** The elements of one list whose `data-` attribute holds the authored indices, by index. */
export const partOf = (root: ParentNode, attribute: string, index: number | string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-${attribute}="${index}"]`);

/** The authored indices of the parts of one list, in the order shown. */
export const orderOf = (root: ParentNode, attribute: string): readonly number[] =>
  [...root.querySelectorAll(`[data-${attribute}]`)].map((part) =>
    Number(part.getAttribute(`data-${attribute}`)),
  );

/** Puts parts of one list into that order. */
export const arrange = (root: ParentNode, attribute: string, order: readonly number[]): void => {
  for (const index of order) {
    const part = partOf(root, attribute, index);
    part?.parentElement?.append(part);
  }
};

/** Says at a part of the answer whether it is right. */
export const markPart = ({ make, strings }: Ui, part: HTMLElement | null, isRight: boolean): void => {
  part?.classList.add(isRight ? 'is-right' : 'is-wrong');
  part?.append(
    ' ',
    make(
      'span',
      'part-verdict',
      icon(make, isRight ? '✓' : '✗'),
      ' ',
      isRight ? strings.partRight : strings.partWrong,
    ),
  );
};
