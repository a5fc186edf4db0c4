import type { XapiSettings } from '../../src/core/course/xapi-settings.ts';
import type { RuntimeCourse } from '../../src/core/player/runtime-course.ts';
import type { Learner } from '../support/browser/learner.ts';

/** Work on a course with a final assessment, and the statements that it must leave in an LRS. */
export interface Study {
  /** In short, as `inShort` writes them, in any order. */
  readonly expected: readonly string[];
  /** Reads a chapter and passes its quiz. */
  chapter(learner: Learner, index: number): Promise<void>;
  /** Goes on in another launch. */
  pause(): void;
  /** Passes the final assessment, with two wrong answers. */
  final(learner: Learner): Promise<void>;
}

/** Begins the first launch of an attempt; it ends with the last of the statements. */
export const createStudy = (course: RuntimeCourse, xapi: XapiSettings): Study => {
  const expected = ['initialized sco'];
  const answered = (prefix: string, ids: readonly string[], level: string): void => {
    if (level !== 'none') expected.push(...ids.map((id) => `answered sco/interactions/${prefix}${id}`));
  };
  return {
    expected,
    chapter: async (learner, index) => {
      const chapter = course.chapters[index];
      if (!chapter) throw new Error('The course has no such chapter.');
      for (const page of chapter.pages) await learner.open(page);
      expected.push(`experienced sco/chapters/${chapter.id}`);
      if (chapter.quiz === null) return;
      await learner.open(chapter.quiz);
      const asked = await learner.takeQuiz(() => true);
      answered(
        '',
        asked.map(({ id }) => id),
        xapi.answers,
      );
      expected.push(`passed sco/chapters/${chapter.id}/quiz`);
    },
    pause: () => void expected.push('suspended sco', 'resumed sco'),
    final: async (learner) => {
      const final = course.quizzes.find(({ id }) => id === course.completion.quiz);
      if (!final) throw new Error('The course has no final assessment.');
      await learner.open(final.id);
      const asked = await learner.takeQuiz((_, index) => index > 1);
      answered(
        `${final.id}-`,
        asked.map(({ id }) => id),
        xapi.assessmentAnswers ?? xapi.answers,
      );
      expected.push(`passed sco/assessments/${final.id}`, 'completed sco', 'passed sco', 'terminated sco');
    },
  };
};
