import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { findPart, markPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { readOptions } from './options.ts';

/** A statement that is true or false. */
export const createTrueFalse = (
  question: RuntimeQuestionOf<'true-false'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'true-false'>> => {
  const options = readOptions(root);
  return {
    read: () => {
      const [value] = options.values();
      return value === undefined
        ? { problem: ui.strings.chooseOne, field: options.first }
        : { answer: { type: 'true-false', value: value === 'true' } };
    },
    write: ({ value }) => options.tick([String(value)]),
    lock: options.lock,
    explain: ({ value }) => ({ overall: String(value) }),
    showsSolution: true,
    mark: ({ value }) => markPart(ui, findPart(root, 'option', String(value)), value === question.answer),
  };
};
