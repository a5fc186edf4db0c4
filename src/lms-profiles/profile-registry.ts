import type { LmsProfile } from './lms-profile.ts';
import {
  moodle43,
  moodle43ForceCompleted,
  moodle43Standards,
  moodle45,
  moodle45ForceCompleted,
} from './profiles/moodle.ts';
import { strict } from './profiles/strict.ts';

/** Every LMS that can be played, the strictest first. */
export const LMS_PROFILES: readonly LmsProfile[] = [
  strict,
  moodle43,
  moodle43Standards,
  moodle43ForceCompleted,
  moodle45,
  moodle45ForceCompleted,
];
