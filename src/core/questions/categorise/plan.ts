import type { RuntimeQuestionBase } from '../runtime-type.ts';
import type { RuntimeCategorise } from './runtime-question.ts';
import type { CategoriseQuestion } from './schema.ts';

export const plan = (question: CategoriseQuestion, base: RuntimeQuestionBase): RuntimeCategorise => {
  const groups = question.groups.map(({ id }) => id);
  return {
    ...base,
    type: 'categorise',
    cards: question.cards.map(({ id, group }) => ({ id, group: groups.indexOf(group) })),
    groups,
  };
};

export const shapeOf = ({ cards, groups }: RuntimeCategorise): string =>
  [...cards.map(({ id }) => id), '', ...groups].join();
