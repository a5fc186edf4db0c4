import { icon } from '../elements.ts';
import type { Ui } from '../ui.ts';

/** The elements of one list whose `data-` attribute holds the authored indices, by index. */
export const findPart = (root: ParentNode, attribute: string, index: number | string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`[data-${attribute}="${index}"]`);

/** The authored indices of the parts of one list, in the order shown. */
export const readOrder = (root: ParentNode, attribute: string): readonly number[] =>
  [...root.querySelectorAll(`[data-${attribute}]`)].map((part) =>
    Number(part.getAttribute(`data-${attribute}`)),
  );

/** Puts parts of one list into that order. */
export const applyOrder = (root: ParentNode, attribute: string, order: readonly number[]): void => {
  for (const index of order) {
    const part = findPart(root, attribute, index);
    part?.parentElement?.append(part);
  }
};

type PartVerdict = 'right' | 'wrong' | 'missed';

const SIGNS: Readonly<Record<PartVerdict, string>> = { right: '✓', wrong: '✗', missed: '○' };

const label = ({ make, strings }: Ui, part: HTMLElement | null, verdict: PartVerdict): void => {
  const words = { right: strings.partRight, wrong: strings.partWrong, missed: strings.partMissed };
  part?.classList.add(`is-${verdict}`);
  part?.append(' ', make('span', 'part-verdict', icon(make, SIGNS[verdict]), ' ', words[verdict]));
};

/** Says at a part of the answer whether it is right. */
export const markPart = (ui: Ui, part: HTMLElement | null, isRight: boolean): void =>
  label(ui, part, isRight ? 'right' : 'wrong');

/** Says at a part that it belongs to the right answer and was not chosen. */
export const markMissed = (ui: Ui, part: HTMLElement | null): void => label(ui, part, 'missed');
