import type { Branch, TreeBody } from '../../figure-view.ts';
import type { TreeDiagram, TreeNode } from '../diagram.ts';

const viewNode = ({ edge, label, detail, children }: TreeNode): Branch => ({
  edge: edge ?? null,
  label,
  detail: detail ?? null,
  children: (children ?? []).map(viewNode),
});

/** A tree, each level further in, with the answers before the branches to which they lead. */
export const viewTree = ({ root }: TreeDiagram): TreeBody => ({
  template: 'figures/tree',
  root: viewNode(root),
});
