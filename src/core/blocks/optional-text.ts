import type { Html } from '../text/html.ts';
import type { ViewText } from '../text/markdown-html.ts';

/** One line that an author may leave out. */
export const inlineOrNull = (text: ViewText, markdown: string | undefined): Html | null =>
  markdown === undefined ? null : text.inline(markdown);

/** Paragraphs that an author may leave out. */
export const flowOrNull = (text: ViewText, markdown: string | undefined): Html | null =>
  markdown === undefined ? null : text.flow(markdown);

/** Where something comes from, if an author says so. */
export const sourceOrNull = (text: ViewText, markdown: string | undefined): Html | null =>
  markdown === undefined ? null : text.source(markdown);
