import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { findPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { boxOf, readOptions } from './options.ts';

/** A rating, which is neither right nor wrong. */
export const createLikert = (
  _question: RuntimeQuestionOf<'likert'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'likert'>> => {
  const { make, strings } = ui;
  const options = readOptions(root);
  return {
    read: () => {
      const [value] = options.values();
      return value === undefined
        ? { problem: strings.chooseOne, field: options.first }
        : { answer: { type: 'likert', step: Number(value) } };
    },
    write: ({ step }) => options.tick([String(step)]),
    lock: options.lock,
    mark: (answer) => {
      if (!answer) return;
      findPart(root, 'option', answer.step)?.classList.add('is-chosen');
      boxOf(root, answer.step)?.append(' ', make('span', 'part-verdict', strings.yourAnswer));
    },
  };
};
