import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { AnswerProjection } from '../adapters/scorm12/answer-projection.ts';
import type { judgeEvent } from '../progress/judge-event.ts';
import type { Outcome } from '../progress/outcome.ts';
import type { CourseEvent, QuizReducer } from '../progress/reducer.ts';
import type { SaveReport } from './save-report.ts';
import type { SessionMode } from './session-mode.ts';

/**
 * What is kept of a note. `whole`: all of it is where the rest of the work is; `browser`: the LMS has its beginning, and this
 * browser the whole; `beginning`: the LMS has its beginning, and this browser keeps nothing; `elsewhere`: the whole is in the
 * browser in which it was written, and here is the beginning.
 */
export type NoteLocation = 'whole' | 'browser' | 'beginning' | 'elsewhere';

/** What was found of earlier launches. */
export type ProgressFound =
  | 'fresh'
  | 'resumed'
  /** Something was there, and could not be read, or not all of it. */
  | 'damaged'
  /** The mode writes nothing, and this browser keeps what an earlier launch could not send. */
  | 'unsent';

/** What becomes of answers. */
export interface QuizRules {
  readonly reduceQuiz: QuizReducer;
  readonly judgeEvent: typeof judgeEvent;
  readonly projection: AnswerProjection;
}

/** What the page sees of a launch. */
export interface Session {
  readonly course: RuntimeCourse;
  readonly mode: SessionMode;
  readonly progressFound: ProgressFound;
  /** `cmi.core.student_id`; `''` without an LMS. */
  readonly learnerId: string;
  /** Asks the LMS for `cmi.core.student_name`; `''`: it gives none. To be shown, and neither kept nor sent. */
  learnerName(): string;
  /** Whose what this browser keeps is: the learner, or where the LMS names none the attempt; `null`: nothing is kept. */
  readonly dataOwner: string | null;
  getState(): CourseState;
  /** How the whole course stands, with what the LMS has of earlier launches: never lower than that. */
  getOutcome(): Outcome;
  /** How well the learner's work is kept, and what is to be shown of it. */
  getReport(): SaveReport;
  /** Whether the mode writes nothing, and nothing but views was opened: every result is as the LMS has it. */
  isUnmodified(): boolean;
  /** @param id of the block. */
  getNoteLocation(id: string): NoteLocation;
  /** Keeps no copy in this browser any more, until the learner does something new. Removes none. */
  stopStoringCopies(): void;
  /** Whether copies of this launch may be kept in this browser. */
  canStoreCopies(): boolean;
  /** Brings what answers need, which is loaded after the start, with what asks: before that nothing is answered. */
  addQuizzes(quizzes: QuizRules): void;
  /** Applies the event, saves, and calls the subscribers. Once the launch is over, only views are opened. */
  dispatch(event: CourseEvent): void;
  /** Calls back after every change of the state or the report; returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Calls back when the state was replaced by a newer one from another window. */
  onReplaced(listener: () => void): void;
  /** Commits what waits: the page is being hidden, or the copy in this browser is to go. */
  flush(): void;
  /** Sends everything that the LMS did not take once more; the learner asked for it. */
  retry(): void;
  /**
   * Ends the launch, once; what happens later changes nothing.
   *
   * @param before runs first, with the launch still open, and may dispatch: nothing is committed before LMSFinish.
   */
  finish(before?: () => void): void;
}
