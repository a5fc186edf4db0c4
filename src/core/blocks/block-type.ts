import type { z } from 'zod';
import type { PartReport } from '../diagnostics/part-report.ts';
import type { Path } from '../diagnostics/path.ts';
import type { Locale } from '../locale/locales.ts';
import type { Question } from '../questions/question.ts';
import type { ViewText } from '../text/markdown-html.ts';
import type { DecisionCondition, DecisionPlace } from './decision-reference.ts';
import type { RuntimeNoteBase } from './note-type.ts';

/** What a block's view needs besides the block. */
export interface BlockContext {
  readonly text: ViewText;
  readonly locale: Locale;
  /** BCP 47 tag of the course. */
  readonly language: string;
  /** The date whose law the course states. */
  readonly lawAsAt: string;
  /** Where the package keeps a file of `assets/`. */
  assetHref(path: string): string;
  /** A question of the chapter's quiz. */
  questionOf(id: string): Question | undefined;
  /** Where a decision of a scenario stands in it, and what it offers. */
  decisionOf(scenario: string, decision: string): DecisionPlace | undefined;
  /** Puts options into an order that depends on the name alone: authors tend to write the best one first. */
  shuffle<T>(name: string, options: readonly T[]): readonly T[];
}

/** What every block's template gets; what else it shows is between the two. */
export interface BlockView {
  /** The template's name. */
  readonly template: `blocks/${string}`;
}

/** A file of `assets/` that a block names. */
export interface AssetUse {
  /** The block's key that names it. */
  readonly key: string;
  readonly path: string;
  /** What the file is used as, with the endings it may have; none for any. */
  readonly use: string;
  readonly extensions: readonly string[];
}

/** A condition of a block. */
export interface ConditionUse {
  /** From the block; `options` stands below it. */
  readonly path: Path;
  readonly condition: DecisionCondition;
  /** Where scenario and decision are named, if not beside the options. */
  readonly named?: Path;
}

/** A list whose entries have ids of their own. */
export interface LocalList {
  /** What it belongs to, as an author calls it: `scenario "s1"`. */
  readonly owner: string;
  /** What an author calls one of its entries. */
  readonly kind: string;
  /** From the block. */
  readonly path: Path;
  readonly entries: readonly { readonly id: string }[];
}

/** What the plan of what is kept needs besides the block. */
export interface NotePlan {
  /** A question of the chapter's quiz. */
  questionOf(id: string): Question | undefined;
  /** The longest answer that the LMS can be told, in characters. */
  readonly responseMaxLength: number;
  /** The index of an interaction; `null` if the course does not report what is answered in pages. */
  giveIndex(interactionId: string): number | null;
}

/** What a block type does in a build; `N` is what the run-time knows of a block that keeps something of the learner. */
export interface BlockType<B, N extends RuntimeNoteBase = never> {
  /** Drawn from data: counted as a figure. */
  readonly isDrawing?: true;
  /** Invents a case or asks the learner: it rests on no source. */
  readonly isOwnWords?: true;
  /** Closes a chapter: its page sums up what others cite. */
  readonly isSummary?: true;
  /** What an author calls an entry of a list, by the list's key. */
  readonly entryNames?: Readonly<Record<string, string>>;
  /** The lists whose entries have ids of their own. */
  listsOf?(block: B): readonly LocalList[];
  assetsOf?(block: B): readonly AssetUse[];
  /** The decisions on which what it shows depends. */
  conditionsOf?(block: B): readonly ConditionUse[];
  /** Its conditions name every option of their decision. */
  readonly isForEveryOption?: true;
  /** Reports what must not be within one block and its schema lets pass. */
  check?(block: B, report: PartReport, course: { readonly lawAsAt: string | undefined }): void;
  view(block: B, context: BlockContext): BlockView;
  /** What the run-time keeps. @param giveKey gives a name its key in suspend data. */
  planNote?(block: B, giveKey: (name: string) => string, plan: NotePlan): N | null;
  /** A question that stands in the block and in no quiz. */
  ownQuestion?(block: B): Question | undefined;
  /** The most characters that suspend data needs for what is kept. */
  longestNote?(note: N): number;
  /** It needs as many for everything that is kept. */
  readonly isEachAsLong?: true;
}

/** A block type with the schema of its blocks. */
export type BlockTypeOf<S extends z.ZodObject, N extends RuntimeNoteBase = never> = BlockType<
  z.infer<S>,
  N
> & { readonly schema: S };
