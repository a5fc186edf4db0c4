import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { formatDecimal, readDecimal } from '../../../core/text/decimal.ts';
import type { Control, ControlContext } from './control.ts';

/** A number, as people type it. */
export const createNumeric = (
  question: RuntimeQuestionOf<'numeric'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'numeric'>> => {
  const field = root.querySelector<HTMLInputElement>('input[name$="number"]');
  return {
    read: () => {
      const text = field?.value.trim() ?? '';
      const value = readDecimal(text);
      if (value !== null) return { answer: { type: 'numeric', value } };
      return { problem: text === '' ? ui.strings.enterNumber : ui.strings.notANumber, field };
    },
    write: ({ value }) => {
      if (field) field.value = formatDecimal(value);
    },
    lock: () => {
      if (field) field.readOnly = true;
    },
    mark: () => {},
    explain: ({ value }) => ({
      mistakes: question.mistakes.flatMap((mistake, index) => (mistake === value ? [index] : [])),
    }),
  };
};
