import type { Answer } from '../../../src/core/player/answer.ts';

/** What a learner does to one field of a question's form. */
export type FieldAct =
  /** Ticks a checkbox, or chooses a radio button. */
  | { readonly kind: 'tick'; readonly selector: string; readonly value: string }
  /** Chooses from a list. */
  | { readonly kind: 'choose'; readonly selector: string; readonly value: string }
  | { readonly kind: 'type'; readonly selector: string; readonly value: string }
  /** Moves an item up to a position. */
  | { readonly kind: 'move'; readonly item: number; readonly position: number };

const tick = (value: unknown, name = 'answer'): FieldAct => ({
  kind: 'tick',
  selector: `input[name$="${name}"][value="${value}"]`,
  value: String(value),
});

/** How an answer gets into a question's form, field by field. */
export const actsOf = (answer: Answer): readonly FieldAct[] => {
  switch (answer.type) {
    case 'true-false':
      return [tick(answer.value)];
    case 'choice':
      return answer.selected.map((index) => tick(index));
    case 'highlight':
      return answer.marked.map((index) => tick(index));
    case 'matching':
      return answer.targets.map((target, index) => ({
        kind: 'choose',
        selector: `[data-source="${index}"] select`,
        value: String(target),
      }));
    case 'categorise':
      return answer.groups.map((group, index) => tick(group, `card-${index}`));
    case 'sequencing':
      return answer.order.map((item, position) => ({ kind: 'move', item, position }));
    case 'fill-in':
      return answer.texts.map((value, index) => ({
        kind: 'type',
        selector: `[name$="blank-${index}"]`,
        value,
      }));
    case 'numeric':
      return [{ kind: 'type', selector: 'input[inputmode="decimal"]', value: String(answer.value) }];
    case 'likert':
      return [tick(answer.step)];
  }
};
