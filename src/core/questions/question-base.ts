import { z } from 'zod';
import { Identifier, LabelMarkdown, Markdown, PromptMarkdown } from '../text/primitives.ts';

/** What every question has, whatever its type. */
export const questionBase = {
  /** Stable identifier, unique in the course; it becomes the interaction id that report readers see. */
  id: Identifier,
  /** The objective that the question tests, by id. */
  objective: Identifier,
  /** The case on which the question is posed; a question that has one counts as scenario-based. */
  scenario: Markdown.optional(),
  /** What is asked. */
  stem: PromptMarkdown,
  /** The page that the feedback leads back to, by id. */
  page: Identifier,
  /**
   * What an answer takes: to decide a `case`, to `recall` what was read, or a `calculation`. A question with a scenario is a case
   * and any other one recall, unless given.
   */
  kind: z.enum(['case', 'recall', 'calculation']).optional(),
  /** Points for a fully right answer; 1 unless given. */
  points: z.number().positive().max(100).default(1),
  /** True for an item that only the final assessment may draw, never the chapter quiz. */
  finalOnly: z.boolean().default(false),
  /** True for an item of the chapter's entry quiz, which its own quiz leaves out; the final assessment may draw it as any other. */
  testOut: z.boolean().default(false),
  /** True for an item that counts towards the floor of the final assessment. */
  floor: z.boolean().default(false),
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

/** One entry of a list that a learner matches, orders or chooses from. */
export const ListItem = z.strictObject({
  /** Readable and unique within its list: it is what the LMS report shows. */
  id: Identifier,
  text: LabelMarkdown,
});
export type ListItem = z.infer<typeof ListItem>;

/** What an answer to a question takes. */
export const kindOf = ({
  kind,
  scenario,
}: {
  readonly kind?: 'case' | 'recall' | 'calculation' | undefined;
  readonly scenario?: string | undefined;
}): 'case' | 'recall' | 'calculation' => kind ?? (scenario === undefined ? 'recall' : 'case');
