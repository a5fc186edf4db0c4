import { createActivity, type LmsActivity } from '../lms-profiles/activity.ts';
import type { ScormApi } from '../lms-profiles/api-trace.ts';
import type { LmsLaunch } from '../lms-profiles/launch-api.ts';
import { LMS_PROFILES } from '../lms-profiles/profile-registry.ts';

/** A call of the API as plain text. */
export interface PlayedCall {
  readonly fn: string;
  readonly args: readonly string[];
  readonly returned: string;
  readonly error: string;
  readonly thrown: string | null;
}

/** What the page that plays an LMS lets the program outside do. */
export interface PlayPage {
  /**
   * Begins an activity with one learner.
   *
   * @param lms id of the profile.
   * @param start values by element that the LMS says of the launch.
   */
  open(lms: string, start: Readonly<Record<string, string>>): void;
  /** Launches the package in a frame, as Moodle does. */
  launch(address: string): void;
  /** How often the API has been called in this launch. */
  countCalls(): number;
  /** Takes the frame away. */
  leave(): void;
  report(): { readonly calls: readonly PlayedCall[]; readonly stored: Readonly<Record<string, string>> };
}

declare global {
  interface Window {
    API?: ScormApi;
    play: PlayPage;
  }
}

let activity: LmsActivity | null = null;
let launch: LmsLaunch | null = null;
let frame: HTMLIFrameElement | null = null;

const shown = (value: unknown): string => {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
};

window.play = {
  open: (lms, start) => {
    const profile = LMS_PROFILES.find(({ id }) => id === lms);
    if (profile === undefined) throw new Error(`There is no profile "${lms}".`);
    activity = createActivity(profile, { start });
  },
  launch: (address) => {
    if (activity === null) throw new Error('No activity is open.');
    launch = activity.launch();
    window.API = launch.api;
    frame = document.createElement('iframe');
    frame.allowFullscreen = true;
    frame.src = address;
    document.body.append(frame);
  },
  countCalls: () => launch?.trace.length ?? 0,
  leave: () => {
    frame?.remove();
    frame = null;
  },
  report: () => ({
    calls: (launch?.trace ?? []).map(({ fn, args, returned, error, thrown }) => ({
      fn,
      args: args.map(shown),
      returned: shown(returned),
      error,
      thrown: thrown ?? null,
    })),
    stored: activity?.stored() ?? {},
  }),
};
