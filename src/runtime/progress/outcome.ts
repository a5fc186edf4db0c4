import type { CourseState } from '../../core/player/course-state.ts';
import { pagesForRole } from '../../core/player/roles.ts';
import type { RuntimeChapter, RuntimeCourse } from '../../core/player/runtime-course.ts';
import { quizStateOf } from '../../core/player/suspend-data.ts';
import { quizOf, triesLeft } from './reducer.ts';

/** `cmi.core.lesson_status` as far as this course writes it (SCORM 1.2 RTE 3.4.4). */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

/** What is reported to the LMS about the whole. */
export interface Outcome {
  readonly status: LessonStatus;
  /** `cmi.core.score.raw`, 0-100; `null` until the status is final, because an LMS may judge by any score it sees. */
  readonly percent: number | null;
}

/** All that the status depends on. */
export interface Achievement {
  /** What the course asks for. */
  readonly required: 'pages' | 'quiz' | 'quiz-and-pages';
  /** Whether every page that counts for the learner has been opened. */
  readonly isFinished: boolean;
  /** Whether any try of the deciding quiz was passed. */
  readonly isPassed: boolean;
  /** Tries of the deciding quiz that may still be passed, one under way included; `null`: as many as one likes. */
  readonly triesLeft: number | null;
}

type Cell<T> = T | 'any';
type Row = readonly [
  required: Cell<Achievement['required']>,
  isFinished: Cell<boolean>,
  isPassed: Cell<boolean>,
  isTryLeft: Cell<boolean>,
  status: LessonStatus,
  hasScore: boolean,
];

/** The one table from what was achieved to status and score. The first row that fits counts. */
const TABLE: readonly Row[] = [
  // required, all pages, passed, a try left -> status, with a score
  ['pages', true, 'any', 'any', 'completed', false],
  ['pages', false, 'any', 'any', 'incomplete', false],
  ['quiz', 'any', true, 'any', 'passed', true],
  ['quiz-and-pages', true, true, 'any', 'passed', true],
  ['quiz-and-pages', false, true, 'any', 'incomplete', false],
  ['any', 'any', false, true, 'incomplete', false],
  ['any', 'any', false, false, 'failed', true],
];

/** Reads the table. */
export const resolveStatus = (achieved: Achievement): { status: LessonStatus; hasScore: boolean } => {
  const { required, isFinished, isPassed, triesLeft } = achieved;
  const inputs: readonly unknown[] = [required, isFinished, isPassed, triesLeft !== 0];
  const row = TABLE.find((cells) =>
    inputs.every((input, column) => cells[column] === 'any' || cells[column] === input),
  );
  return { status: row?.[4] ?? 'incomplete', hasScore: row?.[5] ?? false };
};

/** Higher is never replaced by lower: a `passed` of another window, another launch or another version of the package stays. */
const RANKS: Readonly<Record<string, number>> = { incomplete: 1, failed: 2, completed: 3, passed: 4 };

const rankOf = (status: string): number => RANKS[status] ?? 0;

/** Whether a text is a word of lesson_status that an LMS may hold of an earlier launch (SCORM 1.2 RTE 3.4.4). */
export const isStatus = (text: string): boolean => text === 'browsed' || rankOf(text) > 0;

/** Of two outcomes the one that counts: the higher status, and of two with the same status the better score. */
export const higherOf = (known: Outcome | null, next: Outcome): Outcome => {
  if (!known || rankOf(next.status) > rankOf(known.status)) return next;
  if (rankOf(next.status) < rankOf(known.status)) return known;
  const percents = [known.percent, next.percent].filter((percent) => percent !== null);
  return { status: next.status, percent: percents.length === 0 ? null : Math.max(...percents) };
};

/** An outcome from what an LMS says, to two decimals; `null` if it says nothing that this course ever writes. */
export const readOutcome = (status: string, score: string): Outcome | null => {
  if (rankOf(status) === 0) return null;
  const percent = score.trim() === '' ? Number.NaN : Number(score);
  const isScored = status !== 'incomplete' && percent >= 0 && percent <= 100;
  return { status: status as LessonStatus, percent: isScored ? Math.round(percent * 100) / 100 : null };
};

export const isSameOutcome = (one: Outcome | null, other: Outcome | null): boolean =>
  one?.status === other?.status && one?.percent === other?.percent;

/** The pages of chapters whose entry quiz was passed. */
export const skippablePages = ({ chapters }: RuntimeCourse, state: CourseState): readonly string[] =>
  chapters.flatMap(({ testOut, pages }) =>
    testOut !== undefined && quizStateOf(state, testOut).isPassed ? pages : [],
  );

/**
 * The pages that count towards the end of the course: those opened, or those read, as the course says, and those that may be
 * skipped.
 */
export const countedPages = (course: RuntimeCourse, state: CourseState): ReadonlySet<string> => {
  const own = course.completion.read ? state.read : state.visited;
  const skipped = skippablePages(course, state);
  return skipped.length === 0 ? own : new Set([...own, ...skipped]);
};

/** What a state amounts to in a launch that is recorded. */
export const outcomeOf = (course: RuntimeCourse, state: CourseState): Outcome => {
  const { quiz: quizId, pages } = course.completion;
  const quiz = quizId === null ? null : quizOf(course, quizId);
  const quizState = quizStateOf(state, quizId ?? '');
  const left = quiz && triesLeft(quiz, quizState);
  const isUnderWay = quizState.tries > 0 && !quizState.isSubmitted;
  const { status, hasScore } = resolveStatus({
    required: quiz === null ? 'pages' : pages ? 'quiz-and-pages' : 'quiz',
    isFinished: pagesForRole(course, state).every(({ id }) => countedPages(course, state).has(id)),
    isPassed: quizState.isPassed,
    triesLeft: left === null ? null : left + (isUnderWay ? 1 : 0),
  });
  return { status, percent: hasScore ? quizState.bestPercent : null };
};

/** What is reported to the LMS about one chapter (`cmi.objectives.n`, SCORM 1.2 RTE 3.4.7). */
export interface ChapterOutcome {
  readonly status: 'not attempted' | 'incomplete' | 'completed' | 'passed';
  /** Best result of the chapter's quiz, 0-100. */
  readonly percent: number | null;
}

/** A chapter's pages that count for the learner; all of them if none does. */
export const chapterPages = (
  course: RuntimeCourse,
  state: CourseState,
  { pages }: RuntimeChapter,
): readonly string[] => {
  const own = pagesForRole(course, state).flatMap(({ id }) => (pages.includes(id) ? [id] : []));
  return own.length === 0 ? pages : own;
};

/** A chapter is `passed` with its quiz, `completed` when all its pages count (`countedPages`) and it has no quiz. */
export const chapterOutcomeOf = (
  course: RuntimeCourse,
  state: CourseState,
  chapter: RuntimeChapter,
): ChapterOutcome => {
  const quiz = chapter.quiz === null ? null : quizStateOf(state, chapter.quiz);
  const isBegun = chapter.pages.some((page) => state.visited.has(page));
  const counted = countedPages(course, state);
  const percent = quiz?.bestPercent ?? null;
  if (quiz?.isPassed) return { status: 'passed', percent };
  if (!quiz && chapterPages(course, state, chapter).every((page) => counted.has(page)))
    return { status: 'completed', percent };
  return { status: isBegun || (quiz?.tries ?? 0) > 0 ? 'incomplete' : 'not attempted', percent };
};
