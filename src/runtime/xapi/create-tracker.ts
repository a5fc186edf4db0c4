import type { Answer } from '../../core/player/answer.ts';
import type { CourseState } from '../../core/player/course-state.ts';
import type { RuntimeCourse, RuntimeQuiz } from '../../core/player/runtime-course.ts';
import { toStoredAnswer } from '../../core/player/stored-answer.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { SCORING_VERSION, type ScoringVersion } from '../../core/questions/answer-score.ts';
import type { RuntimeQuestion } from '../../core/questions/runtime-registry.ts';
import type { JudgedResult, Milestone } from '../../core/xapi/milestone.ts';
import { outcomeOf } from '../progress/outcome.ts';
import { currentScore, drawnQuestions } from '../progress/quiz-reducer.ts';
import { type CourseEvent, quizOf } from '../progress/reducer.ts';
import type { Moment, Tracker } from '../session/tracker.ts';
import type { ServerTime } from './server-time.ts';
import {
  decodeTracking,
  encodeTracking,
  type PackageVersion,
  type PendingMilestone,
  type TrackingState,
} from './tracking-state.ts';

/** What a tracker needs to know of its launch. */
export interface TrackedLaunch {
  readonly course: RuntimeCourse;
  /** The package that runs. */
  readonly packageVersion: PackageVersion;
  /** The state as the launch found it. */
  readonly state: CourseState;
  /** What the launches before it kept. */
  readonly stored: string;
  /** When it began. */
  readonly startedAt: Moment;
  readonly now: () => Moment;
  /** What the clock of the course's server has shown; `null`: not known. */
  readonly serverTime: () => ServerTime | null;
  /** Hears of each milestone as it happens; false: it is not reported, and not kept. */
  readonly announce: (pending: PendingMilestone) => boolean;
}

/** A tracker that turns what happens into milestones and keeps those that no LRS has. */
export interface MilestoneTracker extends Tracker {
  /** In the order of time, those of earlier launches first. */
  pending(): readonly PendingMilestone[];
  /** An LRS has it, or nobody wants it: it is not kept any longer. */
  forget(pending: PendingMilestone): void;
}

const STEP_MS = 10;

/** Differences that the seconds of a server and the way of a response explain are no change of the clock. */
const CLOCK_TOLERANCE_S = 2;

const floorToSecond = (ms: number): number => Math.floor(ms / 1000) * 1000;

const floorToStep = (ms: number): number => Math.floor(ms / STEP_MS) * STEP_MS;

type NewMilestone = Milestone extends infer Each
  ? Each extends Milestone
    ? Omit<Each, 'atMs' | 'sessionMs'>
    : never
  : never;

/** What a milestone says of the version of scoring: nothing where all score alike. */
const scoringFor = (
  question: RuntimeQuestion | undefined,
  scoring: ScoringVersion,
): { readonly scoring?: ScoringVersion } =>
  question?.type === 'sequencing' && scoring !== 1 ? { scoring } : {};

const judgedOf = (course: RuntimeCourse, state: CourseState): JudgedResult | null => {
  const { status, percent } = outcomeOf(course, state);
  return (status === 'passed' || status === 'failed') && percent !== null
    ? { isPassed: status === 'passed', percent }
    : null;
};

const isCompleted = (course: RuntimeCourse, state: CourseState): boolean =>
  ['completed', 'passed'].includes(outcomeOf(course, state).status);

const isFinal = (course: RuntimeCourse, state: CourseState): boolean =>
  outcomeOf(course, state).status !== 'incomplete';

type LaunchTime = Pick<Extract<NewMilestone, { readonly kind: 'suspended' }>, 'durationMs' | 'activeMs'>;

/** A time, and how much of it the learner was active; `null`: not known. */
const timeOf = (durationMs: number, activeMs: number | null): LaunchTime => ({
  durationMs,
  ...(activeMs === null ? {} : { activeMs: Math.min(activeMs, floorToSecond(durationMs)) }),
});

/** How a launch ended, by what was known of the learner's state then. */
const endOf = (course: RuntimeCourse, state: CourseState, time: LaunchTime): NewMilestone =>
  isFinal(course, state)
    ? {
        kind: 'terminated',
        ...time,
        isCompleted: isCompleted(course, state),
        judged: judgedOf(course, state),
      }
    : { kind: 'suspended', ...time };

/**
 * Follows one launch. An attempt is `initialized` in its first launch, `resumed` in every later one; a launch of which the
 * end was never saved gets the end that it should have had, at the time when it was last alive. After `terminated`
 * nothing happens any more. Timestamps are steps of 10 ms and grow strictly, whatever the clock does.
 */
export const createTracker = (launch: TrackedLaunch): MilestoneTracker => {
  const { course, packageVersion, stored, startedAt, now, serverTime, announce } = launch;
  const earlier: TrackingState | null = decodeTracking(course, stored);
  const sessionMs = Math.max(floorToStep(startedAt.epochMs), (earlier?.lastMs ?? 0) + STEP_MS);
  let pending: readonly PendingMilestone[] = earlier?.pending ?? [];
  let lastMs = earlier?.lastMs ?? 0;
  let earlierMs = earlier?.earlierMs ?? 0;
  let earlierActiveMs = earlier ? (earlier.activeTime?.earlierMs ?? null) : 0;
  let isTerminated = earlier?.isTerminated ?? false;
  let isOpen = false;
  const chapterMs: Record<string, number> = { ...earlier?.chapterMs };
  const quizMs: Record<string, number> = { ...earlier?.quizMs };
  /** Answers that are reported later, when the try is handed in. */
  const heldAnswers = new Map<string, CourseEvent & { readonly type: 'answered' }>();
  let { state } = launch;
  let accountedMs = startedAt.elapsedMs;
  let clockOffset: number | null = null;

  /** The time of day by the clock that cannot go back, or by the other one if that is ahead. */
  const timeOfDay = ({ epochMs, elapsedMs }: Pick<Moment, 'epochMs' | 'elapsedMs'>): number =>
    Math.max(epochMs, sessionMs + elapsedMs - startedAt.elapsedMs);

  const instantOf = (at: Moment): number => Math.max(floorToStep(timeOfDay(at)), lastMs + STEP_MS);

  /** By how many seconds these times are ahead of the server's, as far as it is known: one for a launch, unless a clock is set. */
  const ownOffset = (): { readonly clockOffset?: number } => {
    const shown = serverTime();
    if (shown) {
      // Adding 0 makes 0 of -0.
      const seconds = Math.round((timeOfDay(shown.at) - shown.serverMs) / 1000) + 0;
      if (clockOffset === null || Math.abs(seconds - clockOffset) > CLOCK_TOLERANCE_S) clockOffset = seconds;
    }
    return clockOffset === null ? {} : { clockOffset };
  };

  const keep = (entry: PendingMilestone): void => {
    lastMs = entry.milestone.atMs;
    if (announce(entry)) pending = [...pending, entry];
  };

  const record = (milestone: NewMilestone, at: Moment): void =>
    keep({ packageVersion, milestone: { ...milestone, atMs: instantOf(at), sessionMs }, ...ownOffset() });

  const sessionDuration = (at: Moment): number => floorToStep(at.elapsedMs - startedAt.elapsedMs);

  const sessionActiveMs = (at: Moment): number => floorToSecond(at.activeMs - startedAt.activeMs);

  const sessionTime = (at: Moment): LaunchTime => timeOf(sessionDuration(at), sessionActiveMs(at));

  /** Of all launches so far. */
  const wholeTime = (at: Moment): LaunchTime =>
    timeOf(
      earlierMs + sessionDuration(at),
      earlierActiveMs === null ? null : earlierActiveMs + sessionActiveMs(at),
    );

  const endLaunch = ({ durationMs, activeMs }: LaunchTime): void => {
    earlierMs += durationMs;
    earlierActiveMs = earlierActiveMs === null || activeMs === undefined ? null : earlierActiveMs + activeMs;
  };

  const tryKey = (quiz: RuntimeQuiz, question: string): string => {
    const { tries, seed } = quizStateOf(state, quiz.id);
    return [quiz.id, tries, seed, question].join();
  };

  /** An entry quiz is the learner's own business. */
  const isUnreported = (quizId: string): boolean =>
    course.quizzes.find(({ id }) => id === quizId)?.isTestOut === true;

  /** Counts the time until now for the view that is shown. */
  const account = ({ elapsedMs }: Moment): void => {
    const passedMs = Math.max(0, elapsedMs - accountedMs);
    accountedMs = elapsedMs;
    const chapter = course.chapters.find(({ pages }) => pages.includes(state.location));
    if (chapter && !isRead(chapter.id, state))
      chapterMs[chapter.id] = (chapterMs[chapter.id] ?? 0) + passedMs;
    const quiz = quizStateOf(state, state.location);
    if (quiz.tries > 0 && !quiz.isSubmitted && !isUnreported(state.location))
      quizMs[state.location] = (quizMs[state.location] ?? 0) + passedMs;
  };

  const isRead = (chapterId: string, of: CourseState): boolean =>
    course.chapters.find(({ id }) => id === chapterId)?.pages.every((page) => of.visited.has(page)) ?? false;

  const recordAnswer = (
    quiz: RuntimeQuiz,
    question: string,
    answer: Answer,
    latencyMs: number | null,
    at: Moment,
  ): void => {
    const { tries, seed, scoring } = quizStateOf(state, quiz.id);
    const asked = course.questions.find(({ id }) => id === question);
    record(
      {
        kind: 'answered',
        quiz: quiz.id,
        try: tries,
        seed,
        question,
        answer,
        durationMs: latencyMs === null ? null : floorToStep(latencyMs),
        ...scoringFor(asked, scoring),
      },
      at,
    );
  };

  const answered = (event: CourseEvent & { readonly type: 'answered' }, at: Moment): void => {
    const quiz = quizOf(course, event.quiz);
    const isKnown = event.question in quizStateOf(state, quiz.id).answers;
    if (quiz.feedback !== 'at-once') heldAnswers.set(tryKey(quiz, event.question), event);
    else if (!isKnown)
      recordAnswer(quiz, event.question, event.storedAnswer ?? event.answer, event.latencyMs, at);
  };

  const submitted = (
    quiz: RuntimeQuiz,
    score: (CourseEvent & { readonly type: 'try-submitted' })['score'],
    at: Moment,
  ): void => {
    const quizState = quizStateOf(state, quiz.id);
    if (quiz.feedback !== 'at-once')
      for (const question of drawnQuestions(course, quiz, quizState)) {
        const answer = quizState.answers[question.id];
        const held = heldAnswers.get(tryKey(quiz, question.id));
        // Without an event of this launch the answer comes from suspend data or from another window.
        const stored = held?.storedAnswer ?? (answer && toStoredAnswer(question, answer));
        if (answer && stored) recordAnswer(quiz, question.id, stored, held?.latencyMs ?? null, at);
      }
    const { percent, earnedPercent, isPassed } = score ?? currentScore(course, quiz, quizState);
    record(
      {
        kind: 'quiz-judged',
        quiz: quiz.id,
        try: quizState.tries,
        seed: quizState.seed,
        result: { isPassed, percent, ...(percent < earnedPercent ? { earnedPercent } : {}) },
        durationMs: floorToStep(quizMs[quiz.id] ?? 0),
      },
      at,
    );
    delete quizMs[quiz.id];
  };

  const read = (after: CourseState, at: Moment): void => {
    for (const { id } of course.chapters) {
      if (isRead(id, state) || !isRead(id, after)) continue;
      record({ kind: 'experienced', chapter: id, durationMs: floorToStep(chapterMs[id] ?? 0) }, at);
      delete chapterMs[id];
    }
  };

  const judged = (after: CourseState, at: Moment): void => {
    if (isFinal(course, state) || !isFinal(course, after)) return;
    const time = wholeTime(at);
    if (isCompleted(course, after)) record({ kind: 'completed', ...time }, at);
    const result = judgedOf(course, after);
    if (result) record({ kind: 'judged', result, ...time }, at);
  };

  /** Gives a launch that broke off the end it did not get. */
  const closeAbandonedSession = (broken: TrackingState): void => {
    const time = timeOf(broken.lastMs - broken.sessionMs, broken.activeTime?.sessionMs ?? null);
    const end = endOf(course, state, time);
    keep({
      packageVersion: broken.packageVersion,
      milestone: { ...end, atMs: broken.lastMs, sessionMs: broken.sessionMs },
      ...(broken.clockOffset === undefined ? {} : { clockOffset: broken.clockOffset }),
    });
    endLaunch(time);
    isTerminated = end.kind === 'terminated';
  };

  if (earlier?.isOpen && !isTerminated) closeAbandonedSession(earlier);
  if (!isTerminated) {
    isOpen = true;
    record({ kind: earlier ? 'resumed' : 'initialized' }, startedAt);
  }

  return {
    onEvent: (before, after, event, at) => {
      if (!isOpen) return;
      state = before;
      account(at);
      switch (event.type) {
        case 'answered':
          if (!isUnreported(event.quiz)) answered(event, at);
          break;
        case 'page-answered': {
          const note = course.notes.find(({ id }) => id === event.block);
          if (note?.kind === 'question')
            record(
              {
                kind: 'page-answered',
                block: event.block,
                answer: event.storedAnswer ?? event.answer,
                durationMs: floorToStep(event.latencyMs),
                ...scoringFor(note.question, SCORING_VERSION),
              },
              at,
            );
          break;
        }
        case 'try-started':
        case 'try-restarted':
          delete quizMs[event.quiz];
          break;
        case 'try-submitted':
          if (!isUnreported(event.quiz)) submitted(quizOf(course, event.quiz), event.score, at);
          break;
        case 'view-opened':
          read(after, at);
          break;
        case 'page-read':
        case 'note-changed':
        case 'role-chosen':
          break;
      }
      judged(after, at);
      state = after;
    },
    beforeFinish: (finalState, at) => {
      if (!isOpen) return;
      account(at);
      const time = sessionTime(at);
      const end = endOf(course, finalState, time);
      record(end, at);
      endLaunch(time);
      isTerminated = end.kind === 'terminated';
      isOpen = false;
    },
    afterFinish: () => {},
    encode: (room) => {
      const at = now();
      if (isOpen) {
        account(at);
        lastMs = instantOf(at);
      }
      return encodeTracking(
        course,
        {
          sessionMs,
          lastMs,
          isOpen,
          isTerminated,
          earlierMs,
          packageVersion,
          ...ownOffset(),
          activeTime: { earlierMs: earlierActiveMs, sessionMs: isOpen ? sessionActiveMs(at) : 0 },
          chapterMs,
          quizMs,
          pending,
        },
        room,
      );
    },
    pending: () => pending,
    forget: (entry) => {
      pending = pending.filter((candidate) => candidate !== entry);
    },
  };
};
