import { formatDecimal, readDecimal } from '../../../core/text/decimal.ts';
import type { AnswerOf, Control, ControlContext, QuestionOf } from './control.ts';

/** A number, as people type it. */
export const createNumeric = (
  _question: QuestionOf<'numeric'>,
  { ui, form }: ControlContext,
): Control<AnswerOf<'numeric'>> => {
  const field = form.querySelector<HTMLInputElement>('input[name="number"]');
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
  };
};
