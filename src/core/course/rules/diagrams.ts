import type { TreeNode } from '../figure.ts';
import { below, blocksOfType, type Report, type Rule, type Spot } from './view.ts';

const TREE_LEVELS = 4;

const judgeTree = (node: TreeNode, level: number, spot: Spot, report: Report): void => {
  if (level > TREE_LEVELS) report('course/tree-depth', { label: node.label }, spot);
  else
    for (const [index, child] of (node.children ?? []).entries())
      judgeTree(child, level + 1, below(spot, 'children', index), report);
};

/** Links and messages join what the drawing has, and a tree stays within four levels. */
export const diagrams: Rule = (view, report) => {
  for (const { value, ...block } of blocksOfType(view, 'figure')) {
    const { diagram } = value;
    const spot = below(block, 'diagram');
    if (diagram.kind === 'tree') judgeTree(diagram.root, 1, below(spot, 'root'), report);
    if (diagram.kind === 'schematic') {
      const known = diagram.nodes.map(({ id }) => id);
      for (const [index, link] of diagram.links.entries())
        for (const end of ['from', 'to'] as const)
          if (!known.includes(link[end]))
            report('course/unknown-node', { node: link[end], known }, below(spot, 'links', index, end));
    }
    if (diagram.kind === 'sequence') {
      const known = diagram.actors.map(({ id }) => id);
      for (const [index, message] of diagram.messages.entries())
        for (const end of ['from', 'to'] as const)
          if (!known.includes(message[end]))
            report(
              'course/unknown-actor',
              { actor: message[end], known },
              below(spot, 'messages', index, end),
            );
    }
  }
};
