import type { Locale } from '../locale/locales.ts';
import type { Html } from '../text/html.ts';
import { Identifier, InlineMarkdown, PlainText } from '../text/primitives.ts';
import type { BlockContext } from './block-type.ts';

/** What every figure has, whatever it shows. */
export const figureFields = {
  /** Stable identifier, unique in the course. */
  id: Identifier,
  /** The caption, and the figure's accessible name. */
  title: PlainText.max(200),
  /**
   * One or two sentences that say what the figure shows. Drawings (chart, network, Venn, schematic) are described by it to
   * those who cannot see them; figures that are lists or tables say all of it themselves.
   */
  description: PlainText.max(1000),
  /** One or two sentences for every reader, under the caption: what to look for, what the figure does not say. */
  remark: PlainText.max(300).optional(),
  /** Where the data come from and of which date they are, cited: `INTERPOL 2016 [@interpol-qa, Q5]`. */
  source: InlineMarkdown,
};

/** The words that a figure adds to its author's. */
export type FigureWords = Locale['figures'];

/** A line before or after the entries of a figure; `text` is `null` where the name says it all. */
export interface FigureLine {
  /** What it looks like; a class of the stylesheet. */
  readonly kind: 'hub' | 'beside' | 'loop' | 'roof' | 'foundation';
  readonly name: string;
  /** Whether who sees the line needs no name for it. */
  readonly isObvious: boolean;
  readonly text: string | null;
}

/** One entry of a list in words, with what belongs under it. */
export interface ListItem {
  readonly text: string;
  readonly items: readonly string[];
}

/** A drawing in two forms, of which the stylesheet shows the one that fits; the list says all that the drawing shows. */
export interface DrawingBody {
  readonly template: 'figures/drawing';
  readonly description: string;
  readonly wide: Html;
  readonly narrow: Html;
  readonly items: readonly ListItem[];
}

/** Steps in order. */
export interface StepsBody {
  readonly template: 'figures/steps';
  /** `short`: a label and a detail at most, so that steps may stand side by side; `noted`: with notes on one or two sides. */
  readonly layout: 'short' | 'noted';
  readonly inputs: { readonly name: string; readonly items: readonly string[] } | null;
  readonly before: readonly FigureLine[];
  readonly steps: readonly {
    readonly gate: { readonly name: string; readonly text: string } | null;
    readonly label: string;
    readonly detail: string | null;
    /** Shown with a broken outline, said in words. */
    readonly mark: string | null;
    readonly notes: readonly {
      readonly side: 'first' | 'second';
      readonly name: string;
      readonly text: string;
    }[];
  }[];
  readonly after: readonly FigureLine[];
}

/** Events in order of time. */
export interface TimelineBody {
  readonly template: 'figures/timeline';
  /** How many lanes, one at least. */
  readonly lanes: number;
  readonly events: readonly {
    /** From 1. */
    readonly lane: number;
    readonly laneName: string | null;
    readonly when: string;
    readonly label: string;
    readonly detail: Html | null;
    /** Says that it no longer holds; `null` if it does. */
    readonly ended: string | null;
  }[];
}

/** An entry of a tree with its branches. */
export interface Branch {
  /** What leads to it, such as the answer "yes". */
  readonly edge: string | null;
  readonly label: string;
  readonly detail: string | null;
  readonly children: readonly Branch[];
}

export interface TreeBody {
  readonly template: 'figures/tree';
  readonly root: Branch;
}

/** Rows against columns. */
export interface MatrixBody {
  readonly template: 'figures/matrix';
  readonly corner: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly { readonly kind: 'yes' | 'no' | 'word'; readonly text: string }[];
  }[];
}

/** Entries beside or under each other, each with a label and what belongs to it. */
export interface GroupsBody {
  readonly template: 'figures/groups';
  readonly layout: 'layers' | 'cards' | 'puzzle' | 'house';
  readonly before: readonly FigureLine[];
  readonly groups: readonly {
    readonly value: string | null;
    readonly label: string;
    readonly detail: string | null;
    readonly items: readonly string[];
  }[];
  readonly after: readonly FigureLine[];
}

/** What is shown between a figure's caption and its source; `template` is the name of what shows it. */
export type FigureBody = DrawingBody | StepsBody | TimelineBody | TreeBody | MatrixBody | GroupsBody;

/** The view of a figure around its body. */
export const viewFigure = (
  block: {
    readonly id: string;
    readonly title: string;
    readonly remark?: string | undefined;
    readonly source: string;
  },
  body: FigureBody,
  { text }: BlockContext,
) => ({
  id: block.id,
  title: block.title,
  remark: block.remark ?? null,
  body,
  source: text.source(block.source),
});
