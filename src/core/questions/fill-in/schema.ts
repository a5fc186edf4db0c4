import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown, PlainText } from '../../text/primitives.ts';
import { Feedback, questionBase } from '../question-base.ts';

/** One gap of a fill-in question. */
export const Blank = z.strictObject({
  id: Identifier,
  /** What a screen reader says for the gap, such as "first missing word". */
  label: PlainText,
  /** Accepted answers; letter case, surrounding blanks and repeated blanks do not matter. The first is shown as the right one. */
  accepted: z.array(PlainText.max(40)).min(1).max(12),
});
export type Blank = z.infer<typeof Blank>;

/** Gaps in a sentence; write `{blank-id}` in `text` where a gap stands (SCORM 1.2 interaction type `fill-in`). */
export const FillInQuestion = z.strictObject({
  type: z.literal('fill-in'),
  ...questionBase,
  /** The sentence with its gaps, each written `{blank-id}`. */
  text: LabelMarkdown,
  blanks: z.array(Blank).min(1).max(4),
  /** Feedback for typical wrong answers. */
  mistakes: z.array(z.strictObject({ answer: PlainText.max(40), feedback: Markdown })).default([]),
  feedback: Feedback,
});
export type FillInQuestion = z.infer<typeof FillInQuestion>;
