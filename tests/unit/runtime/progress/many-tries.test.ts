import { expect, test } from 'vitest';
import { createCourseState, emptyQuizState } from '../../../../src/core/player/course-state.ts';
import { quizStateOf } from '../../../../src/core/player/suspend-data.ts';
import { drawnQuestions, reduceQuiz } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf, reduce } from '../../../../src/runtime/progress/reducer.ts';
import { largeRuntime } from '../../../support/samples/large-runtime.ts';

/** More tries are not counted. */
const COUNTED = 63;

test('an assessment without a limit draws new questions after the last try that is counted as well', () => {
  const large = largeRuntime();
  const course = {
    ...large,
    quizzes: large.quizzes.map((quiz) => (quiz.chapter === null ? { ...quiz, tries: null } : quiz)),
  };
  const final = course.quizzes.find(({ chapter }) => chapter === null)?.id ?? '';
  let state = {
    ...createCourseState('AAAAAAAA'),
    quizzes: { [final]: { ...emptyQuizState, tries: COUNTED - 1, seed: 7, isSubmitted: true } },
  };
  const draws = [11, 12, 13].map((seed) => {
    for (const event of [
      { type: 'try-started', quiz: final, seed },
      { type: 'try-submitted', quiz: final },
    ] as const)
      state = { ...state, ...reduce(course, state, event, reduceQuiz) };
    const quizState = quizStateOf(state, final);
    expect(quizState.tries).toBe(COUNTED);
    const drawn = drawnQuestions(course, quizOf(course, final), quizState).map(({ id }) => id);
    return drawn.sort().join();
  });
  expect(new Set(draws).size).toBe(draws.length);
});
