import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { normalizedText } from '../elements.ts';
import { findPart, markPart, readOrder, reasonOf } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { boxOf, readOptions } from './options.ts';

/** Passages of a text, each the label of a checkbox. */
export const createHighlight = (
  { passages }: RuntimeQuestionOf<'highlight'>,
  { ui, root }: ControlContext,
): Control<AnswerOf<'highlight'>> => {
  const { make, strings, messageFormatter } = ui;
  const options = readOptions(root);
  const isRight = (index: number): boolean => passages[index]?.correct === true;
  const wrongOf = ({ marked }: AnswerOf<'highlight'>): readonly number[] =>
    readOrder(root, 'option').filter((index) => marked.includes(index) && !isRight(index));
  return {
    allowsRetry: true,
    showsSolution: true,
    read: () => {
      const marked = options
        .values()
        .map(Number)
        .sort((a, b) => a - b);
      return marked.length > 0
        ? { answer: { type: 'highlight', marked } }
        : { problem: strings.markSome, field: options.first };
    },
    write: ({ marked }) => options.tick(marked.map(String)),
    lock: options.lock,
    mark: (answer) => {
      const reasons = make('ul', 'passage-reasons');
      for (const index of readOrder(root, 'option')) {
        const isMarked = answer?.marked.includes(index) === true;
        if (!isMarked && !isRight(index)) continue;
        const [verdict, words] = !isMarked
          ? (['missed', strings.partMissed] as const)
          : isRight(index)
            ? (['right', strings.partRight] as const)
            : (['wrong', strings.partWrong] as const);
        const passage = normalizedText(boxOf(root, index));
        markPart(ui, findPart(root, 'option', index), verdict, words);
        const reason = reasonOf(root, index);
        const lead = messageFormatter.fill(isMarked ? strings.youMarked : strings.youMissed, {
          choice: passage,
        });
        if (reason) reasons.append(make('li', `is-${verdict}`, make('p', 'passage-lead', lead), reason));
      }
      if (reasons.childNodes.length > 0) root.querySelector('fieldset')?.append(reasons);
    },
    explain: (answer) => {
      const wrong = wrongOf(answer);
      return { hasWrongTick: wrong.length > 0, wrong };
    },
  };
};
