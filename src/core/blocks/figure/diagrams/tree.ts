import { drawBox, layOutBox, layOutTightBox } from '../../../figures/box.ts';
import type { FigureWords } from '../../../figures/drawing.ts';
import { type AlternativeItem, type DiagramDrawing, MARGIN } from '../../../figures/drawing.ts';
import { entryAsText, entryParts } from '../../../figures/label-entry.ts';
import { arrow, type Bounds, bottomOf, line, type Shape } from '../../../figures/shape.ts';
import type { TreeDiagram, TreeNode } from '../diagram.ts';

const WIDTH = 360;
const INDENT = 26;
const NARROWEST_BOX = 190;
const ROW_GAP = 12;
const SPINE_INSET = 14;
/** How far the label of an edge reaches into the box below it. */
const TAB_OVERLAP = 4;

const depthOf = (node: TreeNode): number =>
  1 + Math.max(0, ...(node.children ?? []).map((child) => depthOf(child)));

const hasEdges = (node: TreeNode): boolean =>
  (node.children ?? []).some((child) => child.edge !== undefined || hasEdges(child));

interface Branch {
  readonly lines: readonly Shape[];
  readonly boxes: readonly Shape[];
  /** Where the way from the parent arrives. */
  readonly entrance: { readonly x: number; readonly y: number };
  readonly bottom: number;
}

interface TreeLook {
  readonly indent: number;
  readonly directed: boolean;
}

const drawBranch = (node: TreeNode, level: number, top: number, look: TreeLook): Branch => {
  const x = MARGIN + level * look.indent;
  const width = WIDTH - MARGIN - x;
  const children = node.children ?? [];
  const tab =
    level === 0 || node.edge === undefined
      ? undefined
      : layOutTightBox([{ text: node.edge, role: 'label' }], width - 20, {
          className: 'fig-box-alt',
          radius: 6,
          padX: 9,
          padY: 4,
          anchor: 'start',
        });
  const y = tab === undefined ? top : top + tab.height - TAB_OVERLAP;
  const accent = { className: 'fig-on-accent' };
  const parts = entryParts(node).map((part) => (level === 0 ? { ...part, ...accent } : part));
  const box = layOutBox(parts, width, {
    anchor: 'start',
    className: level === 0 ? 'fig-accent' : children.length > 0 ? 'fig-box' : 'fig-note',
    padY: 9,
  });
  const frame: Bounds = { x, y: y, width, height: box.height + (tab === undefined ? 0 : TAB_OVERLAP) };
  const boxes: Shape[] = [drawBox({ ...box, height: frame.height }, x, y)];
  if (tab !== undefined) boxes.push(drawBox(tab, x + 12, top));

  const lines: Shape[] = [];
  const spine = x + SPINE_INSET;
  let bottom = bottomOf(frame);
  for (const child of children) {
    const branch = drawBranch(child, level + 1, bottom + ROW_GAP, look);
    const way = [
      { x: spine, y: bottomOf(frame) },
      { x: spine, y: branch.entrance.y },
      { x: branch.entrance.x - (look.directed ? 2 : 0), y: branch.entrance.y },
    ];
    lines.push(look.directed ? arrow(way) : line(way, 'fig-line'), ...branch.lines);
    boxes.push(...branch.boxes);
    bottom = branch.bottom;
  }
  return { lines, boxes, entrance: { x, y: y + frame.height / 2 }, bottom };
};

/** The nodes that have branches, each with its branches; a branch that goes on names the entry where it does. */
const inWords = (root: TreeNode, words: FigureWords): AlternativeItem[] => {
  const inner: TreeNode[] = [];
  const collect = (node: TreeNode): void => {
    if (node !== root && (node.children ?? []).length === 0) return;
    inner.push(node);
    for (const child of node.children ?? []) collect(child);
  };
  collect(root);
  const says = (child: TreeNode): string => {
    const number = inner.indexOf(child) + 1;
    const edge = child.edge === undefined ? '' : `${child.edge}: `;
    return `${edge}${entryAsText(child)}${number === 0 ? '' : ` (${words.seeItem(number)})`}`;
  };
  return inner.map((node) => {
    const children = node.children ?? [];
    return {
      text: entryAsText(node),
      ...(children.length === 0 ? {} : { items: children.map(says) }),
    };
  });
};

/** Draws a tree downwards, each level further to the right, with the answers on the ways to the branches. */
export const drawTree = ({ root }: TreeDiagram, words: FigureWords): DiagramDrawing => {
  const levels = depthOf(root) - 1;
  const room = WIDTH - 2 * MARGIN - NARROWEST_BOX;
  const look = { indent: levels === 0 ? 0 : Math.min(INDENT, room / levels), directed: hasEdges(root) };
  const { lines, boxes } = drawBranch(root, 0, MARGIN, look);
  return {
    width: WIDTH,
    shapes: [...lines, ...boxes],
    alternative: { kind: 'list', ordered: true, items: inWords(root, words) },
  };
};
