import type { PartReport } from '../../diagnostics/part-report.ts';
import type { CategoriseQuestion } from './schema.ts';

/** Every card belongs to a group of its question, and every group has a card. */
export const check = ({ id: question, cards, groups }: CategoriseQuestion, report: PartReport): void => {
  const known = groups.map(({ id }) => id);
  for (const [index, { id: card, group }] of cards.entries())
    if (!known.includes(group))
      report('course/unknown-group', { question, card, group, known }, ['cards', index, 'group']);
  for (const [index, group] of known.entries())
    if (!cards.some((card) => card.group === group))
      report('course/empty-group', { question, group }, ['groups', index, 'id']);
};
