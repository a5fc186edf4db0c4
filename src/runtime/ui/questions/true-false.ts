import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { findPart, markPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { boxOf, readOptions } from './options.ts';

/** A statement that is true or false. */
export const createTrueFalse = (
  question: RuntimeQuestionOf<'true-false'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'true-false'>> => {
  const { strings } = ui;
  const options = readOptions(root);
  return {
    showsSolution: true,
    read: () => {
      const [value] = options.values();
      return value === undefined
        ? { problem: strings.chooseOne, field: options.first }
        : { answer: { type: 'true-false', value: value === 'true' } };
    },
    write: ({ value }) => options.tick([String(value)]),
    lock: options.lock,
    explain: ({ value }) => ({ overall: String(value) }),
    mark: (answer) => {
      for (const value of [true, false]) {
        const part = findPart(root, 'option', String(value));
        const box = boxOf(root, String(value));
        const isRight = value === question.answer;
        if (answer?.value === value)
          markPart(
            ui,
            part,
            isRight ? 'right' : 'wrong',
            isRight ? strings.yourAnswerRight : strings.yourAnswerWrong,
            box,
          );
        else if (isRight) markPart(ui, part, 'missed', strings.rightAnswer, box);
      }
    },
  };
};
