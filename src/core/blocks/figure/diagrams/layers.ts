import type { GroupsBody } from '../../figure-view.ts';
import type { LayersDiagram } from '../diagram.ts';

/** Bands under each other, each with its label and what belongs to it. */
export const viewLayers = ({ layers }: LayersDiagram): GroupsBody => ({
  template: 'figures/groups',
  layout: 'layers',
  before: [],
  groups: layers.map(({ label, items }) => ({ value: null, label, detail: null, items })),
  after: [],
});
