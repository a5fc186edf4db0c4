import { type ActivityOptions, createActivity, type LaunchOptions, type LmsActivity } from './activity.ts';
import type { ScormApi, TraceEntry } from './api-trace.ts';
import type { LmsLaunch } from './launch-api.ts';
import type { LmsProfile } from './lms-profile.ts';

/** One launch of a package in an LMS that is played. */
export interface LmsDouble {
  readonly api: ScormApi;
  readonly trace: readonly TraceEntry[];
  /** What the LMS has kept of the content's values, by element, and `cmi.core.total_time`. */
  stored(): Record<string, string>;
  /** The next launch of the same package by the same learner. */
  relaunch(): LmsDouble;
  setFailing(on: boolean): void;
}

/** The same, with the activity that the launch belongs to. */
export interface ProfileDouble extends LmsDouble {
  readonly activity: LmsActivity;
  readonly launch: LmsLaunch;
  relaunch(): ProfileDouble;
}

/** An LMS with that profile, and one launch in it. */
export function createLmsDouble(
  profile: LmsProfile,
  { mode, newAttempt, ...options }: ActivityOptions & LaunchOptions = {},
): ProfileDouble {
  const launchIn = (activity: LmsActivity, launchOptions: LaunchOptions): ProfileDouble => {
    const launch = activity.launch(launchOptions);
    return {
      api: launch.api,
      trace: launch.trace,
      activity,
      launch,
      stored: () => activity.stored(),
      relaunch: () => {
        launch.leave();
        activity.network = 'up';
        return launchIn(activity, {});
      },
      setFailing: (on) => {
        activity.network = on ? 'server-500' : 'up';
      },
    };
  };
  return launchIn(createActivity(profile, options), {
    ...(mode !== undefined && { mode }),
    ...(newAttempt !== undefined && { newAttempt }),
  });
}
