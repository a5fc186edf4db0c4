import { type Outcome, readOutcome } from '../../progress/outcome.ts';
import type { LmsClient } from './lms-client.ts';
import { parseLessonStatus, type StatusContext } from './parse-lesson-status.ts';

/** What an LMS says of a launch and of the attempt that it belongs to. */
export interface LmsLaunch {
  readonly mode: 'normal' | 'review' | 'browse' | 'no-credit';
  /** As the LMS writes it; `null` if it cannot be read. */
  readonly status: string | null;
  /** `ab-initio`, `resume` or nothing. */
  readonly entry: string;
  readonly suspendData: string;
  readonly learnerId: string;
  /** The status and score that the LMS has; `null` if it has none that this course writes. */
  readonly known: Outcome | null;
}

const modeOf = (lms: LmsClient): LmsLaunch['mode'] => {
  const mode = lms.get('cmi.core.lesson_mode');
  if (mode === 'review' || mode === 'browse') return mode;
  return lms.get('cmi.core.credit') === 'no-credit' ? 'no-credit' : 'normal';
};

/** Asks the LMS for the learner's name, to be shown; `''`: it gives none. */
export const readLearnerName = (lms: LmsClient): string => lms.get('cmi.core.student_name');

/** Asks the LMS for all that a launch begins with (SCORM 1.2 RTE 3.4.4). */
export const readLaunch = (lms: LmsClient, course: StatusContext): LmsLaunch => {
  const mode = modeOf(lms);
  const status = lms.getOrNull('cmi.core.lesson_status');
  const entry = lms.get('cmi.core.entry');
  const suspendData = lms.get('cmi.suspend_data');
  const learnerId = lms.get('cmi.core.student_id');
  const score = lms.get('cmi.core.score.raw');
  const known = readOutcome(parseLessonStatus(course, status ?? '', score), score);
  return { mode, status, entry, suspendData, learnerId, known };
};
