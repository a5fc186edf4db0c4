import { z } from 'zod';
import { Question } from '../../questions/question.ts';
import { Identifier } from '../../text/primitives.ts';

/** One question inside a page: answered, marked, explained and kept, never scored; it is no try of a quiz. */
export const QuestionBlock = z.strictObject({
  type: z.literal('question'),
  /** Stable identifier, unique in the course; reports know the answer by it. */
  id: Identifier,
  /** A question of the chapter's quiz, by id; or give `question`. */
  questionId: Identifier.optional(),
  /** A question of its own, which no quiz asks; or give `questionId`. */
  question: Question.optional(),
});
export type QuestionBlock = z.infer<typeof QuestionBlock>;
