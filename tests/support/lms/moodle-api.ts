import {
  type ActivityOptions,
  createActivity,
  type LaunchOptions,
  type LmsActivity,
} from '../../../src/lms-profiles/activity.ts';
import type { LmsLaunch } from '../../../src/lms-profiles/launch-api.ts';
import { createLmsDouble, type LmsDouble, type ProfileDouble } from '../../../src/lms-profiles/lms-double.ts';
import type { LmsProfile } from '../../../src/lms-profiles/lms-profile.ts';
import {
  moodle43,
  moodle43ForceCompleted,
  moodle43Standards,
  moodle45,
  moodle45ForceCompleted,
} from '../../../src/lms-profiles/profiles/moodle.ts';

export interface MoodleServerOptions extends ActivityOptions {
  /** The elements the manifest adds inside `<item>`, as XML. */
  readonly item?: string;
  /** The site setting "SCORM standards mode". */
  readonly standardsMode?: boolean;
  /** As 4.5 does; 4.3.0 looks at grade and completion when a score comes, or a first status. */
  readonly looksAtEveryStatus?: boolean;
  /** The activity's setting "Force completed". */
  readonly forceCompleted?: boolean;
}

const profileOf = (options: MoodleServerOptions): LmsProfile => {
  if (options.forceCompleted)
    return options.looksAtEveryStatus ? moodle45ForceCompleted : moodle43ForceCompleted;
  if (options.looksAtEveryStatus) return moodle45;
  return options.standardsMode ? moodle43Standards : moodle43;
};

/** What Moodle's parser hands over of an item: blank text and a lone 0 are dropped. */
const valuesOfItem = (item: string): Record<string, string> => {
  const inManifest = (name: string): string => {
    const text = new RegExp(`<adlcp:${name}\\b[^>]*>([^<]*)<`).exec(item)?.[1] ?? '';
    return text.trim() === '0' ? '' : text.trim();
  };
  return {
    'cmi.launch_data': inManifest('datafromlms'),
    'cmi.student_data.mastery_score': inManifest('masteryscore'),
    'cmi.student_data.max_time_allowed': inManifest('maxtimeallowed'),
    'cmi.student_data.time_limit_action': inManifest('timelimitaction'),
  };
};

const withItem = ({ item = '', start, ...options }: MoodleServerOptions): ActivityOptions => ({
  ...options,
  start: { ...valuesOfItem(item), ...start },
});

/** A Moodle activity with one learner. */
export const createMoodleServer = (options: MoodleServerOptions = {}): LmsActivity =>
  createActivity(profileOf(options), withItem(options));

export interface MoodleDouble extends LmsDouble {
  readonly server: LmsActivity;
  readonly launch: LmsLaunch;
}

const withServer = (double: ProfileDouble): MoodleDouble => ({
  api: double.api,
  trace: double.trace,
  stored: double.stored,
  setFailing: double.setFailing,
  server: double.activity,
  launch: double.launch,
  relaunch: () => withServer(double.relaunch()),
});

/** A Moodle server and one launch of its activity, behind the interface of the other doubles. */
export const createMoodleApi = ({
  mode,
  newAttempt,
  ...options
}: MoodleServerOptions & LaunchOptions = {}): MoodleDouble =>
  withServer(
    createLmsDouble(profileOf(options), {
      ...withItem(options),
      ...(mode !== undefined && { mode }),
      ...(newAttempt !== undefined && { newAttempt }),
    }),
  );
