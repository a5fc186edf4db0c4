import { createCourseState } from '../core/state/course-state.ts';
import { type Backup, type BackupStore, createBackupStore } from './backup.ts';
import { beginLaunch, isNothing, type LaunchState } from './launch-state.ts';
import type { Lms } from './lms.ts';
import { readOutcome } from './outcome.ts';
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

/** Begins a launch: initialises the LMS, reads what it has, resumes, and sets `incomplete` on a first launch. */
export const createSession = (world: SessionWorld): Launch => {
  const { course, lms, clock, place } = world;
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
  const status = lms.get('cmi.core.lesson_status');
  const entry = lms.get('cmi.core.entry');
  const suspendData = lms.get('cmi.suspend_data');
  const learnerId = lms.get('cmi.core.student_id');
  const known = readOutcome(status, lms.get('cmi.core.score.raw'));
  const isKnownAttempt = entry === 'resume' || (entry !== 'ab-initio' && known !== null);
  // Learners whom the LMS does not tell apart share no copy.
  const name = isNothing(learnerId) ? null : `${course.id}:${learnerId}`;
  const storeOf = (more: string): BackupStore =>
    createBackupStore(world.storage, name === null ? null : name + more);
  const begin = (backup: Backup | null): LaunchState =>
    beginLaunch({ course, suspendData, isKnownAttempt, status, backup, place, registration });

  const [copy, aside] = [storeOf('').read(), storeOf(`@${place}`)];
  const begun = [copy, aside.read()].map(begin).find(({ restored }) => restored !== null) ?? begin(null);
  if (mode !== 'normal')
    return createSilentSession({
      ...begin(null),
      ...((begun.restored?.sequence ?? 0) > begun.confirmed ? { beginning: 'unsent' } : {}),
      course,
      mode,
      known,
      learnerId,
      clock,
      // Moodle marks an attempt without a status as completed at LMSFinish: then even that is left out.
      finishLms: () => {
        if (status !== '' && status !== 'not attempted') lms.finish();
      },
    });
  // What another activity with the same course could not send must not be overwritten by this one.
  if (copy && copy !== begun.restored && copy.place !== place) storeOf(`@${copy.place}`).write(copy);
  const launch = createRecordedSession({
    ...begun,
    world,
    lms,
    // A status that cannot be read, of an attempt that goes on, is not one that was never set.
    known:
      known ??
      (isNothing(status) && (isKnownAttempt || begun.confirmed > 0)
        ? { status: 'incomplete', percent: null }
        : null),
    learnerId,
    name,
  });
  aside.clear(launch.getState().registration);
  return launch;
};
