import { type CourseState, createCourseState } from '../../core/player/course-state.ts';
import { mergeStates } from '../../core/player/merge-states.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { hashKey, verifyChecksum } from '../../core/player/state-chunks.ts';
import { decodeState } from '../../core/player/suspend-data.ts';
import { isBlank } from '../adapters/scorm12/lms-client.ts';
import { hasStatus } from '../adapters/scorm12/read-result.ts';
import { outcomeOf } from '../progress/outcome.ts';
import type { LaunchStart } from '../session/launch-start.ts';
import { knownActivityPath } from '../storage/activity-path.ts';
import { hasUnsent, type StoredEntry, wasTaken } from '../storage/journal.ts';

/** What a launch finds: the LMS's record and this browser's copies. */
export interface LaunchFindings {
  readonly course: RuntimeCourse;
  /** `cmi.suspend_data` as the LMS gave it. */
  readonly suspendData: string;
  /** Whether the LMS or this browser's copy show that this attempt was launched before. */
  readonly isKnownAttempt: boolean;
  /** `cmi.core.lesson_status` as far as the LMS has one that this course writes. */
  readonly status: string | undefined;
  readonly copies: readonly StoredEntry[];
  /** The activity of this launch, as in `JournalEntry.place`. */
  readonly activityPath: string;
  /** The registration of an attempt that has none yet. */
  readonly registration: string;
}

/** Where a launch begins, and which copies that concerns. */
export interface LaunchState extends LaunchStart {
  /** Copies of which all is in the state: the one restored, or those whose work was brought into what the LMS has. */
  readonly used: readonly StoredEntry[];
  /** Copies of this activity of which the LMS has shown everything. */
  readonly delivered: readonly StoredEntry[];
  /** Copies that are to say from now on that this activity has the same attempt. */
  readonly contested: readonly StoredEntry[];
}

const isEmptyState = ({ location, visited, quizzes, notes }: CourseState): boolean =>
  location === '' &&
  visited.size === 0 &&
  Object.keys(quizzes).length === 0 &&
  Object.keys(notes).length === 0;

/** Suspend data that holds pages, quizzes or notes, of which none is of this course, is another course's. */
const isOfOtherCourse = (course: RuntimeCourse, state: CourseState, text: string): boolean =>
  isEmptyState(state) &&
  text
    .split('.')
    .slice(1)
    .some(
      (chunk) => /^[qnPN]/.test(chunk) || (/^p.{9}/.test(chunk) && verifyChecksum(course, chunk) !== null),
    );

/** Chunks after the header; each holds part of a state, with a checksum. */
const chunksOf = (text: string): readonly string[] =>
  text.split('.').filter((chunk) => /^[pqnPQN]/.test(chunk));

/** A chunk `p` with one page: many have opened one page and no other. */
const ONE_PAGE_LENGTH = 11;

/** Whether two suspend data texts have a whole chunk in common: the same pages read, or the same try with the same seed. */
const sharesIntactChunk = (one: string, other: string): boolean =>
  chunksOf(one).some(
    (chunk) =>
      chunk.length > (chunk.startsWith('p') ? ONE_PAGE_LENGTH : 10) && chunksOf(other).includes(chunk),
  );

/** A copy with what it holds. */
interface Candidate {
  readonly entry: StoredEntry;
  readonly copied: CourseState;
}

/**
 * Whether a copy is of the activity of this launch. A backup of an activity that is restored beside it has the same attempts
 * with the same names, so an attempt proves nothing. Where addresses do not name activities, the LMS must have all that the
 * copy knows it to have: data that was restored are older. Once they were seen they may have become newer, and nothing but
 * the very save that the LMS of the copy had will do.
 */
const isOfActivity = (
  { activityPath, suspendData }: LaunchFindings,
  { entry }: Candidate,
  stored: CourseState,
): boolean => {
  const [here, there] = [knownActivityPath(activityPath), knownActivityPath(entry.place)];
  if (here !== null && there !== null) return here === there;
  return entry.isContested
    ? suspendData === entry.suspendData || hashKey(suspendData) === entry.confirmedKey
    : entry.confirmed <= stored.sequence;
};

/** Whether a copy is of the same attempt and shows that the activity of this launch is another, where no address does. */
const isContested = ({ activityPath }: LaunchFindings, { entry }: Candidate, stored: CourseState): boolean =>
  entry.registration === stored.registration &&
  entry.confirmed > stored.sequence &&
  (knownActivityPath(activityPath) === null || knownActivityPath(entry.place) === null);

/**
 * Whether this browser's copy of an attempt is to be used instead of what the LMS handed over.
 *
 * | the LMS has | the copy is used |
 * |---|---|
 * | the same attempt | if it is as new or newer, and of this activity |
 * | another attempt | never |
 * | an attempt whose name was damaged | if a whole part of it is the same in both, and it is of no other activity |
 * | nothing, in an attempt that was never launched | if no LMS ever had any of it, and it is of this very activity |
 * | nothing, in an attempt that was launched | if it is of this very activity, and no result that this attempt cannot have |
 */
const isEntryUsed = (findings: LaunchFindings, candidate: Candidate, stored: CourseState | null): boolean => {
  const { course, suspendData, isKnownAttempt, status, activityPath } = findings;
  const { entry, copied } = candidate;
  if (entry.sequence === 0) return false;
  if (stored && stored.registration !== '')
    return (
      entry.registration === stored.registration &&
      entry.sequence >= stored.sequence &&
      isOfActivity(findings, candidate, stored)
    );
  const [here, there] = [knownActivityPath(activityPath), knownActivityPath(entry.place)];
  if (stored)
    return (
      (here === null || there === null || here === there) && sharesIntactChunk(suspendData, entry.suspendData)
    );
  if ((there ?? entry.place) !== activityPath || entry.isDisplaced) return false;
  if (!isKnownAttempt) return !wasTaken(entry);
  const outcome = outcomeOf(course, copied).status;
  const isUnsent = hasStatus(entry.elements);
  return outcome === 'incomplete' || outcome === status || isUnsent || !wasTaken(entry);
};

/**
 * A copy as far as the LMS has shown it: once it hands back a save that it was said to have, what was set for that is there as
 * well.
 */
const asShown = (entry: StoredEntry, stored: CourseState | null): StoredEntry => {
  const { claimed = 0, registration, sequence, elements } = entry;
  const isShown = stored !== null && stored.registration === registration && stored.sequence >= claimed;
  if (claimed === 0 || !isShown) return entry;
  return { ...entry, confirmed: claimed, elements: sequence > claimed ? elements : [] };
};

/**
 * Whether two saves of one attempt went different ways: the LMS has gone on, at another computer, from a save that came
 * before what this browser could not send.
 */
const hasDiverged = ({ confirmed, sequence }: StoredEntry, stored: CourseState): boolean =>
  stored.sequence > confirmed && sequence > confirmed;

/** A copy without the answers to questions in pages that the LMS has already: the first one counts. */
const withoutReported = ({ notes }: RuntimeCourse, entry: StoredEntry, stored: CourseState): StoredEntry => {
  const reported = notes.filter(({ id, kind }) => kind === 'question' && id in stored.notes);
  return {
    ...entry,
    interactions: Object.fromEntries(
      Object.entries(entry.interactions).filter(([, id]) => reported.every((note) => note.id !== id)),
    ),
  };
};

/** Of several copies first the one that knows most of what the LMS has, then the one that goes furthest. */
const byProgress = ({ entry: one }: Candidate, { entry: other }: Candidate): number =>
  other.confirmed - one.confirmed ||
  other.sequence - one.sequence ||
  (other.written ?? 0) - (one.written ?? 0);

/** Where the LMS has nothing to compare with, the copy written last comes first. */
const byTime = ({ entry: one }: Candidate, { entry: other }: Candidate): number =>
  (other.written ?? 0) - (one.written ?? 0);

/** Decides from which state a launch goes on. Pure. */
export const beginLaunch = (findings: LaunchFindings): LaunchState => {
  const { course, suspendData, copies, registration } = findings;
  const isEmpty = isBlank(suspendData);
  const decoded = decodeState(course, suspendData);
  const whole = decoded && !isOfOtherCourse(course, decoded.state, suspendData) ? decoded : null;
  const stored = whole?.state ?? null;
  const isShort = whole?.isDamaged ?? (!isEmpty || findings.isKnownAttempt);
  const losesSuspendData = isShort && (isEmpty || stored !== null);
  const confirmed = stored?.sequence ?? 0;
  const confirmedKey = hashKey(suspendData);
  const candidates = copies
    .flatMap((entry): readonly Candidate[] => {
      const copied = decodeState(course, entry.suspendData)?.state;
      return copied ? [{ entry, copied }] : [];
    })
    .sort(stored ? byProgress : byTime);
  const contested = candidates
    .filter((candidate) => stored !== null && isContested(findings, candidate, stored))
    .map(({ entry }) => entry);
  const delivered = copies.filter(
    (entry) =>
      stored !== null &&
      !isShort &&
      !hasUnsent(asShown(entry, stored)) &&
      entry.registration === stored.registration &&
      entry.sequence <= stored.sequence &&
      (knownActivityPath(entry.place) ?? entry.place) === findings.activityPath,
  );
  const found = { delivered, contested, confirmed, confirmedKey, losesSuspendData };
  const used = candidates.find((candidate) => isEntryUsed(findings, candidate, stored));
  if (used) {
    const { copied } = used;
    const entry = asShown(used.entry, stored);
    const state = { ...copied, registration: entry.registration };
    const other = stored && hasDiverged(entry, stored) ? stored : null;
    return {
      ...found,
      state: other ? mergeStates(state, other, 'older') : state,
      progressFound: 'resumed',
      restored: other ? withoutReported(course, entry, other) : entry,
      used: [used.entry],
    };
  }
  const diverged = candidates.filter(
    (candidate) =>
      stored !== null &&
      candidate.entry.registration === stored.registration &&
      hasDiverged(asShown(candidate.entry, stored), stored) &&
      isOfActivity(findings, candidate, stored),
  );
  const merged =
    stored && diverged.reduce((state, { copied }) => mergeStates(state, copied, 'newer'), stored);
  return {
    ...found,
    state: merged
      ? { ...merged, registration: merged.registration || registration }
      : createCourseState(registration),
    progressFound: isShort ? 'damaged' : stored ? 'resumed' : 'fresh',
    restored: null,
    used: diverged.map(({ entry }) => entry),
  };
};
