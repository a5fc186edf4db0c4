import type { CourseInput } from './sample-course.ts';

/** The course with an entry quiz in each chapter that has a quiz: its first questions. */
export const withTestOut = (course: CourseInput, questions: number): CourseInput => ({
  ...course,
  chapters: course.chapters.map((entry) => ({
    ...entry,
    ...(entry.quiz && {
      quiz: {
        ...entry.quiz,
        questions: entry.quiz.questions.map((question, index) =>
          index < questions ? { ...question, testOut: true } : question,
        ),
      },
    }),
  })),
});
