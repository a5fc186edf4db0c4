import type { CourseState } from '../../core/player/course-state.ts';
import { type LongNotes, longNotesOf, withLongNotes } from '../../core/player/long-notes.ts';
import { hashKey } from '../../core/player/state-chunks.ts';
import { toStoredAnswer } from '../../core/player/stored-answer.ts';
import { decodeState, encodeSave } from '../../core/player/suspend-data.ts';
import { isBlank, type LmsClient } from '../adapters/scorm12/lms-client.ts';
import { createSuspendDataReadBack } from '../adapters/scorm12/quirks/truncated-suspend-data.ts';
import { readLearnerName } from '../adapters/scorm12/read-launch.ts';
import { createRecorder } from '../adapters/scorm12/recorder.ts';
import { isSameOutcome, type Outcome, outcomeOf } from '../progress/outcome.ts';
import { type CourseEvent, reduce } from '../progress/reducer.ts';
import { knownActivityPath } from '../storage/activity-path.ts';
import type { Journal, JournalEntry } from '../storage/journal.ts';
import type { LongNoteStore } from '../storage/long-note-store.ts';
import type { LaunchStart } from './launch-start.ts';
import { createSaveLoop } from './save-loop.ts';
import type { QuizRules } from './session.ts';
import type { LaunchedSession, SessionEnvironment } from './session-environment.ts';
import { createBufferedTracker } from './tracker.ts';
import { type Handover, negotiateTakeover } from './window-takeover.ts';

/** What a recorded launch begins with. */
export interface RecordedStart extends LaunchStart {
  readonly environment: SessionEnvironment;
  readonly lms: LmsClient;
  /** What the LMS has of earlier launches. */
  readonly known: Outcome | null;
  /** Whether the LMS does not say which status it has: nothing but a result is written over it. */
  readonly isStatusHidden: boolean;
  readonly learnerId: string;
  readonly dataOwner: string | null;
  /** Where this browser keeps a copy. */
  readonly journal: Journal;
  readonly notes: LongNoteStore;
  /** Says when a copy is written, in milliseconds since 1970: later each time. */
  readonly stamp: () => number;
  /** Under which windows meet; `null`: the LMS does not say who the learner is. */
  readonly name: string | null;
  /** A name that no other launch has. */
  readonly launchName: string;
}

/**
 * A launch of which everything is recorded. What the learner does is written into this browser before the LMS is asked to
 * take it, and removed there when the server was seen to be alive afterwards: between the two nothing can be lost. When what
 * happens is decided in `save-table.ts`.
 */
export const createRecordedSession = (start: RecordedStart): LaunchedSession => {
  const { environment, lms, known, isStatusHidden, learnerId, dataOwner, journal, notes, name, launchName } =
    start;
  const { progressFound, restored, losesSuspendData } = start;
  const { course, clock, connection, schedule, activityPath } = environment;
  const sessionClock = course.sessionTime === 'active' ? clock.activeMs : clock.visibleMs;
  const recorder = createRecorder(course, lms, known, isStatusHidden);
  const tracker = createBufferedTracker(start.state.tracking, clock);
  const listeners = new Set<() => void>();
  const replacedListeners: (() => void)[] = [];
  const events: CourseEvent[] = [];
  const found = {
    registration: start.confirmed > 0 ? start.state.registration : '',
    sequence: start.confirmed,
  };
  let { state } = start;
  let suspendData = '';
  let longNotes: LongNotes = {};
  let areNotesStored = false;
  /** False from the moment at which the learner has removed copies and notes until there is something new. */
  let mayStoreCopies = true;
  let mayStoreNotes = true;
  /** By `sessionClock`; earlier when this launch goes on for another window. */
  let startedMs = sessionClock();
  let quizzes: QuizRules | null = null;
  let beforeTakeover = (): void => {};
  let leaveWindows = (): void => {};

  const notify = (): void => {
    for (const listener of listeners) listener();
  };

  const readBack = createSuspendDataReadBack({
    course,
    lms,
    schedule,
    state: () => state,
    given: () => suspendData,
    onReadAgain: () => loop.onReadAgain(),
  });

  /** Where the LMS does not name the learner, a copy is found by its attempt alone: by one that the LMS has heard of. */
  const canFindCopies = (): boolean =>
    !isBlank(learnerId) || found.registration !== '' || loop.confirmed().sequence > 0 || loop.claimed() > 0;

  const createEntry = (): JournalEntry => {
    const elements = recorder.unconfirmed();
    const { sequence: confirmed, key: confirmedKey } = loop.confirmed();
    const claimed = loop.claimed();
    return {
      registration: state.registration,
      place: activityPath,
      sequence: state.sequence,
      confirmed,
      ...(claimed > 0 && { claimed }),
      suspendData,
      elements,
      interactions: recorder.interactionsOf(elements),
      written: start.stamp(),
      confirmedKey,
    };
  };

  const loop = createSaveLoop({
    recorder,
    readBack,
    connection,
    schedule,
    answersAtOnce: lms.answersAtOnce,
    losesSuspendData,
    confirmed: { sequence: start.confirmed, key: start.confirmedKey },
    // No two saves are alike, and each has what the tracker wants kept.
    record: () => {
      const save = encodeSave(course, { ...state, sequence: state.sequence + 1 }, tracker.encode);
      ({ state, text: suspendData } = save);
      longNotes = longNotesOf(course, state);
      areNotesStored = mayStoreNotes && notes.write(state.registration, longNotes);
      recorder.recordState(state, suspendData);
    },
    recordTime: () =>
      recorder.recordTime(sessionClock() - startedMs, recorder.outcome(state).status !== 'incomplete'),
    recorded: () => ({ sequence: state.sequence, key: hashKey(suspendData) }),
    writeJournal: () => mayStoreCopies && canFindCopies() && journal.write(createEntry()),
    clearJournal: (sequence) => journal.clear(state.registration, sequence),
    onEnd: () => tracker.beforeFinish(state),
    // At LMSFinish an LMS makes an attempt whose status was never set a completed one: then it gets a commit instead.
    finish: () =>
      (isStatusHidden || known === null) && !recorder.hasStatus() ? recorder.commit() : recorder.finish(),
    onEnded: () => {
      tracker.afterFinish();
      leaveWindows();
    },
    onHandled: notify,
  });

  const isOpen = (): boolean => loop.report().phase === 'open';

  const handOver = (): Handover => {
    beforeTakeover();
    loop.handle('hidden');
    loop.handle('window-opened');
    return {
      ...createEntry(),
      sessionMs: sessionClock() - startedMs,
      isFirstLaunch: found.sequence === 0 && recorder.outcome(state).status === 'incomplete',
      longNotes,
    };
  };

  const receive = (handover: Handover): void => {
    if (!isOpen()) return;
    const isSame =
      found.registration === '' ? handover.isFirstLaunch : handover.registration === found.registration;
    const decoded = isSame ? decodeState(course, handover.suspendData)?.state : undefined;
    if (!decoded) return;
    // What the other window counted is not in the total time that this one was given.
    startedMs -= Math.max(0, handover.sessionMs);
    if (handover.sequence <= found.sequence && handover.elements.length === 0) return;
    const given: CourseState = {
      ...withLongNotes(course, decoded, handover.longNotes ?? {}),
      registration: handover.registration,
      sequence: Math.max(state.sequence, handover.sequence),
    };
    if (handover.sequence > found.sequence)
      state = events.reduce((before, event) => reduce(course, before, event, quizzes?.reduceQuiz), given);
    recorder.replay(handover.elements, handover.interactions);
    loop.handle('changed');
    for (const listener of replacedListeners) listener();
    notify();
  };

  const dispatch = (event: CourseEvent): void => {
    const before = state;
    const judged = quizzes?.judgeEvent(course, state, event, toStoredAnswer) ?? event;
    const after = reduce(course, state, judged, quizzes?.reduceQuiz);
    if (after === before) return;
    if (!isOpen()) {
      state = { ...state, location: after.location };
      notify();
      return;
    }
    state = after;
    const isReturn = event.type === 'view-opened' && before.visited === state.visited;
    mayStoreCopies ||= !isReturn;
    mayStoreNotes ||= event.type === 'note-changed' && event.value.kind === 'reflection';
    events.push(event);
    tracker.onEvent(before, state, judged);
    if ('answer' in event && quizzes) recorder.recordAnswer(event, clock.timeOfDay(), quizzes.projection);
    const isResult = !isSameOutcome(outcomeOf(course, before), outcomeOf(course, state));
    const canWait =
      isReturn ||
      event.type === 'note-changed' ||
      (event.type === 'answered' && event.isDraft === true) ||
      (event.type === 'page-read' && !isResult);
    loop.handle(canWait ? 'changed-quietly' : 'changed');
  };

  if (restored) recorder.replay(restored.elements, restored.interactions);
  loop.handle('changed');

  const channel = name === null ? null : environment.openChannel(`coursewright:${name}:${activityPath}`);
  if (channel)
    leaveWindows = negotiateTakeover(
      channel,
      launchName,
      () => ({
        ...found,
        registration: found.registration || (loop.confirmed().sequence > 0 ? state.registration : ''),
      }),
      // Where addresses do not name activities, a window may be that of an activity restored beside this one.
      (other) =>
        knownActivityPath(activityPath) !== null || (other >= found.sequence && other <= state.sequence),
      { handOver, receive, resume: () => loop.handle('window-released') },
    );

  return {
    course,
    mode: 'normal',
    progressFound,
    tracker,
    learnerId,
    learnerName: () => readLearnerName(lms),
    dataOwner,
    getState: () => state,
    getOutcome: () => recorder.outcome(state),
    getReport: loop.report,
    isUnmodified: () => false,
    getNoteLocation: (id) => {
      const note = state.notes[id];
      if (note?.kind === 'reflection' && note.isCut) return 'elsewhere';
      if (longNotes[id] === undefined) return 'whole';
      return areNotesStored ? 'browser' : 'beginning';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onReplaced: (listener) => void replacedListeners.push(listener),
    onTakeover: (listener) => {
      beforeTakeover = listener;
    },
    stopStoringCopies: () => {
      mayStoreCopies = false;
      mayStoreNotes = false;
      areNotesStored = false;
      loop.handle('copy-due');
    },
    canStoreCopies: () => mayStoreCopies,
    addQuizzes: (rules) => {
      quizzes = rules;
    },
    dispatch,
    retry: () => loop.handle('retry-asked'),
    save: () => loop.handle('changed'),
    flush: () => loop.handle('hidden'),
    finish: (before) => {
      if (!isOpen()) return;
      loop.handle('closing');
      before?.();
      loop.handle('closed');
    },
    diagnostics: () => ({
      progressFound,
      hasLearnerId: learnerId !== '',
      isRestored: restored !== null,
      storesCopies: loop.isJournalWritten(),
      sequence: state.sequence,
      confirmed: loop.confirmed().sequence,
      suspendDataLength: suspendData.length,
      isSuspendDataWhole: !losesSuspendData && readBack.isWhole(),
      commits: loop.commits(),
      unconfirmed: recorder.unconfirmed().length,
    }),
  };
};
