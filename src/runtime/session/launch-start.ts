import type { CourseState } from '../../core/player/course-state.ts';
import type { StoredEntry } from '../storage/journal.ts';
import type { ProgressFound } from './session.ts';

/** What a launch begins with. */
export interface LaunchStart {
  readonly state: CourseState;
  readonly progressFound: ProgressFound;
  /** The copy from which the state was restored, whose elements are to be sent. */
  readonly restored: StoredEntry | null;
  /** The last sequence that the LMS is known to have. */
  readonly confirmed: number;
  /** The key (`hashKey`) of its suspend data. */
  readonly confirmedKey: string;
  /** Whether the LMS handed back less than it once took: then this browser keeps a copy of everything. */
  readonly losesSuspendData: boolean;
}
