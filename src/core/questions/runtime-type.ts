import type { AnswerScore, ScoringVersion } from './answer-score.ts';
import type { Notation } from './notation.ts';

/** What the run-time knows of every question; its words are in the page. */
export interface RuntimeQuestionBase {
  readonly id: string;
  /** The question's name in suspend data: made of its id and its shape, so that an answer to a changed question is dropped, never misread. */
  readonly key: string;
  readonly points: number;
  /** Objective id. */
  readonly objective: string;
  /** The page that feedback leads back to. */
  readonly page: string;
  /** Whether a case is told before the stem. */
  readonly isScenario: boolean;
  /** Whether only the final assessment asks it. */
  readonly isFinalOnly?: true;
  /** Whether it counts towards the floor of the final assessment. */
  readonly isFloor?: true;
  /** Whether the readable form of every possible answer fits the 255 characters of CMIFeedback. */
  readonly isReadable: boolean;
}

/** The word under which SCORM 1.2 (RTE `cmi.interactions.n.type`) and xAPI know a kind of question. */
export type InteractionType =
  | 'true-false'
  | 'choice'
  | 'matching'
  | 'sequencing'
  | 'fill-in'
  | 'numeric'
  | 'likert';

/** What a question type does in the learner's browser: no schema, no Markdown, no words. */
export interface RuntimeType<Q extends RuntimeQuestionBase, A> {
  readonly interactionType: InteractionType;
  /** Whether an answer is right or wrong and earns points. */
  readonly isScored: boolean;
  /** Answers hold words as the learner typed them. */
  readonly isTyped?: true;
  /** The authored order of its options is the answer: no quiz shows it, whether it shuffles options or not. */
  readonly isAlwaysShuffled?: true;
  score(question: Q, answer: A, scoring: ScoringVersion): AnswerScore;
  /** `null` if no answer is right or wrong. */
  rightAnswer(question: Q): A | null;
  /** An answer as reports show it; `null` if it does not fit the question. */
  formatResponse(question: Q, answer: A, notation: Notation): string | null;
  /** Every right answer as reports show it, where that is more than the one of `rightAnswer`. */
  formatRightAnswers?(question: Q, notation: Notation): readonly string[];
}
