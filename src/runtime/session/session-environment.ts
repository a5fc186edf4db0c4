import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import type { LmsClient } from '../adapters/scorm12/lms-client.ts';
import type { KeyValueStorage } from '../storage/journal.ts';
import type { ProgressFound, Session } from './session.ts';
import type { BufferedTracker } from './tracker.ts';
import type { WindowChannel } from './window-takeover.ts';

/** The clocks of a launch. */
export interface Clock {
  /** Milliseconds that only go forward, from any start. */
  elapsedMs(): number;
  /** Milliseconds for which the page was in front, from any start. */
  visibleMs(): number;
  /** Of these, milliseconds in which the learner was active as far as can be seen. */
  activeMs(): number;
  /** Milliseconds since 1970; may go back when the clock is set. */
  epochMs(): number;
  /** Local time of day. */
  timeOfDay(): { readonly hours: number; readonly minutes: number; readonly seconds: number };
}

/**
 * What a probe of the server has shown. `alive`: it answers and knows the learner; `signed-out`: it sends the learner
 * elsewhere, as to a login; `unreachable`: no answer; `unknown`: that cannot be known from here.
 */
export type ServerReachability = 'alive' | 'signed-out' | 'unreachable' | 'unknown';

/** What can be known of the way to the LMS without asking its API. */
export interface ServerConnection {
  /** False when the browser knows that it is offline. */
  isOnline(): boolean;
  probe(): Promise<ServerReachability>;
}

/** What a session is given: LMS, clocks, storage, other windows. Tests give it doubles. */
export interface SessionEnvironment {
  readonly course: RuntimeCourse;
  /** `null`: no LMS was found. */
  readonly lms: LmsClient | null;
  readonly clock: Clock;
  readonly storage: KeyValueStorage | null;
  readonly connection: ServerConnection;
  /** Names the activity in which the course runs, the same at every launch of it. */
  readonly activityPath: string;
  /** Opens the way to the other windows with that course and learner; `null`: the browser has none. */
  readonly openChannel: (name: string) => WindowChannel | null;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  /** Calls back once after so many milliseconds; returns a function that prevents it. */
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
}

/** What is known of a launch, as far as it is recorded. */
export interface LaunchDiagnostics {
  readonly progressFound: ProgressFound;
  readonly hasLearnerId: boolean;
  /** Whether it went on from a copy in this browser. */
  readonly isRestored?: boolean;
  /** Whether this browser keeps copies. */
  readonly storesCopies?: boolean;
  /** The number of the last save, and of the last one that the LMS is known to have. */
  readonly sequence?: number;
  readonly confirmed?: number;
  readonly suspendDataLength?: number;
  readonly isSuspendDataWhole?: boolean;
  readonly commits?: number;
  /** How many elements the LMS is not known to have. */
  readonly unconfirmed?: number;
}

/** A session as the main file sees it. */
export interface LaunchedSession extends Session {
  /** Where a tracker is to be connected; it hears of what is recorded, and without an LMS of everything. */
  readonly tracker: BufferedTracker;
  /** Saves and commits although nothing has happened: a tracker has come, and has something to keep. */
  save(): void;
  /** Runs before another window takes over, with the launch still open, and may dispatch. */
  onTakeover(listener: () => void): void;
  /** For technical details: nothing that the learner did or is. */
  diagnostics(): LaunchDiagnostics;
}
