import type { CourseState } from '../../core/player/course-state.ts';
import type { CourseEvent } from '../progress/reducer.ts';

/** A point in time by all clocks. */
export interface Moment {
  /** Milliseconds since 1970; may go back when the clock is set. */
  readonly epochMs: number;
  /** Milliseconds that only go forward, from any start. */
  readonly elapsedMs: number;
  /** Milliseconds in which the learner was active, from any start. */
  readonly activeMs: number;
}

/** What a server has said of itself, and when it was asked. */
export interface ServerResponse {
  readonly response: Pick<Response, 'ok' | 'redirected' | 'headers'>;
  readonly sent: Moment;
  readonly received: Moment;
}

/** Follows a launch and reports it elsewhere; what it must remember from launch to launch stands in suspend data. */
export interface Tracker {
  /** An event has changed the state. */
  onEvent(before: CourseState, after: CourseState, event: CourseEvent, at: Moment): void;
  /** The launch ends; LMSFinish is called as soon as this returns. */
  beforeFinish(state: CourseState, at: Moment): void;
  /** The launch has ended, LMSFinish has been called: the last chance to send anything. */
  afterFinish(): void;
  /** What is to be kept in suspend data, `[A-Za-z0-9_-]`, at most so many characters; `''`: nothing. */
  encode(room: number): string;
}

/**
 * Stands between a session, which starts at once, and a tracker, of which it is known only later whether there is one:
 * keeps what happens until then and when, and what suspend data had of it.
 */
export interface BufferedTracker {
  onEvent(before: CourseState, after: CourseState, event: CourseEvent): void;
  beforeFinish(state: CourseState): void;
  afterFinish(): void;
  encode(room: number): string;
  /** What suspend data had at launch. */
  readonly stored: string;
  /** Hands over everything so far; `null`: there will be none, and what is stored stays as it is. */
  connect(tracker: Tracker | null): void;
}

/** Clocks that say a `Moment`. */
export interface MomentClock {
  epochMs(): number;
  elapsedMs(): number;
  activeMs(): number;
}

/** What the clocks say now. */
export const momentOf = (clock: MomentClock): Moment => ({
  epochMs: clock.epochMs(),
  elapsedMs: clock.elapsedMs(),
  activeMs: clock.activeMs(),
});

/** @param stored what an earlier launch kept. */
export const createBufferedTracker = (stored: string, clock: MomentClock): BufferedTracker => {
  const now = (): Moment => momentOf(clock);
  let tracker: Tracker | null = null;
  /** `null`: nobody will ask for it any more. */
  let waiting: ((tracker: Tracker) => void)[] | null = [];
  const forward = (run: (tracker: Tracker) => void): void => {
    if (tracker) run(tracker);
    else waiting?.push(run);
  };
  return {
    stored,
    onEvent: (before, after, event) => {
      const at = now();
      forward((to) => to.onEvent(before, after, event, at));
    },
    beforeFinish: (state) => {
      const at = now();
      forward((to) => to.beforeFinish(state, at));
    },
    afterFinish: () => forward((to) => to.afterFinish()),
    encode: (room) => tracker?.encode(room) ?? (stored.length <= room ? stored : ''),
    connect: (next) => {
      tracker = next;
      const missed = waiting ?? [];
      waiting = null;
      if (next) for (const run of missed) run(next);
    },
  };
};
