import { isAccepted } from '../../../core/player/score.ts';
import type { AnswerOf, Control, ControlContext, QuestionOf } from './control.ts';
import { markPart } from './parts.ts';

/** Gaps in a sentence. */
export const createFillIn = (
  question: QuestionOf<'fill-in'>,
  { ui, form }: ControlContext,
): Control<AnswerOf<'fill-in'>> => {
  const fields = question.blanks.map((_, index) =>
    form.querySelector<HTMLInputElement>(`input[name="blank-${index}"]`),
  );
  return {
    read: () => {
      const empty = fields.find((field) => !field?.value.trim());
      const texts = fields.map((field) => field?.value.trim() ?? '');
      return texts.includes('')
        ? { problem: ui.strings.fillAll, field: empty }
        : { answer: { type: 'fill-in', texts } };
    },
    write: ({ texts }) => {
      fields.forEach((field, index) => {
        if (field) field.value = texts[index] ?? '';
      });
    },
    lock: () => {
      for (const field of fields) if (field) field.readOnly = true;
    },
    mark: ({ texts }) => {
      question.blanks.forEach(({ accepted }, index) => {
        markPart(ui, fields[index]?.closest('label') ?? null, isAccepted(accepted, texts[index] ?? ''));
      });
    },
  };
};
