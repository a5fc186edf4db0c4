import { type Answer, playTypeOf } from '../../../core/player/answer.ts';
import type { CourseState } from '../../../core/player/course-state.ts';
import type { RuntimeCourse } from '../../../core/player/runtime-course.ts';
import { scoreAnswer } from '../../../core/player/score.ts';
import { wordOf } from '../../../core/player/status-words.ts';
import { isScored } from '../../../core/questions/play-registry.ts';
import {
  type Dialect,
  formatPatterns,
  formatResponse,
  formatResult,
} from '../../../core/targets/scorm12/interaction.ts';
import { formatTime, formatTimespan } from '../../../core/targets/scorm12/timespan.ts';
import { formatDecimal } from '../../../core/text/decimal.ts';
import { chapterOutcomeOf, higherOf, type Outcome, outcomeOf } from '../../progress/outcome.ts';
import { quizOf } from '../../progress/reducer.ts';
import type { Lms } from './lms.ts';
import { type Element, readResult } from './read-result.ts';
import { besideScore, variantOf } from './variant.ts';

/** One answer to be recorded as an interaction. */
export interface AnswerRecord {
  /** `null`: it was given in a page. */
  readonly quiz: string | null;
  /** Id of the question, or of the block that asks it in a page. */
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
  /**
   * Sets objectives, score, status, location and suspend data, in this order, as far as they changed; in Moodle the score of a
   * new status is at first a little off.
   */
  recordState(state: CourseState, suspendData: string): void;
  /** Sets time and exit. */
  recordTime(sessionMs: number, isFinal: boolean): void;
  /**
   * Sets the interactions that an earlier launch or another window could not deliver, and remembers a result among them; all
   * else follows from the state.
   *
   * @param interactions which interaction an index in `elements` means.
   */
  replay(elements: readonly Element[], interactions: Readonly<Record<string, string>>): void;
  /** How the whole stands: by the state, never lower than what the LMS has or was to have. */
  outcome(state: CourseState): Outcome;
  /** Commits once; whether everything set so far has been taken, as far as the LMS says. */
  commit(): boolean;
  /** Sets every element that a commit has lost to another value and back, with a commit after each; whether all was taken. */
  resend(): boolean;
  /** Calls LMSFinish; whether everything set so far has been taken, as far as the LMS says. */
  finish(): boolean;
  /** Whether this launch has set a status. */
  hasStatus(): boolean;
  /** Whether the LMS answered the last commit with "true", be it that it had refused a value before. */
  wasHeard(): boolean;
  /** Whether something was set since the last commit. */
  hasChanges(): boolean;
  /** Whether something was refused or lost, so that `resend` is due. */
  hasLosses(): boolean;
  /** What is not known to be taken, with the values that were meant last. */
  unconfirmed(): readonly Element[];
  /** Which interactions the indices in `unconfirmed` mean. */
  interactionsOf(elements: readonly Element[]): Readonly<Record<string, string>>;
  /** The server was reached after the last commit: what the LMS said to have taken, it has. */
  confirm(): void;
  /** Whether nothing waits for `confirm`. */
  isConfirmed(): boolean;
  /** The server could not be reached: what the LMS said to have taken since the last `confirm` counts as not taken. */
  doubt(): void;
}

/** Error codes that say "this LMS does not have the element" (SCORM 1.2 RTE 3.3.4; some LMSs answer 201 for 401). */
const UNSUPPORTED: readonly string[] = ['401', '201'];

/** Error codes that say "not this element, or not this value": trying again changes nothing. */
const REFUSED: readonly string[] = [...UNSUPPORTED, '402', '403', '404', '405'];

const SCORE = 'cmi.core.score.raw';
const SCORE_MIN = 'cmi.core.score.min';
const STATUS = 'cmi.core.lesson_status';
const SUSPEND_DATA = 'cmi.suspend_data';

/** What a learner cannot do without: when an LMS refuses one of these, the learner is told. */
const ESSENTIAL: readonly string[] = [SUSPEND_DATA, STATUS, SCORE];

const indexOf = (element: string): string | undefined => /^cmi\.interactions\.(\d+)\./.exec(element)?.[1];

/** Statuses of an objective that this course writes, from the lowest (SCORM 1.2 RTE 3.4.5). */
const OBJECTIVE_RANKS: readonly string[] = ['incomplete', 'completed', 'passed'];

interface Objective {
  readonly status: string;
  readonly percent: number;
}

/**
 * Creates the recorder of one launch.
 *
 * @param known the outcome that the LMS had at launch; nothing lower is ever written over it.
 */
export const createRecorder = (course: RuntimeCourse, lms: Lms, known: Outcome | null): Recorder => {
  /** Values as last set in this launch. */
  const current = new Map<string, string>();
  /** Set, and not yet committed. */
  const open = new Map<string, string>();
  /** Of these a commit has failed: an LMS such as Moodle takes them for sent and sends them no more. */
  const lost = new Map<string, string>();
  /** Taken as far as the LMS says, but not confirmed. */
  const accepted = new Map<string, string>();
  const unsupported = new Set<string>();
  let dialect: Dialect = 'readable';
  let hasChanges = false;

  /** Objectives and interactions are optional as a whole, other elements one by one. */
  const familyOf = (element: string): string =>
    /^cmi\.(?:objectives|interactions)/.exec(element)?.[0] ?? element;

  /**
   * Sets an element if its value is new. Returns the LMS's error code.
   *
   * @param given what the LMS is given in place of the value.
   */
  const set = (element: string, value: string, given = value): string => {
    if (unsupported.has(familyOf(element)) || current.get(element) === value) return '0';
    const { isDone, error } = lms.set(element, given);
    open.delete(element);
    lost.delete(element);
    if (isDone) current.set(element, value);
    else if (UNSUPPORTED.includes(error) && !ESSENTIAL.includes(element)) unsupported.add(familyOf(element));
    if (ESSENTIAL.includes(element) || !REFUSED.includes(error)) open.set(element, value);
    hasChanges = true;
    return error;
  };

  /** How many entries the LMS's array has; a later entry may be written only behind the ones before it. */
  const counts = new Map<string, number>();
  const countOf = (array: string): number => {
    const known = counts.get(array);
    if (known !== undefined) return known;
    // An LMS that does not say may have the array all the same: the first entry will show.
    const count = Number(lms.get(`${array}._count`)) || 0;
    counts.set(array, count);
    return count;
  };

  /** Opens all entries up to index n, each with its own id, so that an index means the same in every attempt. */
  const reserve = (array: string, ids: readonly string[], n: number): void => {
    for (let index = countOf(array); index <= n; index++) {
      set(`${array}.${index}.id`, ids[index] ?? '');
      counts.set(array, index + 1);
    }
    set(`${array}.${n}.id`, ids[n] ?? '');
  };

  /** What an earlier launch has reached without the LMS having taken it. */
  let floor: Outcome | null = known;
  let written = known?.status;

  const outcome = (state: CourseState): Outcome => higherOf(floor, outcomeOf(course, state));

  /**
   * Whether the next commit gives Moodle, with a new status, a score that is a little off, so that the score that is meant can
   * follow as a new value: Moodle 4.3 looks at a new status for completion only when a score arrives after it.
   */
  let isScoreOff = false;
  let timesOff = 0;

  const setScoreOff = (score: string): void => {
    isScoreOff = true;
    current.delete(SCORE);
    timesOff += 1;
    set(SCORE, score, besideScore(score, timesOff));
  };

  const recordOutcome = (state: CourseState): void => {
    const { status, percent } = outcome(state);
    const isNewStatus = status !== written;
    const word = wordOf(course.statusWords, status);
    // An LMS may judge by any score that it sees: none goes with a word that is not final.
    if (
      percent !== null &&
      word !== 'incomplete' &&
      (status !== known?.status || percent !== known.percent)
    ) {
      const score = formatDecimal(percent);
      set(SCORE_MIN, '0');
      set('cmi.core.score.max', '100');
      if (isNewStatus ? lms.keepsNumbers(SCORE_MIN) : isScoreOff && current.get(SCORE) !== score)
        setScoreOff(score);
      else set(SCORE, score);
    }
    if (isNewStatus) set(STATUS, word);
    written = status;
  };

  /** What the LMS had of a chapter when this launch first wrote to it; of a score that it does not say, -1. */
  const readObjective = (id: string, n: number): Objective => {
    const at = `cmi.objectives.${n}`;
    const isThere = countOf('cmi.objectives') > n && lms.get(`${at}.id`) === id;
    return isThere
      ? { status: lms.get(`${at}.status`), percent: Number(lms.get(`${at}.score.raw`)) || -1 }
      : { status: '', percent: -1 };
  };
  const objectives = new Map<string, Objective>();

  /** A state that the LMS has lost says less than its objectives: status and score of a chapter are never lowered. */
  const recordObjectives = (state: CourseState): void => {
    const ids = course.chapters.map((chapter) => chapter.id);
    course.chapters.forEach((chapter, n) => {
      const outcome = chapterOutcomeOf(state, chapter);
      if (outcome.status === 'not attempted') return;
      const earlier = objectives.get(chapter.id) ?? readObjective(chapter.id, n);
      objectives.set(chapter.id, earlier);
      reserve('cmi.objectives', ids, n);
      if (outcome.percent !== null && outcome.percent >= earlier.percent) {
        set(`cmi.objectives.${n}.score.min`, '0');
        set(`cmi.objectives.${n}.score.max`, '100');
        set(`cmi.objectives.${n}.score.raw`, formatDecimal(outcome.percent));
      }
      if (OBJECTIVE_RANKS.indexOf(outcome.status) >= OBJECTIVE_RANKS.indexOf(earlier.status))
        set(`cmi.objectives.${n}.status`, outcome.status);
    });
  };

  let wasHeard = true;

  /** Sorts what waits after a commit, or LMSFinish, which commits as well. */
  const conclude = (isDone: boolean): boolean => {
    hasChanges = false;
    wasHeard = isDone;
    for (const [element, value] of open) {
      if (current.get(element) !== value) continue;
      (isDone ? accepted : lost).set(element, value);
      open.delete(element);
    }
    return isDone && !hasLosses();
  };

  const hasLosses = (): boolean => open.size + lost.size > 0;

  const commitOnce = (): boolean => conclude(lms.commit().isDone);

  const commitScore = (score: string): boolean => {
    current.delete(SCORE);
    set(SCORE, score);
    return commitOnce();
  };

  /**
   * Commits; a result in Moodle twice, and where its first commit is refused, with the status first: 4.5 has a grade of 0 as
   * soon as it has a status without a score, 4.3 with "force completed" takes no score as long as `incomplete` is stored.
   */
  const commitAll = (): boolean => {
    const score = isScoreOff ? current.get(SCORE) : undefined;
    if (score !== undefined && lost.has(SCORE)) setScoreOff(score);
    isScoreOff = false;
    const isFirstTime = open.has(STATUS);
    const isDone = commitOnce();
    if (score === undefined) return isDone;
    if (wasHeard) return commitScore(score);
    return isFirstTime && sendLost(true);
  };

  /**
   * Sets every element that a commit has lost to another value and back, with a commit after each. In Moodle the score of a
   * lost status is left out of the first: it would come to `incomplete`.
   *
   * @param isStatusFirst whether that score comes after its status, not with it.
   */
  const sendLost = (isStatusFirst: boolean): boolean => {
    const score = lost.has(STATUS) && lms.keepsNumbers(SCORE) ? lost.get(SCORE) : undefined;
    if (score !== undefined) lost.delete(SCORE);
    const wanted = [...lost];
    for (const [element, value] of wanted) {
      const interaction = /^cmi\.interactions\.\d+/.exec(element)?.[0] ?? '';
      lms.set(element, variantOf(element, value, current.get(`${interaction}.type`)));
    }
    const isDone = lms.commit().isDone;
    // Whatever became of it: the LMS must not be left with a value that is not meant.
    for (const [element, value] of wanted) {
      current.delete(element);
      set(element, value);
    }
    if (isDone && isStatusFirst && score !== undefined) {
      commitOnce();
      if (wasHeard) return commitScore(score);
      lost.set(SCORE, score);
      return false;
    }
    if (score !== undefined) lost.set(SCORE, score);
    isScoreOff ||= score !== undefined;
    if (isDone) return commitAll();
    // The next commit would be taken for theirs, and if it failed as well, LMSFinish would leave them out.
    for (const [element, value] of wanted) if (open.delete(element)) lost.set(element, value);
    return false;
  };

  return {
    recordAnswer: ({ quiz: quizId, question: questionId, answer, latencyMs, time }) => {
      const note = course.notes.find(({ id }) => id === questionId);
      const inPage = quizId === null && note?.kind === 'question' ? note : null;
      const n = quizId === null ? inPage?.interaction : quizOf(course, quizId).interactions[questionId];
      const question = inPage?.question ?? course.questions.find((candidate) => candidate.id === questionId);
      if (n === undefined || n === null || !question) return;
      reserve('cmi.interactions', course.interactionIds, n);
      const at = `cmi.interactions.${n}`;
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
      set(`${at}.type`, playTypeOf(question).interactionType);
      set(`${at}.time`, formatTime(time.hours, time.minutes, time.seconds));
      set(`${at}.weighting`, formatDecimal(isScored(question) ? question.points : 0));
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
      set(SUSPEND_DATA, suspendData);
    },
    recordTime: (sessionMs, isFinal) => {
      set('cmi.core.session_time', formatTimespan(sessionMs));
      set(
        'cmi.core.exit',
        isFinal && wordOf(course.statusWords, written ?? '') !== 'incomplete' ? '' : 'suspend',
      );
    },
    replay: (elements, interactions) => {
      // An LMS judges a response by the type; of an answer that was changed on the way the type may come after it.
      const isType = ([element]: Element): number => Number(element.endsWith('.type'));
      for (const [element, value] of [...elements].sort((one, other) => isType(other) - isType(one))) {
        const n = course.interactionIds.indexOf(interactions[indexOf(element) ?? ''] ?? '');
        if (n < 0) continue;
        reserve('cmi.interactions', course.interactionIds, n);
        set(element.replace(/\d+/, String(n)), value);
      }
      const missed = readResult(course, elements, known);
      if (missed) floor = higherOf(floor, missed);
    },
    outcome,
    commit: commitAll,
    hasStatus: () => current.has(STATUS),
    finish: () => {
      if (isScoreOff) commitAll();
      // If even that was lost, LMSFinish takes status and score as they are meant.
      if (isScoreOff) lms.set(SCORE, current.get(SCORE) ?? '');
      return conclude(lms.finish());
    },
    resend: () => {
      for (const [element, value] of [...open]) set(element, value);
      return lost.size === 0 ? commitAll() : sendLost(false);
    },
    hasChanges: () => hasChanges,
    hasLosses,
    wasHeard: () => wasHeard,
    unconfirmed: () => [...new Map([...accepted, ...lost, ...open])],
    interactionsOf: (elements) =>
      Object.fromEntries(
        elements.flatMap(([element]) => {
          const index = indexOf(element);
          const id = course.interactionIds[Number(index)];
          return index === undefined || id === undefined ? [] : [[index, id]];
        }),
      ),
    confirm: () => accepted.clear(),
    isConfirmed: () => accepted.size === 0,
    doubt: () => {
      for (const [element, value] of accepted)
        if (!open.has(element) && !lost.has(element)) lost.set(element, value);
      accepted.clear();
    },
  };
};
