import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { normalizedText } from '../elements.ts';
import { applyOrder, findPart, readOrder, signPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Cards, each with a row of radio buttons for its group; once answered, the groups with their cards. */
export const createCategorise = (
  { cards }: RuntimeQuestionOf<'categorise'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'categorise'>> => {
  const { make, strings, messageFormatter } = ui;
  applyOrder(root, 'card', order(cards.length));
  const radiosOf = (index: number): HTMLInputElement[] => [
    ...(findPart(root, 'card', index)?.querySelectorAll('input') ?? []),
  ];
  const groups = radiosOf(0).map((radio) => normalizedText(radio.closest('label')));
  return {
    allowsRetry: true,
    showsSolution: true,
    read: () => {
      const chosen = cards.map((_, index) => radiosOf(index).findIndex(({ checked }) => checked));
      const open = readOrder(root, 'card').find((index) => (chosen[index] ?? -1) < 0);
      return open === undefined
        ? { answer: { type: 'categorise', groups: chosen } }
        : { problem: strings.sortAll, field: radiosOf(open)[0] };
    },
    write: (answer) => {
      for (const [index, group] of answer.groups.entries())
        for (const [at, radio] of radiosOf(index).entries()) radio.checked = at === group;
    },
    lock: () => {
      for (const row of root.querySelectorAll('.card-groups')) row.remove();
    },
    mark: (answer) => {
      const shown = readOrder(root, 'card');
      const bins = groups.map((title, group) => {
        const list = make('ul');
        for (const index of shown.filter((card) => cards[card]?.group === group)) {
          const card = findPart(root, 'card', index);
          const chosen = answer?.groups[index];
          if (!card) continue;
          if (chosen !== undefined && chosen !== group)
            card.append(
              make(
                'span',
                'card-chosen',
                messageFormatter.fill(strings.youChose, { choice: groups[chosen] ?? '' }),
              ),
            );
          if (answer) signPart(ui, card, chosen === group);
          list.append(card);
        }
        return make('div', 'bin', make('p', 'bin-title', title), list);
      });
      root.querySelector('.card-list')?.replaceWith(make('div', 'bins', ...bins));
    },
  };
};
