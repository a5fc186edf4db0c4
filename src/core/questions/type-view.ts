import { escapeHtml, type Html } from '../text/html.ts';
import type { ViewText } from '../text/markdown-html.ts';

/** A text and its position in the list that it belongs to. */
export interface IndexedText {
  readonly index: number;
  readonly text: Html;
}

/** The right answer in words. */
export interface Solution {
  readonly isOrdered: boolean;
  /** `label` says to what part of the question an entry belongs. */
  readonly items: readonly { readonly label: Html | null; readonly text: Html }[];
}

/** What the template of every question type shows beside what all questions have. */
export interface TypeView {
  /** The template's name. */
  readonly template: `questions/${string}`;
  /** What is to be done, said after the stem. */
  readonly hint: string;
  readonly optionFeedback: readonly IndexedText[];
  readonly mistakeFeedback: readonly IndexedText[];
  readonly solution: Solution | null;
}

interface WithText {
  readonly text: string;
}

/** Texts of which a reader sees only some. */
export const viewFeedback = (
  entries: readonly { readonly feedback: string }[],
  text: ViewText,
): readonly IndexedText[] =>
  entries.map(({ feedback }, index) => ({ index, text: text.branch().flow(feedback) }));

/** Labels of a list, with their positions. */
export const viewItems = (items: readonly WithText[], text: ViewText): readonly IndexedText[] =>
  items.map((item, index) => ({ index, text: text.label(item.text) }));

/** Labels of radio buttons or checkboxes; `value` is the position. */
export const viewOptions = (
  options: readonly WithText[],
  text: ViewText,
): readonly { readonly value: string; readonly text: Html }[] =>
  options.map((option, index) => ({ value: String(index), text: text.label(option.text) }));

/** Text without markup as it stands in a page. */
export const plainHtml = (words: string): Html => ({ html: escapeHtml(words) });

/** The right answer as entries without labels. */
export const solutionOf = (texts: readonly Html[], isOrdered = false): Solution => ({
  isOrdered,
  items: texts.map((text) => ({ label: null, text })),
});
