import type { FigureWords, GroupsBody } from '../../figure-view.ts';
import type { PuzzleDiagram } from '../diagram.ts';

/** Pieces with who holds each, under the whole that they make. */
export const viewPuzzle = ({ centre, pieces }: PuzzleDiagram, words: FigureWords): GroupsBody => ({
  template: 'figures/groups',
  layout: 'puzzle',
  before: [{ kind: 'hub', name: words.centre, isObvious: true, text: centre }],
  groups: pieces.map(({ label, holder }) => ({ value: null, label, detail: holder, items: [] })),
  after: [],
});
