import type { RuntimeCourse } from '../core/plan/runtime-course.ts';
import { type CourseState, createCourseState } from '../core/state/course-state.ts';
import { decodeState, encodeState, trackingRoom } from '../core/state/suspend-data.ts';
import { type Backup, createBackupStore, type KeyValueStorage } from './backup.ts';
import type { Lms } from './lms.ts';
import { outcomeOf } from './outcome.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { type CourseEvent, reduce } from './reducer.ts';
import type { SaveStatus, Session, SessionMode } from './session.ts';
import { createTrackerPort, type TrackerPort } from './tracker.ts';

/** The clocks of a launch. */
export interface Clock {
  /** Milliseconds that only go forward, from any start. */
  elapsedMs(): number;
  /** Local time of day. */
  timeOfDay(): { readonly hours: number; readonly minutes: number; readonly seconds: number };
}

/** What can be known of the way to the LMS without asking its API. */
export interface Connection {
  /** False when the browser knows that it is offline. */
  isOnline(): boolean;
  /** Whether the server answers and still knows the learner; `null` when that cannot be told. */
  probe(): Promise<boolean | null>;
}

/** The world of a session; only the main file knows the real one. */
export interface SessionWorld {
  readonly course: RuntimeCourse;
  /** `null`: no LMS was found. */
  readonly lms: Lms | null;
  readonly clock: Clock;
  readonly storage: KeyValueStorage | null;
  readonly connection: Connection;
  /** 0 ≤ n < 1. */
  readonly random: () => number;
  /** Calls back once after so many milliseconds; returns a function that prevents it. */
  readonly later: (callback: () => void, delayMs: number) => () => void;
}

/** A change that alone is not worth a commit waits for so long. */
const QUIET_COMMIT_MS = 10_000;

/** After a failed commit: a second try soon, then less and less often. */
const RETRY_DELAYS_MS: readonly number[] = [5_000, 15_000, 60_000];

const REGISTRATION_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const createRegistration = (random: () => number): string =>
  Array.from({ length: 8 }, () => REGISTRATION_ALPHABET.charAt(Math.floor(random() * 64))).join('');

const modeOf = (lms: Lms): SessionMode => {
  const mode = lms.get('cmi.core.lesson_mode');
  if (mode === 'review' || mode === 'browse') return mode;
  return lms.get('cmi.core.credit') === 'no-credit' ? 'no-credit' : 'normal';
};

/**
 * Whether this browser's copy of an attempt is to be used instead of the LMS's: it is the same attempt and newer, or the
 * LMS has nothing and never had anything of it.
 */
const isBackupNewer = (backup: Backup, stored: CourseState | null): boolean =>
  stored
    ? backup.registration === stored.registration && backup.sequence > stored.sequence
    : backup.confirmed === 0 && backup.sequence > 0;

/** A launch without an LMS, or in a mode that writes nothing: the page works, nothing is kept. */
const createSilentSession = (
  course: RuntimeCourse,
  mode: SessionMode,
  start: CourseState,
  learnerId: string,
  finishLms: () => void,
): Launch => {
  let state = start;
  let isFinished = false;
  const tracker = createTrackerPort(start.tracking);
  const listeners = new Set<() => void>();
  return {
    course,
    tracker,
    learnerId,
    flush: () => {},
    mode,
    getState: () => state,
    getSaveStatus: () => 'not-recorded',
    dispatch: (event) => {
      const before = state;
      state = reduce(course, state, event);
      if (mode === 'standalone' && state !== before && !isFinished) tracker.happened(before, state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => {},
    finish: (before) => {
      if (isFinished) return;
      before?.();
      isFinished = true;
      if (mode === 'standalone') tracker.ended(state);
      finishLms();
      tracker.left();
    },
  };
};

/** A session as the main file sees it. */
export interface Launch extends Session {
  /** Where a tracker is to be connected; it hears of what is recorded, and without an LMS of everything. */
  readonly tracker: TrackerPort;
  /** `cmi.core.student_id`; `''` without an LMS. */
  readonly learnerId: string;
  /** Commits what waits; the page is being hidden. */
  flush(): void;
}

/** Begins a launch: initialises the LMS, reads what it has, resumes, and sets `incomplete` on a first launch. */
export const createSession = (world: SessionWorld): Launch => {
  const { course, lms, random } = world;
  const fresh = createCourseState(createRegistration(random));
  if (!lms?.initialize()) return createSilentSession(course, 'standalone', fresh, '', () => {});

  const mode = modeOf(lms);
  const storedStatus = lms.get('cmi.core.lesson_status');
  const storedData = lms.get('cmi.suspend_data');
  const decoded = storedData === '' ? null : decodeState(course, storedData);
  const stored = decoded && {
    ...decoded.state,
    registration: decoded.state.registration || fresh.registration,
  };
  if (mode !== 'normal') {
    // Moodle marks an attempt without a status as completed at LMSFinish: then even that is left out.
    const isFinishSafe = !['', 'not attempted'].includes(storedStatus);
    const learnerId = lms.get('cmi.core.student_id');
    return createSilentSession(course, mode, stored ?? fresh, learnerId, () => {
      if (isFinishSafe) lms.finish();
    });
  }
  return createRecordedSession(world, lms, storedStatus, stored, fresh);
};

const createRecordedSession = (
  { course, clock, storage, connection, later }: SessionWorld,
  lms: Lms,
  storedStatus: string,
  stored: CourseState | null,
  fresh: CourseState,
): Launch => {
  const learnerId = lms.get('cmi.core.student_id');
  const backups = createBackupStore(storage, course.id, learnerId);
  const backup = backups.read();
  const isRestoring = backup !== null && isBackupNewer(backup, stored);
  const restored = isRestoring ? decodeState(course, backup.suspendData)?.state : undefined;
  let state = restored ?? stored ?? fresh;
  let confirmed = stored?.sequence ?? 0;
  const startedMs = clock.elapsedMs();
  const recorder: Recorder = createRecorder(course, lms, storedStatus);
  const tracker = createTrackerPort(state.tracking);
  const listeners = new Set<() => void>();
  let saveStatus: SaveStatus = 'saved';
  let isFinished = false;
  let isClosing = false;
  let failures = 0;
  let cancelRetry = (): void => {};
  let cancelQuietCommit = (): void => {};
  let canProbe: boolean | null = null;
  let probes = 0;

  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const writeBackup = (): boolean =>
    backups.write({
      registration: state.registration,
      sequence: state.sequence,
      confirmed,
      suspendData: encodeState(course, state),
      elements: recorder.unconfirmed(),
    });

  const setStatus = (next: SaveStatus): void => {
    const isNew = next !== saveStatus;
    saveStatus = next;
    if (isNew) notify();
  };

  /** After a commit: keeps a copy of what was not taken, or forgets the copy. */
  const settle = (isTaken: boolean): void => {
    cancelRetry();
    if (isTaken) {
      failures = 0;
      backups.clear();
      setStatus('saved');
      return;
    }
    setStatus(writeBackup() ? 'unsaved' : 'at-risk');
    const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? 0;
    failures += 1;
    cancelRetry = later(retry, delay);
  };

  /** Moodle answers "true" without a network: a commit counts only when the server can be reached. */
  const verify = (): void => {
    const { sequence } = state;
    const confirm = (): void => {
      recorder.confirm();
      confirmed = sequence;
    };
    if (canProbe === false) {
      confirm();
      return;
    }
    probes += 1;
    const probe = probes;
    void connection.probe().then((isAlive) => {
      canProbe ??= isAlive === true;
      // An answer to an earlier question says nothing of what was committed since.
      if ((isAlive !== false && probe === probes) || !canProbe) confirm();
      else if (isAlive === false && !isFinished && saveStatus === 'saved') {
        recorder.doubt();
        settle(false);
      }
    });
  };

  const conclude = (isAccepted: boolean): void => {
    const isTaken = isAccepted && connection.isOnline();
    if (isAccepted && !isTaken) recorder.doubt();
    settle(isTaken);
    if (isTaken) verify();
  };

  /** The next save: no two are alike, and each has what the tracker wants kept. */
  const nextSave = (): void => {
    const tracking = tracker.save(trackingRoom(course, state));
    state = { ...state, sequence: state.sequence + 1, tracking };
  };

  const recordAll = (): void => {
    nextSave();
    recorder.recordState(state, encodeState(course, state));
    recorder.recordTime(clock.elapsedMs() - startedMs, outcomeOf(course, state).status !== 'incomplete');
  };

  const commit = (): void => {
    cancelQuietCommit();
    conclude(recorder.commit());
  };

  const retry = (): void => {
    if (isFinished) return;
    if (!connection.isOnline()) {
      settle(false);
      return;
    }
    if (recorder.unconfirmed().length === 0) return;
    nextSave();
    recorder.recordState(state, encodeState(course, state));
    conclude(recorder.resend());
  };

  if (isRestoring) recorder.replay(backup.elements);
  recordAll();
  commit();

  return {
    course,
    mode: 'normal',
    tracker,
    learnerId,
    getState: () => state,
    getSaveStatus: () => saveStatus,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch: (event: CourseEvent) => {
      const before = state;
      state = reduce(course, state, event);
      if (state === before) return;
      if (!isFinished) {
        tracker.happened(before, state, event);
        if (event.type === 'answered') recorder.recordAnswer({ ...event, time: clock.timeOfDay() });
        recordAll();
        const isQuiet =
          event.type === 'note-changed' ||
          (event.type === 'place-opened' && before.visited === state.visited);
        if (isClosing) return;
        if (isQuiet) {
          cancelQuietCommit();
          cancelQuietCommit = later(commit, QUIET_COMMIT_MS);
        } else commit();
      }
      notify();
    },
    retry,
    flush: () => {
      if (!isFinished && recorder.hasChanges()) commit();
    },
    finish: (before) => {
      if (isFinished) return;
      isClosing = true;
      before?.();
      isFinished = true;
      cancelRetry();
      cancelQuietCommit();
      tracker.ended(state);
      const isAllSaved = saveStatus === 'saved' && !recorder.hasChanges() && recorder.isConfirmed();
      recordAll();
      // LMSFinish may be lost on the way: what is not known to be taken is kept until the next launch finds it in the LMS.
      if (!isAllSaved) {
        recorder.doubt();
        writeBackup();
      }
      lms.finish();
      tracker.left();
    },
  };
};
