import type { AnswerOf } from '../../../core/player/answer.ts';
import { scoreAnswer } from '../../../core/player/score.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { formatDecimal, readDecimal } from '../../../core/text/decimal.ts';
import { signPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** A number, as people type it. */
export const createNumeric = (
  question: RuntimeQuestionOf<'numeric'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'numeric'>> => {
  const { make, strings } = ui;
  const field = root.querySelector<HTMLInputElement>('input[name$="number"]');
  const text = make('span', 'answer-text');
  return {
    allowsRetry: true,
    read: () => {
      const typed = field?.value.trim() ?? '';
      const value = readDecimal(typed);
      if (value !== null) return { answer: { type: 'numeric', value } };
      return { problem: typed === '' ? strings.enterNumber : strings.notANumber, field };
    },
    write: ({ value }) => {
      if (field) field.value = formatDecimal(value);
    },
    lock: () => {
      text.textContent = field?.value || '…';
      const label = field?.closest('label');
      field?.replaceWith(text);
      label?.replaceWith(make('span', 'number-text', ...label.childNodes));
    },
    mark: (answer) => {
      if (answer) signPart(ui, text, scoreAnswer(question, answer).verdict === 'correct');
    },
    explain: ({ value }) => ({
      mistakes: question.mistakes.flatMap((mistake, index) => (mistake === value ? [index] : [])),
    }),
  };
};
