import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { applyOrder, findPart, markPart, readOrder } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { readOptions } from './options.ts';

/** One or several options out of a list. */
export const createChoice = (
  question: RuntimeQuestionOf<'choice'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'choice'>> => {
  applyOrder(root, 'option', order(question.choices.length));
  const options = readOptions(root);
  return {
    read: () => {
      const selected = options
        .values()
        .map(Number)
        .sort((a, b) => a - b);
      if (selected.length > 0) return { answer: { type: 'choice', selected } };
      return {
        problem: question.select === 'single' ? ui.strings.chooseOne : ui.strings.chooseSome,
        field: options.first,
      };
    },
    write: ({ selected }) => options.tick(selected.map(String)),
    lock: options.lock,
    mark: ({ selected }) => {
      for (const index of selected)
        markPart(ui, findPart(root, 'option', index), question.choices[index]?.correct === true);
    },
    explain: ({ selected }) => ({
      hasWrongTick: selected.some((index) => !question.choices[index]?.correct),
      options: readOrder(root, 'option').filter((index) => selected.includes(index)),
    }),
    showsSolution: true,
  };
};
