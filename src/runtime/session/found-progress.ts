import type { CourseState } from '../../core/player/course-state.ts';
import type { KeptBackup } from '../storage/journal.ts';
import type { Beginning } from './session.ts';

/** What a launch begins with. */
export interface FoundProgress {
  readonly state: CourseState;
  readonly beginning: Beginning;
  /** The copy from which the state was restored, whose elements are to be sent. */
  readonly restored: KeptBackup | null;
  /** The last sequence that the LMS is known to have. */
  readonly confirmed: number;
  /** The key (`keyOf`) of its suspend data. */
  readonly confirmedKey: string;
  /** Whether the LMS handed back less than it once took: then this browser keeps a copy of everything. */
  readonly isForgetful: boolean;
}
