import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { isAriaDisabled, normalizedText, setAriaDisabled } from '../elements.ts';
import { applyOrder, findPart, markPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Items that two buttons each move up and down. */
export const createSequencing = (
  question: RuntimeQuestionOf<'sequencing'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'sequencing'>> => {
  const { make, messageFormatter, strings } = ui;
  const total = question.items.length;
  const live = make('p', 'visually-hidden');
  live.setAttribute('role', 'status');
  root.append(live);

  const items = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-item]')];

  const update = (): void => {
    items().forEach((item, position) => {
      const up = item.querySelector('[data-move="up"]');
      const down = item.querySelector('[data-move="down"]');
      if (up) setAriaDisabled(up, position === 0);
      if (down) setAriaDisabled(down, position === total - 1);
    });
  };

  /** Moves the neighbour around the item, so that the pressed button never leaves the document and keeps its focus. */
  const move = (item: HTMLElement, isUp: boolean): void => {
    const neighbour = isUp ? item.previousElementSibling : item.nextElementSibling;
    if (!neighbour) return;
    if (isUp) item.after(neighbour);
    else item.before(neighbour);
    update();
    live.textContent = messageFormatter.fill(strings.moved, {
      item: normalizedText(item.querySelector('.sequence-text')),
      number: items().indexOf(item) + 1,
      total,
    });
    item.dispatchEvent(new Event('input', { bubbles: true }));
  };

  applyOrder(root, 'item', order(total));
  update();
  for (const item of items())
    for (const control of item.querySelectorAll<HTMLElement>('[data-move]'))
      control.addEventListener('click', () => {
        if (!isAriaDisabled(control)) move(item, control.dataset.move === 'up');
      });

  return {
    read: () => ({
      answer: { type: 'sequencing', order: items().map((item) => Number(item.dataset.item)) },
    }),
    write: (answer) => {
      applyOrder(root, 'item', answer.order);
      update();
    },
    lock: () => {
      for (const control of root.querySelectorAll('[data-move]')) control.remove();
    },
    mark: (answer) => {
      answer.order.forEach((index, position) => {
        markPart(ui, findPart(root, 'item', index), index === position);
      });
    },
  };
};
