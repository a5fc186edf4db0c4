import { cloneTemplate, hiddenText, icon } from '../elements.ts';
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

/** How a part of an answer is: `missed` belongs to the right answer and was not chosen. */
export type PartVerdict = 'right' | 'wrong' | 'missed';

const SIGNS: Readonly<Record<PartVerdict, string>> = { right: '✓', wrong: '✗', missed: '○' };

/** Says at a part of the answer how it is, by class, sign and words. */
export const markPart = (
  { make }: Ui,
  part: HTMLElement | null,
  verdict: PartVerdict,
  words: string,
  /** Where sign and words go; in the part unless given. */
  box: HTMLElement | null = part,
): void => {
  part?.classList.add(`is-${verdict}`);
  box?.append(' ', make('span', 'part-verdict', icon(make, SIGNS[verdict]), ' ', words));
};

/** The same by a sign, with words for those who cannot see it. */
export const signPart = (ui: Ui, part: HTMLElement | null, isRight: boolean): void => {
  const { make, strings } = ui;
  part?.classList.add(isRight ? 'is-right' : 'is-wrong');
  part?.append(
    ' ',
    make(
      'span',
      'part-verdict',
      icon(make, isRight ? '✓' : '✗'),
      hiddenText(make, isRight ? strings.partRight : strings.partWrong),
    ),
  );
};

/** The author's reason why an option is right or wrong; `null` without one. */
export const reasonOf = (root: ParentNode, index: number): DocumentFragment | null =>
  cloneTemplate(root, `[data-feedback-option="${index}"]`);
