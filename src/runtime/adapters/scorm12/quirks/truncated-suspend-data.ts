import type { CourseState } from '../../../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../../../core/player/runtime-course.ts';
import { decodeState } from '../../../../core/player/suspend-data.ts';
import { isBlank, type LmsClient } from '../lms-client.ts';

/**
 * After a commit that did not bring back what was given, the LMS is read again: soon, a little later, then now and then. Some
 * hand back a value only when their server has it.
 */
const READ_AGAIN_MS: readonly number[] = [10_000, 30_000, 300_000];

/** So many later readings in a row must show less before the LMS is said to keep less. */
const READINGS_THAT_COUNT = 2;

/**
 * What has come back. `earlier`: a whole save that came before, so the LMS lags behind; `unclear`: nothing, as of everything
 * else that was given in this launch, so the LMS may be one that shows what it had at its start.
 */
type Answer = 'whole' | 'less' | 'earlier' | 'unclear';

/** What is read back. */
export interface ReadBackEnvironment {
  readonly course: RuntimeCourse;
  readonly lms: LmsClient;
  readonly schedule: (callback: () => void, delayMs: number) => () => void;
  /** The state as it was given last. */
  readonly state: () => CourseState;
  /** Suspend data as it was given last. */
  readonly given: () => string;
  /** It was read again later. */
  readonly onReadAgain: () => void;
}

/** Whether the LMS hands back the suspend data that it is given. */
export interface SuspendDataReadBack {
  /** Reads it at once, and later if that does not show it whole. */
  check(): void;
  stop(): void;
  /** Whether what was given last has come back. */
  isWhole(): boolean;
  /** Whether less has come back again and again. */
  isTruncated(): boolean;
}

export const createSuspendDataReadBack = (environment: ReadBackEnvironment): SuspendDataReadBack => {
  const { course, lms, schedule, state, given, onReadAgain } = environment;
  /** LMSs that cut suspend data cut it at a length: what is no longer than what has come back whole comes back whole. */
  let wholeLength = -1;
  let isWhole = true;
  let isCut = false;
  let readings = 0;
  let readingsWithLess = 0;
  let cancel: (() => void) | null = null;

  const read = (): Answer => {
    const back = lms.getOrNull('cmi.suspend_data');
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
    readings = 0;
  };

  const check = (isLater: boolean): void => {
    const answer = read();
    isWhole = answer === 'whole';
    if (isWhole || answer === 'earlier') {
      readingsWithLess = 0;
      isCut = false;
    } else if (answer === 'less' && isLater) readingsWithLess += 1;
    isCut ||= readingsWithLess >= READINGS_THAT_COUNT;
    if (isWhole) {
      wholeLength = given().length;
      stop();
    } else
      cancel ??= schedule(
        () => {
          cancel = null;
          readings += 1;
          check(true);
          onReadAgain();
        },
        READ_AGAIN_MS[Math.min(readings, READ_AGAIN_MS.length - 1)] ?? 0,
      );
  };

  return {
    check: () => {
      if (given().length > wholeLength) check(false);
      else isWhole = true;
    },
    stop,
    isWhole: () => isWhole,
    isTruncated: () => isCut,
  };
};
