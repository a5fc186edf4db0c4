import type { CourseState } from '../../core/player/course-state.ts';
import { type LongNotes, longNotesOf, withLongNotes } from '../../core/player/long-notes.ts';
import { decodeState, encodeState, keyOf, trackingRoom } from '../../core/player/suspend-data.ts';
import type { Lms } from '../adapters/scorm12/lms.ts';
import { createReadBack } from '../adapters/scorm12/read-back.ts';
import { createRecorder } from '../adapters/scorm12/recorder.ts';
import type { Outcome } from '../progress/outcome.ts';
import { type CourseEvent, reduce } from '../progress/reducer.ts';
import { activityOf } from '../storage/activity-path.ts';
import type { Backup, BackupStore } from '../storage/journal.ts';
import type { NoteStore } from '../storage/note-store.ts';
import type { FoundProgress } from './found-progress.ts';
import type { SaveStatus, SaveTrouble, SessionPhase } from './session.ts';
import type { Launch, SessionWorld } from './session-world.ts';
import { type Handover, joinWindows } from './takeover.ts';
import { createTrackerPort } from './tracker.ts';

/** A change that alone is not worth a commit waits for so long. */
const QUIET_COMMIT_MS = 10_000;

/** After a failed commit: a second try soon, then less and less often. */
const RETRY_DELAYS_MS: readonly number[] = [5_000, 15_000, 60_000, 60_000, 300_000];

/** What a recorded launch begins with. */
export interface RecordedStart extends FoundProgress {
  readonly world: SessionWorld;
  readonly lms: Lms;
  /** What the LMS has of earlier launches. */
  readonly known: Outcome | null;
  /** Whether the LMS does not say which status it has: nothing but a result is written over it. */
  readonly isStatusHidden: boolean;
  readonly learnerId: string;
  /** Where this browser keeps a copy. */
  readonly backups: BackupStore;
  readonly notes: NoteStore;
  /** Says when a copy is written, in milliseconds since 1970: later each time. */
  readonly stamp: () => number;
  /** Under which windows meet; `null`: the LMS does not say who the learner is. */
  readonly name: string | null;
  /** A name that no other launch has. */
  readonly launchName: string;
}

/**
 * A launch of which everything is recorded. What the learner does is written into this browser before the LMS is asked to
 * take it, and forgotten there when the server was seen to be alive afterwards: between the two nothing can be lost.
 */
export const createRecordedSession = (start: RecordedStart): Launch => {
  const { world, lms, known, isStatusHidden, learnerId, backups, notes, name, launchName } = start;
  const { beginning, restored, isForgetful } = start;
  const { course, clock, connection, later, place } = world;
  const recorder = createRecorder(course, lms, known);
  const tracker = createTrackerPort(start.state.tracking, clock);
  const listeners = new Set<() => void>();
  const replacedListeners: (() => void)[] = [];
  const events: CourseEvent[] = [];
  let { state, confirmed, confirmedKey } = start;
  const found = { registration: confirmed > 0 ? state.registration : '', sequence: confirmed };
  let startedMs = clock.shownMs();
  let suspendData = '';
  let longNotes: LongNotes = {};
  let areNotesKept = false;
  let phase: SessionPhase = 'open';
  let isClosing = false;
  let trouble: SaveTrouble | null = null;
  let isKept = false;
  let failures = 0;
  let wasAlive = false;
  let probes = 0;
  let commits = 0;
  let cancelRetry = (): void => {};
  let cancelQuietCommit = (): void => {};
  let beforeTakeover = (): void => {};
  let leaveWindows = (): void => {};

  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const createBackup = (): Backup => {
    const elements = recorder.unconfirmed();
    return {
      registration: state.registration,
      place,
      sequence: state.sequence,
      confirmed,
      suspendData,
      elements,
      interactions: recorder.interactionsOf(elements),
      written: start.stamp(),
      confirmedKey,
    };
  };

  /** The copy of an attempt that another window has taken over is that window's. */
  const keep = (): void => {
    if (phase !== 'taken-over') isKept = backups.write(createBackup());
  };

  const setTrouble = (next: SaveTrouble | null): void => {
    trouble = next;
    notify();
  };

  const getSaveStatus = (): SaveStatus => (trouble === null ? 'saved' : isKept ? 'unsaved' : 'at-risk');

  /** Waits for the next time to try; while the browser knows that it is offline, for its return alone. */
  const waitForRetry = (): void => {
    cancelRetry();
    if (phase !== 'open' || !connection.isOnline()) return;
    const delay = RETRY_DELAYS_MS[Math.min(failures, RETRY_DELAYS_MS.length - 1)] ?? 0;
    failures += 1;
    cancelRetry = later(tryAgain, delay);
  };

  const fail = (cause: SaveTrouble): void => {
    // As long as the server is out of reach no "true" is believed.
    if (cause === 'offline' || cause === 'signed-out') recorder.doubt();
    keep();
    setTrouble(cause);
    waitForRetry();
  };

  /** What a look at the server says of why a commit failed. */
  const explain = (): void => {
    const at = commits;
    void connection.probe().then((reach) => {
      if (reach === 'alive') wasAlive = true;
      if (trouble === null || trouble === 'cut') return;
      // What an LMS has said to have taken in the meantime, it has not.
      if (reach === 'unreachable' || reach === 'signed-out') recorder.doubt();
      if (at !== commits) return;
      if (reach === 'unreachable') setTrouble('offline');
      else if (reach === 'signed-out' && wasAlive) setTrouble('signed-out');
      // Who signs in again in another window is known to the server, and this page still is not.
      else if (reach === 'alive' && trouble !== 'signed-out') setTrouble('refused');
    });
  };

  const readBack = createReadBack({
    course,
    lms,
    later,
    state: () => state,
    given: () => suspendData,
    onLook: () => {
      if (trouble !== null && trouble !== 'cut') return;
      tellOfCut();
      if (readBack.isWhole() && recorder.isConfirmed()) settle(confirmed, confirmedKey);
    },
  });

  const tellOfCut = (): void => {
    const next = readBack.isCut() ? 'cut' : null;
    if (next !== trouble) setTrouble(next);
  };

  /** Everything is with the LMS: the copy goes, unless the LMS does not hand everything back. */
  const settle = (sequence: number, key: string): void => {
    recorder.confirm();
    confirmed = sequence;
    confirmedKey = key;
    if (isForgetful || !readBack.isWhole() || recorder.hasChanges()) keep();
    else if (trouble === null) backups.clear(state.registration, sequence);
  };

  /** Moodle answers "true" without a network: a commit counts only when the server can be reached. */
  const verify = (): void => {
    const { sequence } = state;
    const key = keyOf(suspendData);
    probes += 1;
    const probe = probes;
    void connection.probe().then((reach) => {
      if (reach === 'alive') wasAlive = true;
      const isLie = reach === 'unreachable' || (reach === 'signed-out' && wasAlive);
      // An answer to an earlier question says nothing of what was committed since.
      if (!isLie && probe === probes) settle(sequence, key);
      else if (isLie && (trouble === null || trouble === 'cut') && !recorder.isConfirmed())
        fail(reach === 'signed-out' ? 'signed-out' : 'offline');
    });
  };

  const conclude = (isTaken: boolean): void => {
    commits += 1;
    const isOnline = connection.isOnline();
    if (recorder.wasHeard()) failures = 0;
    if (isTaken && isOnline) {
      cancelRetry();
      readBack.look();
      tellOfCut();
      verify();
      return;
    }
    fail(isOnline ? (trouble === null || trouble === 'cut' ? 'refused' : trouble) : 'offline');
    if (isOnline) explain();
  };

  /** The next save: no two are alike, and each has what the tracker wants kept. */
  const nextSave = (): void => {
    const tracking = tracker.save(trackingRoom(course, state));
    state = { ...state, sequence: state.sequence + 1, tracking };
    suspendData = encodeState(course, state);
    longNotes = longNotesOf(course, state);
    areNotesKept = notes.write(state.registration, longNotes);
    recorder.recordState(state, suspendData);
  };

  const recordAll = (): void => {
    nextSave();
    recorder.recordTime(clock.shownMs() - startedMs, recorder.outcome(state).status !== 'incomplete');
    keep();
  };

  const commit = (): void => {
    cancelQuietCommit();
    conclude(recorder.commit());
  };

  const resend = (): void => {
    if (phase !== 'open' || !recorder.hasLosses()) return;
    nextSave();
    keep();
    conclude(recorder.resend());
  };

  const retry = (): void => {
    if (!connection.isOnline()) fail('offline');
    else resend();
  };

  /** By itself a lost connection is looked for before an LMS is asked, because the asking stops the page. */
  const tryAgain = (): void => {
    if (trouble !== 'offline' && trouble !== 'signed-out') {
      retry();
      return;
    }
    const at = commits;
    void connection.probe().then((reach) => {
      if (at !== commits) return;
      if (reach === 'alive' || reach === 'unknown') resend();
      else waitForRetry();
    });
  };

  const stop = (next: SessionPhase): void => {
    phase = next;
    cancelRetry();
    cancelQuietCommit();
    readBack.stop();
  };

  const handOver = (): Handover => {
    beforeTakeover();
    if (recorder.hasChanges()) commit();
    stop('taken-over');
    const handover: Handover = {
      ...createBackup(),
      sessionMs: clock.shownMs() - startedMs,
      isFirstLaunch: found.sequence === 0 && recorder.outcome(state).status === 'incomplete',
      longNotes,
    };
    notify();
    return handover;
  };

  const receive = (handover: Handover): void => {
    if (phase !== 'open') return;
    const isSame =
      found.registration === '' ? handover.isFirstLaunch : handover.registration === found.registration;
    const decoded = isSame ? decodeState(course, handover.suspendData)?.state : undefined;
    if (!decoded) return;
    // What the other window counted is not in the total time that this one was given.
    startedMs -= Math.max(0, handover.sessionMs);
    if (handover.sequence <= found.sequence && handover.elements.length === 0) return;
    const { sequence } = state;
    const given: CourseState = {
      ...withLongNotes(course, decoded, handover.longNotes ?? {}),
      registration: handover.registration,
      sequence: Math.max(sequence, handover.sequence),
    };
    if (handover.sequence > found.sequence)
      state = events.reduce((before, event) => reduce(course, before, event), given);
    recorder.replay(handover.elements, handover.interactions);
    recordAll();
    commit();
    for (const listener of replacedListeners) listener();
    notify();
  };

  const session: Launch = {
    course,
    mode: 'normal',
    beginning,
    tracker,
    learnerId,
    getState: () => state,
    getOutcome: () => recorder.outcome(state),
    getSaveStatus,
    getTrouble: () => trouble,
    getPhase: () => phase,
    isAsFound: () => false,
    getNoteCopy: (id) => {
      const note = state.notes[id];
      if (note?.kind === 'reflection' && note.isCut) return 'elsewhere';
      if (longNotes[id] === undefined) return 'whole';
      return areNotesKept ? 'browser' : 'beginning';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReplaced: (listener) => void replacedListeners.push(listener),
    onTakeover: (listener) => {
      beforeTakeover = listener;
    },
    dispatch: (event) => {
      const before = state;
      const after = reduce(course, state, event);
      if (after === before) return;
      if (phase !== 'open') {
        state = { ...state, location: after.location };
        notify();
        return;
      }
      state = after;
      events.push(event);
      tracker.happened(before, state, event);
      const time = clock.timeOfDay();
      if (event.type === 'answered') recorder.recordAnswer({ ...event, time });
      if (event.type === 'page-answered')
        recorder.recordAnswer({ ...event, quiz: null, question: event.block, time });
      recordAll();
      const isQuiet =
        event.type === 'note-changed' || (event.type === 'place-opened' && before.visited === state.visited);
      if (isClosing) return;
      if (isQuiet) {
        cancelQuietCommit();
        cancelQuietCommit = later(commit, QUIET_COMMIT_MS);
      } else commit();
      notify();
    },
    retry,
    save: () => {
      if (phase !== 'open') return;
      recordAll();
      commit();
    },
    flush: () => {
      if (phase === 'open' && recorder.hasChanges()) commit();
    },
    finish: (before) => {
      if (phase !== 'open') return;
      isClosing = true;
      before?.();
      stop('ended');
      tracker.ended(state);
      const wasSaved = trouble === null && !recorder.hasChanges() && recorder.isConfirmed();
      nextSave();
      recorder.recordTime(clock.shownMs() - startedMs, recorder.outcome(state).status !== 'incomplete');
      readBack.look();
      readBack.stop();
      // LMSFinish may be lost on the way: what is not known to be taken is kept until the next launch finds it in the LMS.
      if (!wasSaved || isForgetful || !readBack.isWhole()) keep();
      // At LMSFinish an LMS makes an attempt whose status was never set a completed one: then it gets a commit instead.
      const isUnset = (isStatusHidden || known === null) && !recorder.hasStatus();
      const isTaken = isUnset ? recorder.commit() : recorder.finish();
      const isOnline = connection.isOnline();
      tracker.left();
      leaveWindows();
      if (isTaken && isOnline && trouble === null) verify();
      else if (!isTaken || !isOnline) {
        recorder.doubt();
        keep();
        // Without a copy only the time of this launch is missing, if all else was known to be saved.
        if (isKept || !wasSaved) trouble ??= isOnline ? 'refused' : 'offline';
      }
      notify();
    },
    facts: () => ({
      'progress found': beginning,
      'restored from this browser': restored !== null,
      'student id given': learnerId !== '',
      'browser keeps copies': isKept,
      'save number': state.sequence,
      'last save confirmed': confirmed,
      'suspend data length': suspendData.length,
      'suspend data comes back whole': !isForgetful && readBack.isWhole(),
      commits,
      'elements not taken': recorder.unconfirmed().length,
    }),
  };

  if (restored) recorder.replay(restored.elements, restored.interactions);
  recordAll();
  commit();

  const channel = name === null ? null : world.openChannel(`coursewright:${name}:${place}`);
  if (channel) {
    leaveWindows = joinWindows(
      channel,
      launchName,
      () => ({ ...found, registration: found.registration || (confirmed > 0 ? state.registration : '') }),
      // Where addresses do not name activities, a window may be that of an activity restored beside this one.
      (other) => activityOf(place) !== null || (other >= found.sequence && other <= state.sequence),
      {
        handOver,
        receive,
        goOn: () => {
          phase = 'open';
          notify();
        },
      },
    );
  }
  return session;
};
