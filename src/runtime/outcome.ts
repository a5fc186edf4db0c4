import type { RuntimeChapter, RuntimeCourse } from '../core/plan/runtime-course.ts';
import type { CourseState } from '../core/state/course-state.ts';
import { quizStateOf } from '../core/state/suspend-data.ts';
import { quizOf, triesLeft } from './reducer.ts';

/** `cmi.core.lesson_status` as far as this course writes it (SCORM 1.2 RTE 3.4.4). */
export type LessonStatus = 'incomplete' | 'completed' | 'passed' | 'failed';

/** What the LMS is told about the whole. */
export interface Outcome {
  readonly status: LessonStatus;
  /** `cmi.core.score.raw`, 0-100; `null` until the status is final, because an LMS may judge by any score it sees. */
  readonly percent: number | null;
}

/**
 * The one table from (result, tries left, pages read) to the status: `passed` when the deciding quiz is passed and, if the
 * course asks for it, every page has been opened; `failed` only when no try is left; `completed` for a course without a
 * deciding quiz; else `incomplete`.
 */
export const outcomeOf = (course: RuntimeCourse, state: CourseState): Outcome => {
  const hasAllPages = course.pages.every((page) => state.visited.has(page.id));
  if (course.completion.quiz === null)
    return { status: hasAllPages ? 'completed' : 'incomplete', percent: null };
  const quiz = quizOf(course, course.completion.quiz);
  const quizState = quizStateOf(state, quiz.id);
  if (quizState.isPassed && (hasAllPages || !course.completion.pages))
    return { status: 'passed', percent: quizState.bestPercent };
  if (!quizState.isPassed && quizState.isSubmitted && triesLeft(quiz, quizState) === 0)
    return { status: 'failed', percent: quizState.bestPercent };
  return { status: 'incomplete', percent: null };
};

/** What the LMS is told about one chapter (`cmi.objectives.n`, SCORM 1.2 RTE 3.4.7). */
export interface ChapterOutcome {
  readonly status: 'not attempted' | 'incomplete' | 'completed' | 'passed';
  /** Best result of the chapter's quiz, 0-100. */
  readonly percent: number | null;
}

/** A chapter is `passed` with its quiz, `completed` when all its pages were opened and it has no quiz. */
export const chapterOutcomeOf = (state: CourseState, chapter: RuntimeChapter): ChapterOutcome => {
  const quiz = chapter.quiz === null ? null : quizStateOf(state, chapter.quiz);
  const opened = chapter.pages.filter((page) => state.visited.has(page)).length;
  const percent = quiz?.bestPercent ?? null;
  if (quiz?.isPassed) return { status: 'passed', percent };
  if (!quiz && opened === chapter.pages.length) return { status: 'completed', percent };
  return { status: opened > 0 || (quiz?.tries ?? 0) > 0 ? 'incomplete' : 'not attempted', percent };
};
