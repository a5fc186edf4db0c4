import type { GroupsBody } from '../../figure-view.ts';
import type { CardsDiagram } from '../diagram.ts';

/** One card for each value that no other may be compared with. */
export const viewCards = ({ cards }: CardsDiagram): GroupsBody => ({
  template: 'figures/groups',
  layout: 'cards',
  before: [],
  groups: cards.map(({ value, label, details }) => ({ value, label, detail: null, items: details })),
  after: [],
});
