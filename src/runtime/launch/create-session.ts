import { createCourseState } from '../../core/player/course-state.ts';
import { withLongNotes } from '../../core/player/long-notes.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { decodeState } from '../../core/player/suspend-data.ts';
import { isAttemptKnown } from '../adapters/scorm12/known-attempt.ts';
import { isBlank, type LmsClient } from '../adapters/scorm12/lms-client.ts';
import { sendMissingScore } from '../adapters/scorm12/quirks/missing-score.ts';
import { isMoodleGuest } from '../adapters/scorm12/quirks/moodle-guest.ts';
import { finishFailedLaunch, isStatusSet } from '../adapters/scorm12/quirks/unset-status.ts';
import { readLaunch, readLearnerName } from '../adapters/scorm12/read-launch.ts';
import { readResult } from '../adapters/scorm12/read-result.ts';
import { higherOf, isSameOutcome, isStatus, type Outcome } from '../progress/outcome.ts';
import { createNonRecordingSession } from '../session/non-recording-session.ts';
import { createRecordedSession } from '../session/recorded-session.ts';
import { notRecordedReport } from '../session/save-report.ts';
import type { LaunchedSession, SessionEnvironment } from '../session/session-environment.ts';
import { knownActivityPath } from '../storage/activity-path.ts';
import {
  createJournal,
  displacedKey,
  hasUnsent,
  type JournalEntry,
  journalKey,
  listJournalEntries,
  rewriteJournalEntry,
  type StoredEntry,
  wasTaken,
} from '../storage/journal.ts';
import { createLongNoteStore } from '../storage/long-note-store.ts';
import { beginLaunch, type LaunchState } from './launch-state.ts';

const REGISTRATION_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const createRegistration = (random: () => number): string =>
  Array.from({ length: 8 }, () => REGISTRATION_ALPHABET.charAt(Math.floor(random() * 64))).join('');

/** Whether the copy in this browser has something that the LMS has not: a later save, or a better result. */
const isUnsent = (
  course: RuntimeCourse,
  { restored, confirmed }: LaunchState,
  known: Outcome | null,
): boolean => {
  if (!restored) return false;
  const missed = readResult(course, restored.elements, known);
  // What an LMS has said to have, in an attempt that it has closed since, is no loss to tell of unless it is a result.
  return (
    restored.sequence > Math.max(confirmed, restored.claimed ?? 0) ||
    (missed !== null && !isSameOutcome(higherOf(known, missed), known))
  );
};

/** Whether a copy is known to be of this very activity, so that a launch that did not use it will never need it. */
const isObsolete = ({ place }: JournalEntry, here: string): boolean => knownActivityPath(place) === here;

/**
 * Frees the key under which a launch keeps its work. What could not be sent from another activity at the same path, or from
 * an attempt of which this one knows nothing, stays under another key. Whether the key is free.
 */
const makeWay = (
  { storage, activityPath }: SessionEnvironment,
  copy: StoredEntry,
  { used, contested }: LaunchState,
): boolean => {
  if (used.includes(copy) || isObsolete(copy, activityPath) || !hasUnsent(copy)) return true;
  const more = contested.includes(copy) ? { isContested: true } : {};
  try {
    return (
      storage !== null &&
      rewriteJournalEntry(storage, copy, displacedKey(storage, copy.key, activityPath), more)
    );
  } catch {
    return false;
  }
};

/** Opens a launch that the LMS has initialised. */
const openLaunch = (
  environment: SessionEnvironment,
  lms: LmsClient,
  registration: string,
): LaunchedSession => {
  const { course, clock, connection, activityPath } = environment;
  const { mode, status, entry, suspendData, learnerId, known } = readLaunch(lms, course);
  const isGuest = isMoodleGuest(learnerId, activityPath);
  // Learners whom the LMS does not distinguish share no copy: each attempt has its own, which nobody finds to whom the LMS does
  // not hand that attempt. An LMS that answers without text says nothing.
  const attemptName = (): string =>
    `attempt ${decodeState(course, suspendData)?.state.registration || registration}`;
  const dataOwner = isGuest || status === null ? null : isBlank(learnerId) ? attemptName() : learnerId;
  const name = dataOwner && `${course.id}:${dataOwner}`;
  const hasStatus = isStatusSet(status);
  const copies = name === null ? [] : listJournalEntries(environment.storage, name);
  const notes = createLongNoteStore(environment.storage, name, activityPath, clock.epochMs);
  const begin = (from: readonly StoredEntry[]): LaunchState => {
    const hasCopy = from.some(
      (copy) =>
        !copy.isDisplaced && wasTaken(copy) && (knownActivityPath(copy.place) ?? copy.place) === activityPath,
    );
    const isKnownAttempt = isAttemptKnown(lms, entry, known, hasCopy);
    const found = beginLaunch({
      course,
      suspendData,
      isKnownAttempt,
      status: known?.status,
      copies: from,
      activityPath: activityPath,
      registration,
    });
    const { state } = found;
    return { ...found, state: withLongNotes(course, state, notes.read(state.registration)) };
  };

  const remove = (copy: StoredEntry): void =>
    createJournal(environment.storage, copy.key).clear(copy.registration, copy.sequence);

  const begun = begin(copies);
  if (mode !== 'normal') {
    const { restored } = begun;
    const has = mode === 'review' ? sendMissingScore(course, lms, known, restored) : known;
    const isWaiting = isUnsent(course, begun, has);
    begun.delivered.forEach(remove);
    if (restored && has !== known && !isWaiting)
      void connection.probe().then((reachability) => {
        if (reachability === 'alive') remove(restored);
      });
    return createNonRecordingSession({
      // A copy of what the LMS has is shown in its place: of a closed attempt it may have what came after the result.
      ...(isWaiting ? { ...begin([]), progressFound: 'unsent' } : begun),
      course,
      mode,
      known: has,
      learnerId,
      dataOwner,
      clock,
      learnerName: () => readLearnerName(lms),
      finishLms: () => {
        if (hasStatus) lms.finish();
      },
    });
  }
  // A status that cannot be read, or of an attempt that goes on and has none, is not one that was never set.
  const isStatusHidden =
    status === null ||
    (hasStatus ? !isStatus(status) : status === '' && (entry === 'resume' || begun.confirmed > 0));
  const key = name === null ? null : journalKey(name, activityPath);
  for (const copy of begun.contested)
    if (copy.key !== key && !copy.isContested)
      rewriteJournalEntry(environment.storage, copy, copy.key, { isContested: true });
  const isFree = copies.every((copy) => copy.key !== key || makeWay(environment, copy, begun));
  let writtenMs = Math.max(0, ...copies.map(({ written }) => written ?? 0));
  const launch = createRecordedSession({
    ...begun,
    environment,
    journal: createJournal(environment.storage, isFree ? key : null),
    lms,
    known: known ?? (isStatusHidden ? { status: 'incomplete', percent: null } : null),
    isStatusHidden,
    learnerId,
    dataOwner,
    notes,
    name,
    launchName: `${registration}${environment.clock.elapsedMs()}`,
    stamp: () => {
      writtenMs = Math.max(environment.clock.epochMs(), writtenMs + 1);
      return writtenMs;
    },
  });
  // Not before it is kept under its own key. What the first release kept for this activity is in the way of nothing else.
  if (launch.diagnostics().storesCopies)
    for (const copy of copies)
      if (
        copy.key !== key &&
        ([...begun.used, ...begun.delivered].includes(copy) || isObsolete(copy, activityPath))
      )
        remove(copy);
  // A guest is recorded like anybody else, and the page says that nothing will be kept.
  return isGuest
    ? { ...launch, mode: 'guest', getReport: () => notRecordedReport(launch.getReport().phase) }
    : launch;
};

/** Begins a launch: initialises the LMS, reads what it has, resumes, and sets `incomplete` on a first launch. */
export const createSession = (environment: SessionEnvironment): LaunchedSession => {
  const { course, lms, clock } = environment;
  const registration = createRegistration(environment.random);
  const isInitialized = lms?.initialize();
  if (!lms || !isInitialized)
    return createNonRecordingSession({
      course,
      mode: lms ? 'unstarted' : 'standalone',
      state: createCourseState(registration),
      progressFound: 'fresh',
      known: null,
      learnerId: '',
      dataOwner: null,
      clock,
      learnerName: () => '',
      finishLms: () => {},
    });
  try {
    return openLaunch(environment, lms, registration);
  } catch (error) {
    // Nothing else will ever finish it.
    finishFailedLaunch(lms);
    throw error;
  }
};
