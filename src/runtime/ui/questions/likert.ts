import type { AnswerOf, Control, ControlContext, QuestionOf } from './control.ts';
import { readOptions } from './options.ts';

/** A rating, which is neither right nor wrong. */
export const createLikert = (
  _question: QuestionOf<'likert'>,
  { ui, form }: ControlContext,
): Control<AnswerOf<'likert'>> => {
  const options = readOptions(form);
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
