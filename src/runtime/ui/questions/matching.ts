import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { findPart, markPart } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';

/** Sources, each with a list of targets to select from. */
export const createMatching = (
  question: RuntimeQuestionOf<'matching'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'matching'>> => {
  const selects = question.sources.map((_, index) =>
    findPart(root, 'source', index)?.querySelector<HTMLSelectElement>('select'),
  );
  const shown = order(question.targets.length);
  for (const select of selects) {
    for (const target of shown) {
      const option = select?.querySelector(`option[value="${target}"]`);
      if (option) select?.append(option);
    }
  }
  return {
    read: () => {
      const missing = selects.find((select) => !select?.value);
      return selects.every((select) => select?.value)
        ? { answer: { type: 'matching', targets: selects.map((select) => Number(select?.value)) } }
        : { problem: ui.strings.matchAll, field: missing };
    },
    write: ({ targets }) => {
      selects.forEach((select, index) => {
        if (select) select.value = String(targets[index] ?? '');
      });
    },
    lock: () => {
      for (const select of selects) if (select) select.disabled = true;
    },
    mark: ({ targets }) => {
      question.sources.forEach((source, index) => {
        markPart(ui, findPart(root, 'source', index), targets[index] === source.target);
      });
    },
  };
};
