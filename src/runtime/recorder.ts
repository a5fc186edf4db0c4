import type { RuntimeCourse } from '../core/plan/runtime-course.ts';
import type { Answer } from '../core/quiz/answer.ts';
import {
  type Dialect,
  formatDecimal,
  formatPatterns,
  formatResponse,
  formatResult,
} from '../core/quiz/interaction.ts';
import { scoreAnswer } from '../core/quiz/score.ts';
import { formatTime, formatTimespan } from '../core/scorm/timespan.ts';
import type { CourseState } from '../core/state/course-state.ts';
import type { Lms } from './lms.ts';
import { chapterOutcomeOf, type LessonStatus, outcomeOf } from './outcome.ts';
import { quizOf } from './reducer.ts';
import { variantOf } from './variant.ts';

/** One element with its value, as it goes to the LMS. */
export type Element = readonly [element: string, value: string];

/** One answer to be recorded as an interaction. */
export interface AnswerRecord {
  readonly quiz: string;
  readonly question: string;
  readonly answer: Answer;
  readonly latencyMs: number;
  /** Local time of day. */
  readonly time: { readonly hours: number; readonly minutes: number; readonly seconds: number };
}

/** Puts what happened into the LMS's data model, and knows which of it the LMS has taken. */
export interface Recorder {
  /** Sets interactions for an answer. */
  recordAnswer(record: AnswerRecord): void;
  /** Sets objectives, score, status, location and suspend data, in this order, as far as they changed. */
  recordState(state: CourseState, suspendData: string): void;
  /** Sets time and exit. */
  recordTime(sessionMs: number, isFinal: boolean): void;
  /** Sets the interactions that an earlier launch could not deliver; all else follows from the state. */
  replay(elements: readonly Element[]): void;
  /** Commits; whether everything set so far has been taken, as far as the LMS says. */
  commit(): boolean;
  /** Sets every element that was not taken to another value and back, with a commit after each; whether all was taken. */
  resend(): boolean;
  /** Whether something was set since the last commit. */
  hasChanges(): boolean;
  /** What has not been taken, in the order of setting. */
  unconfirmed(): readonly Element[];
  /** The server was reached after the last commit: what the LMS said to have taken, it has. */
  confirm(): void;
  /** Whether nothing waits for `confirm`. */
  isConfirmed(): boolean;
  /** The server could not be reached: what the LMS said to have taken since the last `confirm` counts as not taken. */
  doubt(): void;
}

/** Higher is never replaced by lower. */
const RANKS: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

const rankOf = (status: string): number => RANKS[status] ?? 0;

/** Error codes that say "this LMS does not have the element" (SCORM 1.2 RTE 3.3.4; some LMSs answer 201 for 401). */
const UNSUPPORTED: readonly string[] = ['401', '201'];

/** Error codes that say "not this element, or not this value": trying again changes nothing. */
const REFUSED: readonly string[] = [...UNSUPPORTED, '402', '403', '404', '405'];

const SCORE = 'cmi.core.score.raw';

/** What a learner cannot do without: when an LMS refuses one of these, the learner is told. */
const ESSENTIAL: readonly string[] = ['cmi.suspend_data', 'cmi.core.lesson_status', SCORE];

/**
 * Creates the recorder of one launch.
 *
 * @param storedStatus `cmi.core.lesson_status` as the LMS gave it at launch; nothing lower is ever written over it.
 */
export const createRecorder = (course: RuntimeCourse, lms: Lms, storedStatus: string): Recorder => {
  /** Values as last set in this launch. */
  const current = new Map<string, string>();
  /** Set, and not known to be taken. */
  const open = new Map<string, string>();
  /** Taken as far as the LMS says, but not confirmed. */
  const accepted = new Map<string, string>();
  const unsupported = new Set<string>();
  const interactionTypes = new Map<string, string>();
  let dialect: Dialect = 'readable';
  let hasChanges = false;

  /** Objectives and interactions are optional as a whole, other elements one by one. */
  const familyOf = (element: string): string =>
    /^cmi\.(?:objectives|interactions)/.exec(element)?.[0] ?? element;

  /** Sets an element if its value is new. Returns the LMS's error code. */
  const set = (element: string, value: string): string => {
    if (unsupported.has(familyOf(element)) || current.get(element) === value) return '0';
    const { isDone, error } = lms.set(element, value);
    open.delete(element);
    if (isDone) current.set(element, value);
    else if (UNSUPPORTED.includes(error) && !ESSENTIAL.includes(element)) unsupported.add(familyOf(element));
    if (isDone || ESSENTIAL.includes(element) || !REFUSED.includes(error)) open.set(element, value);
    hasChanges = true;
    return isDone ? '0' : error;
  };

  /** How many entries the LMS's array has; a later entry may be written only behind the ones before it. */
  const counts = new Map<string, number>();
  const countOf = (array: string): number => {
    const known = counts.get(array);
    if (known !== undefined) return known;
    const text = lms.get(`${array}._count`);
    if (!/^\d+$/.test(text)) unsupported.add(array);
    counts.set(array, Number(text) || 0);
    return Number(text) || 0;
  };

  /** Opens all entries up to index n, each with its own id, so that an index means the same in every attempt. */
  const reserve = (array: string, ids: readonly string[], n: number): void => {
    for (let index = countOf(array); index <= n && !unsupported.has(array); index++) {
      set(`${array}.${index}.id`, ids[index] ?? '');
      counts.set(array, index + 1);
    }
    set(`${array}.${n}.id`, ids[n] ?? '');
  };

  let status: string = storedStatus;

  const recordOutcome = (state: CourseState): void => {
    const outcome = outcomeOf(course, state);
    if (rankOf(outcome.status) < rankOf(status)) return;
    if (outcome.percent !== null) {
      set('cmi.core.score.min', '0');
      set('cmi.core.score.max', '100');
      set('cmi.core.score.raw', formatDecimal(outcome.percent));
    }
    if (outcome.status !== status || current.has('cmi.core.lesson_status')) {
      set('cmi.core.lesson_status', outcome.status satisfies LessonStatus);
      status = outcome.status;
    }
  };

  const recordObjectives = (state: CourseState): void => {
    const ids = course.chapters.map((chapter) => chapter.id);
    course.chapters.forEach((chapter, n) => {
      const outcome = chapterOutcomeOf(state, chapter);
      if (outcome.status === 'not attempted') return;
      reserve('cmi.objectives', ids, n);
      if (outcome.percent !== null) {
        set(`cmi.objectives.${n}.score.min`, '0');
        set(`cmi.objectives.${n}.score.max`, '100');
        set(`cmi.objectives.${n}.score.raw`, formatDecimal(outcome.percent));
      }
      set(`cmi.objectives.${n}.status`, outcome.status);
    });
  };

  const commitOnce = (): boolean => {
    hasChanges = false;
    const isDone = lms.commit().isDone;
    for (const [element, value] of isDone ? [...open] : []) {
      if (current.get(element) !== value) continue;
      accepted.set(element, value);
      open.delete(element);
    }
    return isDone && open.size === 0;
  };

  /**
   * Moodle 4.3 looks at a new status for grade and completion only when a score arrives after it; a score that is sent
   * with it arrives before. It is sent once more, which takes another value in between.
   */
  const repeatScore = (): boolean => {
    const score = current.get(SCORE);
    if (score === undefined || !lms.keepsNumbers(SCORE)) return true;
    set(SCORE, variantOf(SCORE, score));
    const isDone = commitOnce();
    set(SCORE, score);
    return commitOnce() && isDone;
  };

  const commitAll = (): boolean => {
    const isNewlyPassed = open.get('cmi.core.lesson_status') === 'passed';
    return commitOnce() && (!isNewlyPassed || repeatScore());
  };

  return {
    recordAnswer: ({ quiz: quizId, question: questionId, answer, latencyMs, time }) => {
      const n = quizOf(course, quizId).interactions[questionId];
      const question = course.questions.find((candidate) => candidate.id === questionId);
      if (n === undefined || !question) return;
      reserve('cmi.interactions', course.interactionIds, n);
      const at = `cmi.interactions.${n}`;
      interactionTypes.set(at, question.type);
      const score = scoreAnswer(question, answer);
      const write = (as: Dialect): string => {
        let error = '0';
        formatPatterns(question, as).forEach((pattern, index) => {
          error = error === '405' ? error : set(`${at}.correct_responses.${index}.pattern`, pattern);
        });
        return error === '405'
          ? error
          : set(`${at}.student_response`, formatResponse(question, answer, as) ?? '');
      };
      set(`${at}.type`, question.type);
      set(`${at}.time`, formatTime(time.hours, time.minutes, time.seconds));
      set(`${at}.weighting`, formatDecimal(question.type === 'likert' ? 0 : question.points));
      const words = question.isReadable ? dialect : 'standard';
      if (write(words) === '405' && words === 'readable') {
        dialect = 'standard';
        write(dialect);
      }
      set(`${at}.result`, formatResult(score));
      set(`${at}.latency`, formatTimespan(latencyMs));
    },
    recordState: (state, suspendData) => {
      recordObjectives(state);
      recordOutcome(state);
      set('cmi.core.lesson_location', state.location);
      set('cmi.suspend_data', suspendData);
    },
    recordTime: (sessionMs, isFinal) => {
      set('cmi.core.session_time', formatTimespan(sessionMs));
      set('cmi.core.exit', isFinal ? '' : 'suspend');
    },
    replay: (elements) => {
      for (const [element, value] of elements) {
        const index = /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];
        if (index === undefined || Number(index) >= course.interactionIds.length) continue;
        reserve('cmi.interactions', course.interactionIds, Number(index));
        set(element, value);
      }
    },
    commit: commitAll,
    resend: () => {
      const wanted = [...open];
      for (const [element, value] of wanted) {
        const interaction = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
        lms.set(element, variantOf(element, value, interactionTypes.get(interaction)));
      }
      if (wanted.length > 0 && !lms.commit().isDone) return false;
      for (const [element, value] of wanted) {
        current.delete(element);
        set(element, value);
      }
      return commitAll();
    },
    hasChanges: () => hasChanges,
    unconfirmed: () => [...open],
    confirm: () => accepted.clear(),
    isConfirmed: () => accepted.size === 0,
    doubt: () => {
      for (const [element, value] of accepted) if (!open.has(element)) open.set(element, value);
      accepted.clear();
    },
  };
};
