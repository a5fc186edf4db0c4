import { isInMoodle } from '../../../storage/activity-path.ts';

/**
 * Moodle lets its guest account (`guest`, in every Moodle) open a course, answers "true" to everything, and keeps nothing of it.
 * That it is Moodle is seen by the address under which it keeps the packages; elsewhere a learner may well be called guest.
 */
export const isMoodleGuest = (learnerId: string, activityPath: string): boolean =>
  learnerId === 'guest' && isInMoodle(activityPath);
