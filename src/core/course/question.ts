import { z } from 'zod';
import { Identifier, InlineMarkdown, Markdown, PlainText } from '../text/primitives.ts';

/** What every question has, whatever its type. */
const base = {
  /** Stable identifier, unique in the course; it becomes the interaction id that report readers see. */
  id: Identifier,
  /** The objective that the question tests, by id. */
  objective: Identifier,
  /** The case on which the question is posed; a question that has one counts as scenario-based. */
  scenario: Markdown.optional(),
  /** What is asked. */
  stem: Markdown,
  /** The page that the feedback leads back to, by id. */
  page: Identifier,
  /** Points for a fully right answer; 1 unless given. */
  points: z.number().positive().max(100).default(1),
  /** True for an item that only the final assessment may draw, never the chapter quiz. */
  finalOnly: z.boolean().default(false),
};

/** Feedback by how far the answer was right; shown under the learner's answer. */
export const Feedback = z.strictObject({
  /** Shown after a fully right answer. */
  correct: Markdown,
  /** Shown after a wrong answer, and after a partly right one unless `partial` is given. */
  incorrect: Markdown,
  /** Shown after a partly right answer. */
  partial: Markdown.optional(),
});
export type Feedback = z.infer<typeof Feedback>;

/** A statement that is true or false (SCORM 1.2 interaction type `true-false`). */
export const TrueFalseQuestion = z.strictObject({
  type: z.literal('true-false'),
  ...base,
  /** Whether the statement is true. */
  answer: z.boolean(),
  /** Feedback for each of the two answers. */
  feedback: z.strictObject({ true: Markdown, false: Markdown }),
});
export type TrueFalseQuestion = z.infer<typeof TrueFalseQuestion>;

/** One option of a choice question. */
export const Choice = z.strictObject({
  /** Readable and unique within the question: it is what the LMS report shows as the answer. */
  id: Identifier,
  text: InlineMarkdown,
  /** Mark the right option, or each right option, with `true`. */
  correct: z.boolean().default(false),
  /** Why this option is right or wrong; shown when the learner ticked it. */
  feedback: Markdown,
});
export type Choice = z.infer<typeof Choice>;

/** One or several right options out of two to twenty-six (SCORM 1.2 interaction type `choice`). */
export const ChoiceQuestion = z.strictObject({
  type: z.literal('choice'),
  ...base,
  /** `single`: exactly one right option (radio buttons); `multiple`: at least one (checkboxes), partial credit. */
  select: z.enum(['single', 'multiple']),
  choices: z.array(Choice).min(2).max(26),
  /** Shown below the feedback of the ticked options. */
  feedback: Feedback,
});
export type ChoiceQuestion = z.infer<typeof ChoiceQuestion>;

/** One entry of a matching or sequencing question. */
export const MatchItem = z.strictObject({
  /** Readable and unique within its list: it is what the LMS report shows. */
  id: Identifier,
  text: InlineMarkdown,
});
export type MatchItem = z.infer<typeof MatchItem>;

/** Each source belongs to one target; several may share a target (SCORM 1.2 interaction type `matching`). */
export const MatchingQuestion = z.strictObject({
  type: z.literal('matching'),
  ...base,
  /** What the learner matches, each with its own list of targets to select from. */
  sources: z
    .array(MatchItem.extend({ /** The right target, by id. */ target: Identifier }))
    .min(2)
    .max(12),
  targets: z.array(MatchItem).min(2).max(12),
  feedback: Feedback,
});
export type MatchingQuestion = z.infer<typeof MatchingQuestion>;

/** Items to put in order; authored in the right order (SCORM 1.2 interaction type `sequencing`). */
export const SequencingQuestion = z.strictObject({
  type: z.literal('sequencing'),
  ...base,
  /** The items in the right order; the page shows them shuffled. */
  items: z.array(MatchItem).min(3).max(12),
  feedback: Feedback,
});
export type SequencingQuestion = z.infer<typeof SequencingQuestion>;

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
  ...base,
  /** The sentence with its gaps, each written `{blank-id}`. */
  text: InlineMarkdown,
  blanks: z.array(Blank).min(1).max(4),
  /** Feedback for typical wrong answers. */
  mistakes: z.array(z.strictObject({ answer: PlainText.max(40), feedback: Markdown })).default([]),
  feedback: Feedback,
});
export type FillInQuestion = z.infer<typeof FillInQuestion>;

/** A number (SCORM 1.2 interaction type `numeric`). */
export const NumericQuestion = z.strictObject({
  type: z.literal('numeric'),
  ...base,
  /** The right number, as the answer shows it. */
  answer: z.number(),
  /** Every number from `min` to `max` is accepted; both default to `answer`. */
  accept: z.strictObject({ min: z.number(), max: z.number() }).optional(),
  /** What the number counts, shown after the field, such as "deaths per 1 000 arrivals". */
  unit: PlainText,
  /** Feedback for typical wrong numbers. */
  mistakes: z.array(z.strictObject({ answer: z.number(), feedback: Markdown })).default([]),
  feedback: Feedback,
});
export type NumericQuestion = z.infer<typeof NumericQuestion>;

/** A rating that is recorded but not scored (SCORM 1.2 interaction type `likert`). */
export const LikertQuestion = z.strictObject({
  type: z.literal('likert'),
  ...base,
  /** The scale from one end to the other. */
  scale: z.array(MatchItem).min(2).max(10),
  /** Shown after any answer. */
  feedback: z.strictObject({ answered: Markdown }),
});
export type LikertQuestion = z.infer<typeof LikertQuestion>;

/** Any question. Its `type` is the word that SCORM 1.2 (RTE `cmi.interactions.n.type`) and xAPI use. */
export const Question = z.discriminatedUnion('type', [
  TrueFalseQuestion,
  ChoiceQuestion,
  MatchingQuestion,
  SequencingQuestion,
  FillInQuestion,
  NumericQuestion,
  LikertQuestion,
]);
export type Question = z.infer<typeof Question>;
