import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { normalizedText } from '../elements.ts';
import { findPart, signPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { onDrag } from './drag.ts';

/**
 * Sources, each with a list of targets to select from. Whoever points can tap a target above and then a source, or drag it
 * there; the lists are what keyboards and assistive technology use.
 */
export const createMatching = (
  question: RuntimeQuestionOf<'matching'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'matching'>> => {
  const { document, make, strings, messageFormatter } = ui;
  const pairs = question.sources.map((_, index) => findPart(root, 'source', index));
  const selects = pairs.map((pair) => pair?.querySelector<HTMLSelectElement>('select'));
  const shown = order(question.targets.length);
  for (const select of selects) {
    for (const target of shown) {
      const option = select?.querySelector(`option[value="${target}"]`);
      if (option) select?.append(option);
    }
  }
  const wordsOf = (target: number | string | undefined): string =>
    normalizedText(root.querySelector(`select option[value="${target}"]`));
  const targetWords = question.targets.map((_, target) => wordsOf(target));
  const bank = make('ul', 'bank');
  bank.setAttribute('aria-hidden', 'true');
  let held: number | null = null;

  /** Shows what is chosen in full, where the list itself would cut it, and which targets are in use. */
  const update = (): void => {
    for (const select of selects) {
      const text = select?.parentElement?.querySelector('.pick-text');
      if (select && text) text.textContent = wordsOf(select.value) || strings.chooseMatch;
      select?.parentElement?.classList.toggle('is-filled', Boolean(select.value));
    }
    for (const piece of bank.querySelectorAll<HTMLElement>('.piece')) {
      const { target } = piece.dataset;
      piece.classList.toggle(
        'is-used',
        selects.some((select) => select?.value === target),
      );
      piece.setAttribute('aria-pressed', String(target === String(held)));
    }
    root.classList.toggle('is-placing', held !== null);
  };
  const hold = (target: number | null): void => {
    held = target;
    update();
  };
  const place = (target: number, pair: Element | null | undefined): void => {
    const select = pair?.querySelector('select');
    if (select) select.value = String(target);
    hold(null);
    select?.dispatchEvent(new Event('input', { bubbles: true }));
  };

  for (const target of shown) {
    const piece = make('button', 'piece', targetWords[target] ?? '');
    piece.type = 'button';
    piece.tabIndex = -1;
    piece.dataset.target = String(target);
    piece.addEventListener('click', () => hold(held === target ? null : target));
    const { style } = piece;
    let from = { x: 0, y: 0 };
    onDrag(piece, {
      start: () => {
        const { left, top, width, height } = piece.getBoundingClientRect();
        from = { x: left + width / 2, y: top + height / 2 };
        piece.classList.add('is-dragged');
        hold(target);
      },
      move: (x, y) => {
        style.transform = `translate(${x - from.x}px, ${y - from.y}px)`;
      },
      end: (x, y, isDropped) => {
        const pair = isDropped && document.elementFromPoint(x, y)?.closest('[data-source]');
        style.transform = '';
        piece.classList.remove('is-dragged');
        if (pair && root.contains(pair)) place(target, pair);
        else hold(null);
      },
    });
    bank.append(make('li', '', piece));
  }
  root.querySelector('.pairs')?.before(bank);
  for (const pair of pairs)
    pair?.addEventListener('click', (event) => {
      if (held === null) return;
      event.preventDefault();
      place(held, pair);
    });
  root.addEventListener('input', update);
  update();

  return {
    allowsRetry: true,
    showsSolution: true,
    read: () => {
      const missing = selects.find((select) => !select?.value);
      return selects.every((select) => select?.value)
        ? { answer: { type: 'matching', targets: selects.map((select) => Number(select?.value)) } }
        : { problem: strings.matchAll, field: missing };
    },
    write: ({ targets }) => {
      selects.forEach((select, index) => {
        if (select) select.value = String(targets[index] ?? '');
      });
      update();
    },
    lock: () => {
      bank.remove();
      for (const pair of pairs) {
        const label = pair?.querySelector('label');
        label?.replaceWith(make('div', 'pair-text', ...label.childNodes));
      }
    },
    mark: (answer) => {
      question.sources.forEach(({ target }, index) => {
        const chosen = answer?.targets[index];
        const text = make('span', 'pair-target', targetWords[target] ?? '');
        if (chosen !== undefined && chosen !== target)
          text.append(
            ' ',
            make(
              'span',
              'pair-chosen',
              messageFormatter.fill(strings.youChose, { choice: targetWords[chosen] ?? '' }),
            ),
          );
        pairs[index]?.querySelector('.pick')?.replaceWith(text);
        if (answer) signPart(ui, pairs[index] ?? null, chosen === target);
      });
    },
  };
};
