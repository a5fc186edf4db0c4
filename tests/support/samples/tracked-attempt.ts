import type { Answer } from '../../../src/core/player/answer.ts';
import { rightAnswer } from '../../../src/core/player/answer.ts';
import { type CourseState, createCourseState } from '../../../src/core/player/course-state.ts';
import type { RuntimeCourse } from '../../../src/core/player/runtime-course.ts';
import { toStoredAnswer } from '../../../src/core/player/stored-answer.ts';
import type { Milestone } from '../../../src/core/xapi/milestone.ts';
import { judgeEvent } from '../../../src/runtime/progress/judge-event.ts';
import { drawnQuestions, reduceQuiz } from '../../../src/runtime/progress/quiz-reducer.ts';
import { type CourseEvent, quizOf, reduce } from '../../../src/runtime/progress/reducer.ts';
import { createTracker } from '../../../src/runtime/xapi/create-tracker.ts';
import type { ServerTime } from '../../../src/runtime/xapi/server-time.ts';
import type { PackageVersion, PendingMilestone } from '../../../src/runtime/xapi/tracking-state.ts';
import { sampleRuntime } from './sample-runtime.ts';

/** 09:00:00 UTC on 25 November 2026. */
export const START_MS = Date.UTC(2026, 10, 25, 9);

export const PACKAGE: PackageVersion = { version: '1.0.0', digest: 'a1'.repeat(32) };

/** One learner's attempt, of which a test moves the clock, ends launches and keeps what suspend data would. */
export const createAttempt = (
  options: {
    readonly course?: RuntimeCourse;
    readonly room?: number;
    readonly wants?: (milestone: Milestone) => boolean;
  } = {},
) => {
  const course = options.course ?? sampleRuntime;
  const { room = 4096, wants = () => true } = options;
  const clock = { epochMs: START_MS, elapsedMs: 5000, activeMs: 700 };
  /** What the server has said of the time. */
  const server: { time: ServerTime | null } = { time: null };
  const heard: PendingMilestone[] = [];
  let state: CourseState = createCourseState('AbCd-_09');
  let stored = '';

  const launch = (packageVersion: PackageVersion = PACKAGE) => {
    const tracker = createTracker({
      course,
      packageVersion,
      state,
      stored,
      startedAt: { ...clock },
      now: () => ({ ...clock }),
      serverTime: () => server.time,
      announce: (entry) => {
        heard.push(entry);
        return wants(entry.milestone);
      },
    });
    const save = (): void => {
      stored = tracker.encode(room);
      state = { ...state, tracking: stored };
    };
    save();
    const dispatch = (event: CourseEvent): void => {
      const before = state;
      const judged = judgeEvent(course, state, event, toStoredAnswer);
      state = reduce(course, state, judged, reduceQuiz);
      if (state === before) return;
      tracker.onEvent(before, state, judged, { ...clock });
      save();
    };
    return {
      tracker,
      dispatch,
      /** Takes a quiz, each question after so many milliseconds. */
      take: (quizId: string, isRight: boolean, seed = 4711, paceMs = 1000): void => {
        const quiz = quizOf(course, quizId);
        dispatch({ type: 'view-opened', view: quizId });
        dispatch({ type: 'try-started', quiz: quizId, seed });
        for (const question of drawnQuestions(course, quiz, state.quizzes[quizId] as never)) {
          const wrong: Answer =
            question.type === 'true-false'
              ? { type: 'true-false', value: !question.answer }
              : { type: 'likert', step: 1 };
          const answer = (isRight ? rightAnswer(question) : null) ?? wrong;
          wait(paceMs);
          dispatch({ type: 'answered', quiz: quizId, question: question.id, answer, latencyMs: paceMs - 7 });
        }
        dispatch({ type: 'try-submitted', quiz: quizId });
      },
      end: (): void => {
        tracker.beforeFinish(state, { ...clock });
        save();
        tracker.afterFinish();
      },
    };
  };

  /** The learner is active for all of the time, unless somebody says for how much of it. */
  const wait = (ms: number, activeMs = ms): void => {
    clock.epochMs += ms;
    clock.elapsedMs += ms;
    clock.activeMs += activeMs;
  };

  return {
    clock,
    /** The server says what time it is: the clock is ahead of it by so many seconds. */
    hearServer: (aheadS: number): void => {
      server.time = { serverMs: clock.epochMs - aheadS * 1000, at: { ...clock } };
    },
    /** Another launch has heard nothing. */
    launch: (packageVersion?: PackageVersion) => {
      server.time = null;
      return launch(packageVersion);
    },
    wait,
    heard,
    /** What has been heard since the last time. */
    take: (): readonly PendingMilestone[] => heard.splice(0),
    state: (): CourseState => state,
    stored: (): string => stored,
    /** Another computer gets what the LMS has. */
    restore: (from: { readonly state: CourseState; readonly stored: string }): void => {
      ({ state, stored } = from);
    },
  };
};
