import { STATUS } from '../elements.ts';
import type { LmsClient } from '../lms-client.ts';

/**
 * Whether the LMS has a status of the attempt, as far as it says. Moodle and others make an attempt whose status was never set
 * a completed one at LMSFinish: such a launch is left open.
 *
 * @param status `cmi.core.lesson_status`; `null` if it cannot be read.
 */
export const isStatusSet = (status: string | null): boolean =>
  status !== null && status !== '' && status !== 'not attempted';

/** Finishes a launch that is broken, if that completes nothing. */
export const finishFailedLaunch = (lms: LmsClient): void => {
  if (isStatusSet(lms.getOrNull(STATUS))) lms.finish();
};
