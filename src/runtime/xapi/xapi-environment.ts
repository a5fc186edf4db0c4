import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { SessionMode } from '../session/session-mode.ts';
import type { Moment, ServerResponse } from '../session/tracker.ts';
import type { KeyValueStorage } from '../storage/journal.ts';
import type { DeliveryProblem } from './delivery.ts';

/** What statements are made of, and what sends them. */
export interface XapiEnvironment {
  readonly course: RuntimeCourse;
  readonly mode: SessionMode;
  /** `cmi.core.student_id`; `''`: not known. */
  readonly learnerId: string;
  /** The state as the launch found it. */
  readonly state: CourseState;
  /** What suspend data kept for a tracker. */
  readonly stored: string;
  readonly startedAt: Moment;
  readonly now: () => Moment;
  /** What the course's server has said last; `null`: nothing. */
  readonly serverResponse: () => ServerResponse | null;
  readonly storage: KeyValueStorage | null;
  /** Whether statements may wait in `storage`: not when the learner has removed them and done nothing since. */
  readonly mayKeepCopies: () => boolean;
  /** The page's address. */
  readonly page: string;
  /** The package's content digest, 64 hexadecimal digits. */
  readonly contentDigest: string;
  readonly fetch: typeof fetch;
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  readonly onOnline: (callback: () => void) => void;
  readonly report: (trouble: DeliveryProblem) => void;
}
