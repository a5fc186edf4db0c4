import { createCourseState } from '../core/player/course-state.ts';
import { type Backup, type BackupStore, createBackupStore } from './backup.ts';
import { isAttemptKnown } from './known-attempt.ts';
import { deliverScore } from './late-score.ts';
import { beginLaunch, isNothing, type LaunchState } from './launch-state.ts';
import type { Lms } from './lms.ts';
import { higherOf, isSameOutcome, isStatus, type Outcome, readOutcome, readResult } from './outcome.ts';
import { createRecordedSession } from './recorded-session.ts';
import type { SessionMode } from './session.ts';
import type { Launch, SessionWorld } from './session-world.ts';
import { createSilentSession } from './silent-session.ts';

const REGISTRATION_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const createRegistration = (random: () => number): string =>
  Array.from({ length: 8 }, () => REGISTRATION_ALPHABET.charAt(Math.floor(random() * 64))).join('');

const modeOf = (lms: Lms): 'normal' | 'review' | 'browse' | 'no-credit' => {
  const mode = lms.get('cmi.core.lesson_mode');
  if (mode === 'review' || mode === 'browse') return mode;
  return lms.get('cmi.core.credit') === 'no-credit' ? 'no-credit' : 'normal';
};

/** Whether the copy in this browser has something that the LMS has not: a later save, or a better result. */
const isUnsent = ({ restored, confirmed }: LaunchState, known: Outcome | null): boolean => {
  if (!restored) return false;
  const missed = readResult(restored.elements, known);
  return restored.sequence > confirmed || (missed !== null && !isSameOutcome(higherOf(known, missed), known));
};

/** Begins a launch: initialises the LMS, reads what it has, resumes, and sets `incomplete` on a first launch. */
export const createSession = (world: SessionWorld): Launch => {
  const { course, lms, clock, connection, place } = world;
  const registration = createRegistration(world.random);
  const silent = (mode: Exclude<SessionMode, 'normal'>): Launch =>
    createSilentSession({
      course,
      mode,
      state: createCourseState(registration),
      beginning: 'fresh',
      known: null,
      learnerId: '',
      clock,
      finishLms: () => {},
    });
  if (!lms) return silent('standalone');
  if (!lms.initialize()) return silent('unstarted');

  const mode = modeOf(lms);
  const status = lms.find('cmi.core.lesson_status');
  const entry = lms.get('cmi.core.entry');
  const suspendData = lms.get('cmi.suspend_data');
  const learnerId = lms.get('cmi.core.student_id');
  const known = readOutcome(status ?? '', lms.get('cmi.core.score.raw'));
  // Learners whom the LMS does not tell apart share no copy; one that answers without text tells nothing.
  const name = isNothing(learnerId) || status === null ? null : `${course.id}:${learnerId}`;
  const hasStatus = status !== null && status !== '' && status !== 'not attempted';
  const storeOf = (more: string): BackupStore =>
    createBackupStore(world.storage, name === null ? null : name + more);
  const begin = (backup: Backup | null): LaunchState => {
    const hasCopy = backup?.place === place && backup.confirmed > 0;
    const isKnownAttempt = isAttemptKnown(lms, entry, known, hasCopy);
    return beginLaunch({
      course,
      suspendData,
      isKnownAttempt,
      status: known?.status,
      backup,
      place,
      registration,
    });
  };

  const [copy, aside] = [storeOf('').read(), storeOf(`@${place}`)];
  const kept = [copy, aside.read()];
  const begun =
    kept.map(begin).find(({ restored }) => restored !== null) ??
    begin(kept.find((backup) => backup?.place === place) ?? null);
  if (mode !== 'normal') {
    const has = mode === 'review' ? deliverScore(lms, known, begun.restored) : known;
    const hasUnsent = isUnsent(begun, has);
    if (has !== known && !hasUnsent)
      void connection.probe().then((reach) => {
        if (reach === 'alive') storeOf('').clear(begun.state.registration, begun.state.sequence);
      });
    return createSilentSession({
      ...begin(null),
      ...(hasUnsent ? { beginning: 'unsent' } : {}),
      course,
      mode,
      known: has,
      learnerId,
      clock,
      // Moodle marks an attempt without a status as completed at LMSFinish: then even that is left out.
      finishLms: () => {
        if (hasStatus) lms.finish();
      },
    });
  }
  // A status that cannot be read, or of an attempt that goes on and has none, is not one that was never set.
  const isStatusHidden =
    status === null ||
    (hasStatus ? !isStatus(status) : status === '' && (entry === 'resume' || begun.confirmed > 0));
  // What another activity with the same course could not send must not be overwritten by this one.
  const isFree =
    !copy || copy === begun.restored || copy.place === place || storeOf(`@${copy.place}`).write(copy);
  const launch = createRecordedSession({
    ...begun,
    world: isFree ? world : { ...world, storage: null },
    lms,
    known: known ?? (isStatusHidden ? { status: 'incomplete', percent: null } : null),
    isStatusHidden,
    learnerId,
    name,
    launchName: `${registration}${world.clock.elapsedMs()}`,
  });
  const { registration: begunAs, sequence } = launch.getState();
  // Not before it is kept under the other name.
  if (launch.facts()['browser keeps copies']) aside.clear(begunAs, sequence);
  return launch;
};
