import type { AnswerOf } from '../../../core/player/answer.ts';
import { isAccepted } from '../../../core/questions/fill-in/accepted.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { markPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Gaps in a sentence. */
export const createFillIn = (
  question: RuntimeQuestionOf<'fill-in'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'fill-in'>> => {
  const fields = question.blanks.map((_, index) =>
    root.querySelector<HTMLInputElement>(`input[name$="blank-${index}"]`),
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
    explain: ({ texts }) => ({
      mistakes: question.mistakes.flatMap((mistake, index) =>
        texts.some((text) => isAccepted([mistake], text)) ? [index] : [],
      ),
    }),
  };
};
