import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { longestOrdered } from '../../../core/questions/sequencing/longest-ordered.ts';
import { isAriaDisabled, normalizedText, setAriaDisabled } from '../elements.ts';
import { applyOrder, findPart, markPart, signPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { onDrag } from './drag.ts';

/** Items that are put in order: by a handle, by two buttons each, or by a list of positions. */
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
  const wordsOf = (item: HTMLElement): string => normalizedText(item.querySelector('.sequence-text'));

  const update = (): void => {
    items().forEach((item, position) => {
      const up = item.querySelector('[data-move="up"]');
      const down = item.querySelector('[data-move="down"]');
      const list = item.querySelector('select');
      if (up) setAriaDisabled(up, position === 0);
      if (down) setAriaDisabled(down, position === total - 1);
      if (list) list.value = String(position);
    });
  };

  /** Moves the neighbours around the item, so that what has focus or pointer in it never leaves the document. */
  const moveTo = (item: HTMLElement, position: number): void => {
    for (let at = items().indexOf(item); at !== position; at += at < position ? 1 : -1) {
      const neighbour = at < position ? item.nextElementSibling : item.previousElementSibling;
      if (!neighbour) break;
      if (at < position) item.before(neighbour);
      else item.after(neighbour);
    }
    update();
  };
  const tell = (item: HTMLElement): void => {
    live.textContent = messageFormatter.fill(strings.moved, {
      item: wordsOf(item),
      number: items().indexOf(item) + 1,
      total,
    });
    item.dispatchEvent(new Event('input', { bubbles: true }));
  };

  const addPositions = (item: HTMLElement): void => {
    const list = make('select', 'position');
    list.setAttribute('aria-label', messageFormatter.fill(strings.positionOf, { item: wordsOf(item) }));
    for (let position = 0; position < total; position++)
      list.append(new Option(messageFormatter.number(position + 1), String(position)));
    list.addEventListener('input', (event) => {
      event.stopPropagation();
      moveTo(item, Number(list.value));
      tell(item);
    });
    item.prepend(list);
  };

  const addHandle = (item: HTMLElement): void => {
    const handle = make('span', 'drag-handle', '⠿');
    handle.setAttribute('aria-hidden', 'true');
    let from = 0;
    onDrag(handle, {
      start: () => {
        from = items().indexOf(item);
        item.classList.add('is-lifted');
      },
      move: (_, y) => {
        const position = items().findIndex((other) => y < other.getBoundingClientRect().bottom);
        const at = position < 0 ? total - 1 : position;
        if (items()[at] !== item) moveTo(item, at);
      },
      end: (_x, _y, isDropped) => {
        item.classList.remove('is-lifted');
        if (!isDropped) moveTo(item, from);
        else if (items().indexOf(item) !== from) tell(item);
      },
    });
    item.prepend(handle);
  };

  applyOrder(root, 'item', order(total));
  for (const item of items()) {
    addPositions(item);
    addHandle(item);
    for (const control of item.querySelectorAll<HTMLElement>('[data-move]'))
      control.addEventListener('click', () => {
        if (isAriaDisabled(control)) return;
        moveTo(item, items().indexOf(item) + (control.dataset.move === 'up' ? -1 : 1));
        tell(item);
      });
  }
  update();

  return {
    allowsRetry: true,
    showsSolution: true,
    read: () => ({
      answer: { type: 'sequencing', order: items().map((item) => Number(item.dataset.item)) },
    }),
    write: (answer) => {
      applyOrder(root, 'item', answer.order);
      update();
    },
    lock: () => {
      for (const control of root.querySelectorAll('[data-move], .position, .drag-handle')) control.remove();
    },
    mark: (answer) => {
      const right = question.items.map((_, index) => index);
      if (!answer) {
        applyOrder(root, 'item', right);
        return;
      }
      const inOrder = new Set(longestOrdered(answer.order));
      for (const index of right) {
        const item = findPart(root, 'item', index);
        if (inOrder.has(index)) signPart(ui, item, true);
        else markPart(ui, item, 'wrong', messageFormatter.fill(strings.belongsAt, { number: index + 1 }));
      }
    },
    explain: ({ order: given }) => ({ inOrder: { count: longestOrdered(given).length, total } }),
  };
};
