import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../core/player/runtime-course.ts';
import { higherOf, type Outcome, outcomeOf } from '../progress/outcome.ts';
import { reduce } from '../progress/reducer.ts';
import { notRecordedReport } from './save-report.ts';
import type { ProgressFound, QuizRules } from './session.ts';
import type { Clock, LaunchedSession } from './session-environment.ts';
import type { SessionMode } from './session-mode.ts';
import { createBufferedTracker } from './tracker.ts';

/** The modes in which nothing is written. */
export type NonRecordingMode = Exclude<SessionMode, 'normal' | 'guest'>;

/** What a launch begins with that writes nothing. */
export interface NonRecordingStart {
  readonly course: RuntimeCourse;
  readonly mode: NonRecordingMode;
  readonly state: CourseState;
  readonly progressFound: ProgressFound;
  /** What the LMS has of earlier launches. */
  readonly known: Outcome | null;
  readonly learnerId: string;
  readonly learnerName: () => string;
  readonly dataOwner: string | null;
  readonly clock: Clock;
  readonly finishLms: () => void;
}

/** A launch without an LMS, or in a mode that writes nothing: the page works, nothing is kept. */
export const createNonRecordingSession = (start: NonRecordingStart): LaunchedSession => {
  const { course, mode, progressFound, known, learnerId, learnerName, dataOwner, clock, finishLms } = start;
  let { state } = start;
  let isFinished = false;
  let isChanged = false;
  let quizzes: QuizRules | null = null;
  const tracker = createBufferedTracker(state.tracking, clock);
  const listeners = new Set<() => void>();
  return {
    course,
    mode,
    progressFound,
    tracker,
    learnerId,
    learnerName,
    dataOwner,
    getState: () => state,
    getOutcome: () => higherOf(known, outcomeOf(course, state)),
    getNoteLocation: (id) => {
      const note = state.notes[id];
      return note?.kind === 'reflection' && note.isCut ? 'elsewhere' : 'whole';
    },
    isUnmodified: () => mode !== 'standalone' && mode !== 'unstarted' && !isChanged,
    getReport: () => notRecordedReport(isFinished ? 'ended' : 'open'),
    addQuizzes: (rules) => {
      quizzes = rules;
    },
    dispatch: (event) => {
      if (isFinished && event.type !== 'view-opened') return;
      const before = state;
      state = reduce(course, state, event, quizzes?.reduceQuiz);
      isChanged ||= state !== before && event.type !== 'view-opened' && event.type !== 'page-read';
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stopStoringCopies: () => {},
    canStoreCopies: () => false,
    onReplaced: () => {},
    onTakeover: () => {},
    retry: () => {},
    flush: () => {},
    save: () => {},
    finish: (before) => {
      if (isFinished) return;
      before?.();
      isFinished = true;
      finishLms();
      tracker.afterFinish();
      for (const listener of listeners) listener();
    },
    diagnostics: () => ({ progressFound, hasLearnerId: learnerId !== '' }),
  };
};
