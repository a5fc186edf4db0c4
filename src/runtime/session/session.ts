import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { Outcome } from '../progress/outcome.ts';
import type { CourseEvent } from '../progress/reducer.ts';
import type { SessionMode } from '../progress/session-mode.ts';

/** How well the learner's work is kept at this moment. */
export type SaveStatus =
  /** The LMS has taken everything. */
  | 'saved'
  /** The LMS did not take the last of it; it is kept in this browser and will be sent again. */
  | 'unsaved'
  /** The LMS did not take the last of it, and this browser keeps nothing either. */
  | 'at-risk'
  /** The mode writes nothing, the LMS keeps nothing of a guest, or there is no LMS. */
  | 'not-recorded';

/** Why the LMS has not taken everything. */
export type SaveTrouble =
  /** It answered so, or gave no answer. */
  | 'refused'
  /** The server cannot be reached. */
  | 'offline'
  /** The server no longer knows the learner: the session has expired, or was ended in another window. */
  | 'signed-out'
  /** It hands back less suspend data than it was given. */
  | 'cut';

/**
 * What is kept of a note. `whole`: all of it is where the rest of the work is; `browser`: the LMS has its beginning, and this
 * browser the whole; `beginning`: the LMS has its beginning, and this browser keeps nothing; `elsewhere`: the whole is in the
 * browser in which it was written, and here is the beginning.
 */
export type NoteCopy = 'whole' | 'browser' | 'beginning' | 'elsewhere';

/** `open`: it goes on; `ended`: by the learner or with the page; `taken-over`: the course was opened in another window. */
export type SessionPhase = 'open' | 'ended' | 'taken-over';

/** What was found of earlier launches. */
export type Beginning =
  | 'fresh'
  | 'resumed'
  /** Something was there, and could not be read, or not all of it. */
  | 'damaged'
  /** The mode writes nothing, and this browser keeps what an earlier launch could not send. */
  | 'unsent';

/** What the page sees of a launch. */
export interface Session {
  readonly course: RuntimeCourse;
  readonly mode: SessionMode;
  readonly beginning: Beginning;
  getState(): CourseState;
  /** How the whole course stands, with what the LMS has of earlier launches: never lower than that. */
  getOutcome(): Outcome;
  getSaveStatus(): SaveStatus;
  /** `null` when everything is saved, and in modes that write nothing. */
  getTrouble(): SaveTrouble | null;
  getPhase(): SessionPhase;
  /** Whether the mode writes nothing, and nothing but places was opened: every result is as the LMS has it. */
  isAsFound(): boolean;
  /** @param id of the block. */
  getNoteCopy(id: string): NoteCopy;
  /** Applies the event, saves, and tells the subscribers. Once the launch is over, only places are opened. */
  dispatch(event: CourseEvent): void;
  /** Calls back after every change of the state, the save status or the phase; returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Calls back when the state was replaced by a newer one from another window. */
  onReplaced(listener: () => void): void;
  /** Sends everything that the LMS did not take once more; the learner asked for it. */
  retry(): void;
  /**
   * Ends the launch, once; what happens later changes nothing.
   *
   * @param before runs first, with the launch still open, and may dispatch: nothing is committed before LMSFinish.
   */
  finish(before?: () => void): void;
}
