import type { LmsProfile } from './lms-profile.ts';
import { chamilo } from './profiles/chamilo.ts';
import { cornerstone } from './profiles/cornerstone.ts';
import { frappe } from './profiles/frappe.ts';
import { ilias } from './profiles/ilias.ts';
import { kolibri } from './profiles/kolibri.ts';
import {
  moodle43,
  moodle43ForceCompleted,
  moodle43Standards,
  moodle45,
  moodle45ForceCompleted,
} from './profiles/moodle.ts';
import { moodleApp } from './profiles/moodle-app.ts';
import { openEdx } from './profiles/open-edx.ts';
import { canvas, scormCloud } from './profiles/scorm-cloud.ts';
import { strict } from './profiles/strict.ts';
import { successFactors } from './profiles/success-factors.ts';

/** Every LMS that can be played, the strictest first. */
export const LMS_PROFILES: readonly LmsProfile[] = [
  strict,
  moodle43,
  moodle43Standards,
  moodle43ForceCompleted,
  moodle45,
  moodle45ForceCompleted,
  moodleApp,
  scormCloud,
  canvas,
  openEdx,
  ilias,
  chamilo,
  frappe,
  kolibri,
  successFactors,
  cornerstone,
];
