import type { PartReport } from '../../diagnostics/part-report.ts';
import type { Path } from '../../diagnostics/path.ts';
import type { TreeNode } from './diagram.ts';
import type { FigureBlock } from './schema.ts';

const TREE_LEVELS = 4;

const checkTree = (node: TreeNode, level: number, path: Path, report: PartReport): void => {
  if (level > TREE_LEVELS) report('course/tree-depth', { label: node.label }, path);
  else
    for (const [index, child] of (node.children ?? []).entries())
      checkTree(child, level + 1, [...path, 'children', index], report);
};

/** Links and messages join what the drawing has, rows have one cell per column, and a tree stays within four levels. */
export const check = ({ diagram }: FigureBlock, report: PartReport): void => {
  switch (diagram.kind) {
    case 'tree':
      checkTree(diagram.root, 1, ['diagram', 'root'], report);
      break;
    case 'schematic': {
      const known = diagram.nodes.map(({ id }) => id);
      for (const [index, link] of diagram.links.entries())
        for (const end of ['from', 'to'] as const)
          if (!known.includes(link[end]))
            report('course/unknown-node', { node: link[end], known }, ['diagram', 'links', index, end]);
      break;
    }
    case 'sequence': {
      const known = diagram.actors.map(({ id }) => id);
      for (const [index, message] of diagram.messages.entries())
        for (const end of ['from', 'to'] as const)
          if (!known.includes(message[end]))
            report('course/unknown-actor', { actor: message[end], known }, [
              'diagram',
              'messages',
              index,
              end,
            ]);
      break;
    }
    case 'matrix':
      for (const [index, { label, cells }] of diagram.rows.entries())
        if (cells.length !== diagram.columns.length)
          report(
            'course/matrix-cells',
            { row: label, cells: cells.length, columns: diagram.columns.length },
            ['diagram', 'rows', index, 'cells'],
          );
      break;
  }
};
