import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { findPart, markMissed, markPart, readOrder } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { readOptions } from './options.ts';

/** Passages of a text, each the label of a checkbox. */
export const createHighlight = (
  { passages }: RuntimeQuestionOf<'highlight'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'highlight'>> => {
  const options = readOptions(root);
  const isRight = (index: number): boolean => passages[index]?.correct === true;
  const missedBy = ({ marked }: AnswerOf<'highlight'>): readonly number[] =>
    readOrder(root, 'option').filter((index) => isRight(index) && !marked.includes(index));
  let isMarked = false;
  return {
    read: () => {
      const marked = options
        .values()
        .map(Number)
        .sort((a, b) => a - b);
      return marked.length > 0
        ? { answer: { type: 'highlight', marked } }
        : { problem: ui.strings.markSome, field: options.first };
    },
    write: ({ marked }) => options.tick(marked.map(String)),
    lock: options.lock,
    mark: (answer) => {
      isMarked = true;
      for (const index of answer.marked) markPart(ui, findPart(root, 'option', index), isRight(index));
      for (const index of missedBy(answer)) markMissed(ui, findPart(root, 'option', index));
    },
    explain: (answer) => ({
      hasWrongTick: answer.marked.some((index) => !isRight(index)),
      options: readOrder(root, 'option').filter((index) => answer.marked.includes(index)),
      missed: missedBy(answer),
    }),
    get showsSolution() {
      return isMarked;
    },
  };
};
