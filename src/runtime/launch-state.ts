import { type CourseState, createCourseState } from '../core/player/course-state.ts';
import { mergeStates } from '../core/player/merge-states.ts';
import type { RuntimeCourse } from '../core/player/runtime-course.ts';
import { decodeState } from '../core/player/suspend-data.ts';
import type { Backup } from './backup.ts';
import { outcomeOf } from './outcome.ts';
import type { Beginning } from './session.ts';

/** What a launch finds: the LMS's record and this browser's copy. */
export interface Findings {
  readonly course: RuntimeCourse;
  /** `cmi.suspend_data` as the LMS gave it. */
  readonly suspendData: string;
  /** Whether the LMS or this browser's copy show that this attempt was launched before. */
  readonly isKnownAttempt: boolean;
  /** `cmi.core.lesson_status` as far as the LMS has one that this course writes. */
  readonly status: string | undefined;
  readonly backup: Backup | null;
  /** The activity of this launch, as in `Backup.place`. */
  readonly place: string;
  /** The registration of an attempt that has none yet. */
  readonly registration: string;
}

/** Where a launch begins. */
export interface LaunchState {
  readonly state: CourseState;
  readonly beginning: Beginning;
  /** The copy from which the state was restored, whose elements are to be sent. */
  readonly restored: Backup | null;
  /** The last sequence that the LMS is known to have. */
  readonly confirmed: number;
  /** Whether the LMS handed back less than it once took: then this browser keeps a copy of everything. */
  readonly isForgetful: boolean;
}

/** Whether a value is one of those under which LMSs say that they have nothing. */
export const isNothing = (value: string): boolean => ['', 'null', 'undefined'].includes(value);

const isEmptyState = ({ location, visited, quizzes, notes }: CourseState): boolean =>
  location === '' &&
  visited.size === 0 &&
  Object.keys(quizzes).length === 0 &&
  Object.keys(notes).length === 0;

/** Suspend data that holds pages, quizzes or notes, of which none is of this course, is another course's. */
const isForeign = (state: CourseState, text: string): boolean =>
  isEmptyState(state) && /\.(?:[qn]|p[^.]{9})/.test(text);

/** Chunks after the header; each holds part of a state, with a checksum. */
const chunksOf = (text: string): readonly string[] => text.split('.').filter((chunk) => /^[pqn]/.test(chunk));

/** Whether two suspend data texts have a whole chunk in common: the same pages read, or the same try with the same seed. */
const isAkin = (one: string, other: string): boolean =>
  chunksOf(one).some((chunk) => chunk.length > 10 && chunksOf(other).includes(chunk));

/**
 * Whether this browser's copy of an attempt is to be used instead of what the LMS handed over.
 *
 * | the LMS has | the copy is used |
 * |---|---|
 * | the same attempt | if it is as new or newer |
 * | another attempt | never |
 * | an attempt whose name was damaged | if a whole part of it is the same in both |
 * | nothing, in an attempt that was never launched | if no LMS ever had any of it, and it is of this very activity |
 * | nothing, in an attempt that was launched | if it is of this very activity, and no result that this attempt cannot have |
 */
const isBackupUsed = (
  { course, suspendData, isKnownAttempt, status, place }: Findings,
  backup: Backup,
  copied: CourseState,
  stored: CourseState | null,
): boolean => {
  if (backup.sequence === 0) return false;
  if (stored && stored.registration !== '')
    return backup.registration === stored.registration && backup.sequence >= stored.sequence;
  if (stored) return isAkin(suspendData, backup.suspendData);
  if (backup.place !== place) return false;
  if (!isKnownAttempt) return backup.confirmed === 0;
  const outcome = outcomeOf(course, copied).status;
  const isUnsent = backup.elements.some(([element]) => element === 'cmi.core.lesson_status');
  return outcome === 'incomplete' || outcome === status || isUnsent || backup.confirmed === 0;
};

/**
 * A state with what another save of the attempt has beside it, where the two went different ways: the LMS has gone on, at
 * another computer, from a save that came before what this browser could not send.
 */
const withOther = (
  { confirmed, sequence }: Backup,
  stored: CourseState,
  state: CourseState,
  other: CourseState,
): CourseState => (stored.sequence > confirmed && sequence > confirmed ? mergeStates(state, other) : state);

/** Decides from which state a launch goes on. Pure. */
export const beginLaunch = (findings: Findings): LaunchState => {
  const { course, suspendData, backup, registration } = findings;
  const isEmpty = isNothing(suspendData);
  const decoded = decodeState(course, suspendData);
  const whole = decoded && !isForeign(decoded.state, suspendData) ? decoded : null;
  const stored = whole?.state ?? null;
  const isShort = whole?.isDamaged ?? (!isEmpty || findings.isKnownAttempt);
  const isForgetful = isShort && (isEmpty || stored !== null);
  const confirmed = stored?.sequence ?? 0;
  const copied = backup ? decodeState(course, backup.suspendData)?.state : undefined;
  if (backup && copied && isBackupUsed(findings, backup, copied, stored)) {
    const state = { ...copied, registration: backup.registration };
    return {
      state: stored ? withOther(backup, stored, state, stored) : state,
      beginning: 'resumed',
      restored: backup,
      confirmed,
      isForgetful,
    };
  }
  const isSame = backup && copied && stored && backup.registration === stored.registration;
  const found = isSame ? withOther(backup, stored, stored, copied) : stored;
  return {
    state: found
      ? { ...found, registration: found.registration || registration }
      : createCourseState(registration),
    beginning: isShort ? 'damaged' : stored ? 'resumed' : 'fresh',
    restored: null,
    confirmed,
    isForgetful,
  };
};
