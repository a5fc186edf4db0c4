import type { AnswerOf } from '../../../core/player/answer.ts';
import type { RuntimeQuestionOf } from '../../../core/questions/runtime-registry.ts';
import { applyOrder, findPart, markPart, readOrder, reasonOf } from './answer-parts.ts';
import type { Control, ControlContext } from './control.ts';
import { boxOf, readOptions } from './options.ts';

/** One or several options out of a list. */
export const createChoice = (
  { choices, select }: RuntimeQuestionOf<'choice'>,
  { ui, root, order }: ControlContext,
): Control<AnswerOf<'choice'>> => {
  const { strings, make } = ui;
  applyOrder(root, 'option', order(choices.length));
  const options = readOptions(root);
  const isSingle = select === 'single';
  /** What was chosen at first, and was wrong. */
  let tried: readonly number[] = [];
  const isRight = (index: number): boolean => choices[index]?.correct === true;
  const wrongOf = ({ selected }: AnswerOf<'choice'>): readonly number[] =>
    readOrder(root, 'option').filter((index) => selected.includes(index) && !isRight(index));
  const mark = (index: number, verdict: 'right' | 'wrong' | 'missed', words: string): void =>
    markPart(ui, findPart(root, 'option', index), verdict, words, boxOf(root, index));
  return {
    allowsRetry: choices.length > 2,
    showsSolution: true,
    read: () => {
      const selected = options
        .values()
        .map(Number)
        .sort((a, b) => a - b);
      if (selected.length > 0) return { answer: { type: 'choice', selected } };
      return { problem: isSingle ? strings.chooseOne : strings.chooseSome, field: options.first };
    },
    write: ({ selected }) => options.tick(selected.map(String)),
    lock: options.lock,
    hint: (answer) => {
      if (!isSingle) return;
      tried = wrongOf(answer);
      options.lock(tried.map(String));
      for (const index of tried) mark(index, 'wrong', strings.firstAnswer);
    },
    mark: (answer) => {
      for (const index of choices.keys()) {
        const isChosen = answer?.selected.includes(index) === true;
        if (isChosen && isRight(index)) mark(index, 'right', strings.yourAnswerRight);
        else if (isChosen) mark(index, 'wrong', strings.yourAnswerWrong);
        else if (isRight(index)) mark(index, 'missed', isSingle ? strings.rightAnswer : strings.rightMissed);
        const reason = reasonOf(root, index);
        if (reason) boxOf(root, index)?.append(make('div', 'option-reason', reason));
      }
    },
    explain: (answer) => {
      const wrong = wrongOf(answer);
      return { hasWrongTick: wrong.length > 0, wrong };
    },
  };
};
