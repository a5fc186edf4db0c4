import type { CourseSettings } from '../course/course.ts';
import type { PassMark, Quiz } from '../course/quiz.ts';
import { minutesOfQuestions } from '../course/reading-time.ts';
import { testOutIdOf, testOutQuestions } from '../course/test-out.ts';
import type { Locale } from '../locale/locales.ts';
import type { RuntimeQuiz } from '../player/runtime-course.ts';

/** All but one right: all points but those of the question with the most. */
const allButOne = (points: readonly number[]): PassMark => ({
  points: points.reduce((sum, each) => sum + each, 0) - Math.max(...points),
});

/** A chapter's entry quiz without its key in suspend data; `null` if it has no questions for one. */
export const planTestOut = (
  quiz: Quiz,
  { testOut }: CourseSettings,
  chapter: string,
  { page }: Locale,
): Omit<RuntimeQuiz, 'key'> | null => {
  const questions = testOutQuestions(quiz);
  if (questions.length === 0) return null;
  const ids = questions.map(({ id }) => id);
  return {
    id: testOutIdOf(quiz),
    title: page.words.testOut,
    minutes: minutesOfQuestions(questions.length),
    chapter,
    isTestOut: true,
    passMark: testOut?.passMark ?? allButOne(questions.map(({ points }) => points)),
    tries: null,
    feedback: 'at-end',
    shuffleQuestions: false,
    shuffleChoices: true,
    pools: [
      {
        chapter,
        questions: ids,
        draw: ids.length,
        minScenario: 0,
        maxNumeric: ids.length,
        minObjectives: 1,
      },
    ],
    interactions: Object.fromEntries(ids.map((id) => [id, null])),
  };
};
