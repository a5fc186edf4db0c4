import type { FigureWords, GroupsBody } from '../../figure-view.ts';
import type { HouseDiagram } from '../diagram.ts';

/** A roof, pillars under it and a foundation under them. */
export const viewHouse = ({ roof, pillars, foundation }: HouseDiagram, words: FigureWords): GroupsBody => ({
  template: 'figures/groups',
  layout: 'house',
  before: [{ kind: 'roof', name: words.roof, isObvious: true, text: roof.join(' · ') }],
  groups: pillars.map(({ label, detail }) => ({ value: null, label, detail: detail ?? null, items: [] })),
  after: [{ kind: 'foundation', name: words.foundation, isObvious: true, text: foundation }],
});
