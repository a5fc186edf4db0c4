import type { NoteValue } from '../blocks/note-registry.ts';
import { SCORING_VERSION, type ScoringVersion } from '../questions/answer-score.ts';
import type { Answer } from './answer.ts';
import { DRAW_VERSION, type DrawVersion } from './draw.ts';

/** How far a learner is with one quiz. */
export interface QuizState {
  /** The try under way or last made, from 1; 0: none begun. */
  readonly tries: number;
  /** 0 to 16,777,215: from which the try's questions and their order follow. */
  readonly seed: number;
  /** How the questions follow from the seed. */
  readonly drawVersion: DrawVersion;
  /** How its answers are scored. */
  readonly scoring: ScoringVersion;
  /** Whether the try has been handed in. */
  readonly isSubmitted: boolean;
  /** Whether any try so far was passed. */
  readonly isPassed: boolean;
  /** The best result so far, 0-100 with two decimals; `null` before the first. */
  readonly bestPercent: number | null;
  /** Answers of the try under way or last made, by question id. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The try had answers to questions that this version of the course does not have, or has changed. */
  readonly hasLostAnswers?: true;
}

/** Everything about one learner's attempt that is kept from one launch to the next. */
export interface CourseState {
  /** Random name of the attempt, eight characters of base64url; made at its first launch. */
  readonly registration: string;
  /** Counts the saves, so that no two saved strings are alike and the newer of two copies is known. */
  readonly sequence: number;
  /** Id of the page or quiz last shown; `''` before the first. */
  readonly location: string;
  /** Ids of the pages that have been opened. */
  readonly visited: ReadonlySet<string>;
  /** Ids of those that have been read to their end, or left by the way on. */
  readonly read: ReadonlySet<string>;
  readonly quizzes: Readonly<Record<string, QuizState>>;
  readonly notes: Readonly<Record<string, NoteValue>>;
  /**
   * What else is kept, by a letter `a` to `z`, each at most 63 of `[A-Za-z0-9_-]`; carried along by packages that do not know
   * it. `d`: day of the pass, days since 1970; `r`: key of the role, `''` for none.
   */
  readonly extras: Readonly<Record<string, string>>;
  /** What a tracker keeps beside the learner's own state, `[A-Za-z0-9_-]`; carried along unread. `''`: nothing. */
  readonly tracking: string;
}

/** A quiz that has not been begun. */
export const emptyQuizState: QuizState = {
  tries: 0,
  seed: 0,
  drawVersion: DRAW_VERSION,
  scoring: SCORING_VERSION,
  isSubmitted: false,
  isPassed: false,
  bestPercent: null,
  answers: {},
};

/** An attempt that has not begun. */
export const createCourseState = (registration: string): CourseState => ({
  registration,
  sequence: 0,
  location: '',
  visited: new Set(),
  read: new Set(),
  quizzes: {},
  notes: {},
  extras: {},
  tracking: '',
});
