import type { LmsActivity } from '../../../src/lms-profiles/activity.ts';
import type { LmsProfile } from '../../../src/lms-profiles/lms-profile.ts';
import { activityPathOf } from '../../../src/runtime/storage/activity-path.ts';
import { createHarness, type createStorage } from '../../support/browser/session-harness.ts';

let seed = 0.1;

/** The path of an activity with that number, as the run-time makes it of the page's address. */
export const pathIn = (profile: LmsProfile, activity: number): string =>
  activityPathOf(`https://lms.example${profile.launch.address.replace('{activity}', String(activity))}`);

/** Opens an activity in a browser. */
export const openIn = (
  profile: LmsProfile,
  activity: LmsActivity,
  storage: ReturnType<typeof createStorage>,
  place = pathIn(profile, 42),
) => {
  seed += 0.0137;
  const launch = activity.launch();
  return {
    ...createHarness(launch.api, {
      storage,
      place,
      seed,
      commitMs: profile.saving.commitMs,
      arrive: activity.arrive,
    }),
    launch,
  };
};

export type Opened = ReturnType<typeof openIn>;
