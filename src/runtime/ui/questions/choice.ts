import type { AnswerOf, Control, ControlContext, QuestionOf } from './control.ts';
import { readOptions } from './options.ts';
import { arrange, markPart, partOf } from './parts.ts';

/** One or several options out of a list. */
export const createChoice = (
  question: QuestionOf<'choice'>,
  { ui, form, order }: ControlContext,
): Control<AnswerOf<'choice'>> => {
  arrange(form, 'option', order(question.choices.length));
  const options = readOptions(form);
  return {
    read: () => {
      const selected = options
        .values()
        .map(Number)
        .sort((a, b) => a - b);
      if (selected.length > 0) return { answer: { type: 'choice', selected } };
      return {
        problem: question.select === 'single' ? ui.strings.chooseOne : ui.strings.chooseSome,
        field: options.first,
      };
    },
    write: ({ selected }) => options.tick(selected.map(String)),
    lock: options.lock,
    mark: ({ selected }) => {
      for (const index of selected)
        markPart(ui, partOf(form, 'option', index), question.choices[index]?.correct === true);
    },
  };
};
