import { z } from 'zod';
import { Identifier, PlainText } from '../../text/primitives.ts';

/** A short text inside a drawing; long ones are wrapped over several lines. */
const Label = PlainText.max(120);

/** A second, smaller line under a label. */
const Detail = PlainText.max(200);

/** Two overlapping sets with what each has of its own and what both share. */
export const VennDiagram = z.strictObject({
  kind: z.literal('venn'),
  left: z.strictObject({ label: Label, features: z.array(Label).min(1).max(6) }),
  right: z.strictObject({ label: Label, features: z.array(Label).min(1).max(6) }),
  both: z.array(Label).min(1).max(4),
});
export type VennDiagram = z.infer<typeof VennDiagram>;

/** A centre with spokes: roles around an organiser, crimes around a crime, chapters around a module. */
export const NetworkDiagram = z.strictObject({
  kind: z.literal('network'),
  centre: Label,
  /** A word that stands on the ring joining the outer nodes. */
  ring: Label.optional(),
  nodes: z
    .array(z.strictObject({ label: Label, detail: Detail.optional() }))
    .min(2)
    .max(12),
});
export type NetworkDiagram = z.infer<typeof NetworkDiagram>;

/** Regions as bubbles on a coarse grid with thin arrows between them; like a map, but without places. */
export const SchematicDiagram = z.strictObject({
  kind: z.literal('schematic'),
  /** `x` 0-100 from left to right, `y` 0-100 from top to bottom. */
  nodes: z
    .array(
      z.strictObject({
        id: Identifier,
        label: Label,
        x: z.number().min(0).max(100),
        y: z.number().min(0).max(100),
      }),
    )
    .min(2)
    .max(16),
  links: z
    .array(
      z.strictObject({
        from: Identifier,
        to: Identifier,
        label: Label.optional(),
        /** `solid` (default), or `dashed` for what is expected or blocked. */
        line: z.enum(['solid', 'dashed']).default('solid'),
        /** `end` (default): one arrow head; `both`: two; `none`: a plain line. */
        arrow: z.enum(['end', 'both', 'none']).default('end'),
      }),
    )
    .min(1),
});
export type SchematicDiagram = z.infer<typeof SchematicDiagram>;

/** One node of a tree; an answer on the edge that leads to it turns the tree into a decision tree. */
export interface TreeNode {
  label: string;
  detail?: string | undefined;
  /** What stands on the edge from the parent, such as "yes". */
  edge?: string | undefined;
  children?: TreeNode[] | undefined;
}
export const TreeNode: z.ZodType<TreeNode> = z.lazy(() =>
  z.strictObject({
    label: Label,
    detail: Detail.optional(),
    edge: PlainText.max(60).optional(),
    children: z.array(TreeNode).max(8).optional(),
  }),
);

/** A classification or a decision tree, drawn from top to bottom, at most four levels deep. */
export const TreeDiagram = z.strictObject({ kind: z.literal('tree'), root: TreeNode });
export type TreeDiagram = z.infer<typeof TreeDiagram>;

/** Rows against columns with a mark where they meet. */
export const MatrixDiagram = z.strictObject({
  kind: z.literal('matrix'),
  /** What the rows are, shown in the corner together with `columnTitle`. */
  rowTitle: Label,
  columnTitle: Label,
  columns: z.array(Label).min(2).max(8),
  /** `cells` has one entry per column: `true` for a mark, `false` for none, or a short word. */
  rows: z
    .array(z.strictObject({ label: Label, cells: z.array(z.union([z.boolean(), PlainText.max(40)])).min(2) }))
    .min(2)
    .max(14),
});
export type MatrixDiagram = z.infer<typeof MatrixDiagram>;

/** Steps that return to the first, with something in the middle and inputs around. */
export const CycleDiagram = z.strictObject({
  kind: z.literal('cycle'),
  centre: Label.optional(),
  steps: z
    .array(z.strictObject({ label: Label, detail: Detail.optional() }))
    .min(3)
    .max(10),
  /** What feeds the cycle from outside. */
  inputs: z.array(Label).max(8).default([]),
});
export type CycleDiagram = z.infer<typeof CycleDiagram>;

/** Stacked bands, the most general on top. */
export const LayersDiagram = z.strictObject({
  kind: z.literal('layers'),
  layers: z
    .array(z.strictObject({ label: Label, items: z.array(Detail).min(1).max(8) }))
    .min(2)
    .max(7),
});
export type LayersDiagram = z.infer<typeof LayersDiagram>;

/** Figures that must not be compared on one axis, side by side as cards. */
export const CardsDiagram = z.strictObject({
  kind: z.literal('cards'),
  cards: z
    .array(
      z.strictObject({ value: PlainText.max(40), label: Label, details: z.array(Detail).max(6).default([]) }),
    )
    .min(2)
    .max(6),
});
export type CardsDiagram = z.infer<typeof CardsDiagram>;

/** A roof, pillars and a foundation. */
export const HouseDiagram = z.strictObject({
  kind: z.literal('house'),
  roof: z.array(Label).min(1).max(4),
  pillars: z
    .array(z.strictObject({ label: Label, detail: Detail.optional() }))
    .min(2)
    .max(6),
  foundation: Label,
});
export type HouseDiagram = z.infer<typeof HouseDiagram>;

/** Who says what to whom, from top to bottom. */
export const SequenceDiagram = z.strictObject({
  kind: z.literal('sequence'),
  actors: z
    .array(z.strictObject({ id: Identifier, label: Label }))
    .min(2)
    .max(6),
  messages: z
    .array(
      z.strictObject({
        from: Identifier,
        to: Identifier,
        label: Detail,
        line: z.enum(['solid', 'dashed']).default('solid'),
      }),
    )
    .min(1)
    .max(16),
});
export type SequenceDiagram = z.infer<typeof SequenceDiagram>;

/** Causes and effects around a whole: pieces that only together show the picture, with who holds each. */
export const PuzzleDiagram = z.strictObject({
  kind: z.literal('puzzle'),
  centre: Label,
  pieces: z
    .array(z.strictObject({ label: Label, holder: Label }))
    .min(2)
    .max(8),
});
export type PuzzleDiagram = z.infer<typeof PuzzleDiagram>;

/** Any drawing of a `figure` block, discriminated by `kind`; all are drawn as SVG from data at build time. */
export const Diagram = z.discriminatedUnion('kind', [
  VennDiagram,
  NetworkDiagram,
  SchematicDiagram,
  TreeDiagram,
  MatrixDiagram,
  CycleDiagram,
  LayersDiagram,
  CardsDiagram,
  HouseDiagram,
  SequenceDiagram,
  PuzzleDiagram,
]);
export type Diagram = z.infer<typeof Diagram>;
