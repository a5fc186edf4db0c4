import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { applyOrder, findPart, markPart, readOrder } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Cards, each with a row of radio buttons for its group. */
export const createCategorise = (
  { cards }: RuntimeQuestionOf<'categorise'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'categorise'>> => {
  applyOrder(root, 'card', order(cards.length));
  const radiosOf = (index: number): HTMLInputElement[] => [
    ...(findPart(root, 'card', index)?.querySelectorAll('input') ?? []),
  ];
  return {
    read: () => {
      const groups = cards.map((_, index) => radiosOf(index).findIndex(({ checked }) => checked));
      const open = readOrder(root, 'card').find((index) => (groups[index] ?? -1) < 0);
      return open === undefined
        ? { answer: { type: 'categorise', groups } }
        : { problem: ui.strings.sortAll, field: radiosOf(open)[0] };
    },
    write: ({ groups }) => {
      for (const [index, group] of groups.entries())
        for (const [at, radio] of radiosOf(index).entries()) radio.checked = at === group;
    },
    lock: () => {
      for (const radio of root.querySelectorAll('input')) radio.disabled = true;
    },
    mark: ({ groups }) => {
      for (const [index, { group }] of cards.entries())
        markPart(ui, findPart(root, 'card', index), groups[index] === group);
    },
  };
};
