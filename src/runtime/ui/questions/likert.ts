import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import type { Control, ControlContext } from './control.ts';
import { readOptions } from './options.ts';

/** A rating, which is neither right nor wrong. */
export const createLikert = (
  _question: RuntimeQuestionOf<'likert'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'likert'>> => {
  const options = readOptions(root);
  return {
    read: () => {
      const [value] = options.values();
      return value === undefined
        ? { problem: ui.strings.chooseOne, field: options.first }
        : { answer: { type: 'likert', step: Number(value) } };
    },
    write: ({ step }) => options.tick([String(step)]),
    lock: options.lock,
    mark: () => {},
  };
};
