import type { CourseState } from '../../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../../core/player/runtime-course.ts';
import { decodeState } from '../../../core/player/suspend-data.ts';
import { isBlank, type Lms } from './lms.ts';

/**
 * After a commit that did not bring back what was given, the LMS is read again: soon, a little later, then now and then. Some
 * hand back a value only when their server has it.
 */
const LOOK_AGAIN_MS: readonly number[] = [10_000, 30_000, 300_000];

/** So many later looks in a row must show less before the LMS is said to keep less. */
const LOOKS_THAT_TELL = 2;

/**
 * What has come back. `earlier`: a whole save that came before, so the LMS lags behind; `unclear`: nothing, as of everything
 * else that was given in this launch, so the LMS may be one that shows what it had at its start.
 */
type Answer = 'whole' | 'less' | 'earlier' | 'unclear';

/** What a read-back looks at. */
export interface ReadBackWorld {
  readonly course: RuntimeCourse;
  readonly lms: Lms;
  readonly later: (callback: () => void, delayMs: number) => () => void;
  /** The state as it was given last. */
  readonly state: () => CourseState;
  /** Suspend data as it was given last. */
  readonly given: () => string;
  /** A later look has shown something. */
  readonly onLook: () => void;
}

/** Whether the LMS hands back the suspend data that it is given. */
export interface ReadBack {
  /** Reads it at once, and later if that does not show it whole. */
  look(): void;
  stop(): void;
  /** Whether what was given last has come back. */
  isWhole(): boolean;
  /** Whether less has come back again and again. */
  isCut(): boolean;
}

export const createReadBack = (world: ReadBackWorld): ReadBack => {
  const { course, lms, later, state, given, onLook } = world;
  /** LMSs that cut suspend data cut it at a length: what is no longer than what has come back whole comes back whole. */
  let wholeLength = -1;
  let isWhole = true;
  let isCut = false;
  let looks = 0;
  let looksWithLess = 0;
  let cancel: (() => void) | null = null;

  const read = (): Answer => {
    const back = lms.find('cmi.suspend_data');
    if (back === given()) return 'whole';
    if (back === null) return 'less';
    const { location, registration } = state();
    if (isBlank(back))
      return location !== '' && lms.get('cmi.core.lesson_location') === location ? 'less' : 'unclear';
    const decoded = decodeState(course, back);
    return decoded && !decoded.isDamaged && decoded.state.registration === registration ? 'earlier' : 'less';
  };

  const stop = (): void => {
    cancel?.();
    cancel = null;
    looks = 0;
  };

  const look = (isLater: boolean): void => {
    const answer = read();
    isWhole = answer === 'whole';
    if (isWhole || answer === 'earlier') {
      looksWithLess = 0;
      isCut = false;
    } else if (answer === 'less' && isLater) looksWithLess += 1;
    isCut ||= looksWithLess >= LOOKS_THAT_TELL;
    if (isWhole) {
      wholeLength = given().length;
      stop();
    } else
      cancel ??= later(
        () => {
          cancel = null;
          looks += 1;
          look(true);
          onLook();
        },
        LOOK_AGAIN_MS[Math.min(looks, LOOK_AGAIN_MS.length - 1)] ?? 0,
      );
  };

  return {
    look: () => {
      if (given().length > wholeLength) look(false);
      else isWhole = true;
    },
    stop,
    isWhole: () => isWhole,
    isCut: () => isCut,
  };
};
