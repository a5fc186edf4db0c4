import type { RuntimeCourse } from '../core/plan/runtime-course.ts';
import type { CourseState } from '../core/state/course-state.ts';
import type { CourseEvent } from './reducer.ts';

/**
 * How the launch is recorded. `normal`: everything is; `review`, `browse`, `no-credit`: the LMS asked for nothing to be
 * written (SCORM 1.2 RTE 3.4.4, lesson_mode and credit); `standalone`: no LMS was found.
 */
export type SessionMode = 'normal' | 'review' | 'browse' | 'no-credit' | 'standalone';

/** How well the learner's work is kept at this moment. */
export type SaveStatus =
  /** The LMS has taken everything. */
  | 'saved'
  /** The LMS did not take the last of it; it is kept in this browser and will be sent again. */
  | 'unsaved'
  /** The LMS did not take the last of it, and this browser keeps nothing either. */
  | 'at-risk'
  /** The mode writes nothing, or there is no LMS. */
  | 'not-recorded';

/** What the page sees of a launch. */
export interface Session {
  readonly course: RuntimeCourse;
  readonly mode: SessionMode;
  getState(): CourseState;
  getSaveStatus(): SaveStatus;
  /** Applies the event, saves, and tells the subscribers. */
  dispatch(event: CourseEvent): void;
  /** Calls back after every change of the state or the save status; returns a function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Sends everything that the LMS did not take once more; the learner pressed "Save now". */
  retry(): void;
  /**
   * Ends the launch, once; later events change the page only.
   *
   * @param before runs first, with the launch still open, and may dispatch: nothing is committed before LMSFinish.
   */
  finish(before?: () => void): void;
}
