import type { AnswerOf } from '../../../core/player/answer.ts';
import { isAccepted } from '../../../core/questions/fill-in/accepted.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { signPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Gaps in a sentence. */
export const createFillIn = (
  question: RuntimeQuestionOf<'fill-in'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'fill-in'>> => {
  const { make, strings } = ui;
  const fields = question.blanks.map((_, index) =>
    root.querySelector<HTMLInputElement>(`input[name$="blank-${index}"]`),
  );
  const gaps = fields.map((field) => field?.closest('label') ?? null);
  const texts: HTMLElement[] = [];
  return {
    allowsRetry: true,
    read: () => {
      const empty = fields.find((field) => !field?.value.trim());
      const values = fields.map((field) => field?.value.trim() ?? '');
      return values.includes('')
        ? { problem: strings.fillAll, field: empty }
        : { answer: { type: 'fill-in', texts: values } };
    },
    write: (answer) => {
      fields.forEach((field, index) => {
        if (field) field.value = answer.texts[index] ?? '';
      });
    },
    lock: () => {
      fields.forEach((field, index) => {
        const text = make('span', 'answer-text', field?.value || '…');
        texts[index] = text;
        const gap = make('span', 'blank', ...(gaps[index]?.childNodes ?? []));
        gaps[index]?.replaceWith(gap);
        field?.replaceWith(text);
      });
    },
    mark: (answer) => {
      question.blanks.forEach(({ accepted }, index) => {
        if (answer) signPart(ui, texts[index] ?? null, isAccepted(accepted, answer.texts[index] ?? ''));
      });
    },
    explain: (answer) => ({
      mistakes: question.mistakes.flatMap((mistake, index) =>
        answer.texts.some((text) => isAccepted([mistake], text)) ? [index] : [],
      ),
    }),
  };
};
