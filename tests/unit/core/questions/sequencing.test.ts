import { describe, expect, test } from 'vitest';
import { createCourseState, emptyQuizState } from '../../../../src/core/player/course-state.ts';
import { scoreAnswer } from '../../../../src/core/player/score.ts';
import { decodeState, encodeState, quizStateOf } from '../../../../src/core/player/suspend-data.ts';
import { longestOrdered } from '../../../../src/core/questions/sequencing/longest-ordered.ts';
import { currentScore, reduceQuiz } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../../../src/runtime/progress/reducer.ts';
import { sampleQuestions, sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const { sequencing } = sampleQuestions;
const seven = { ...sequencing, items: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] };

describe('the longest ordered run', () => {
  test.each([
    [[], []],
    [[0], [0]],
    [
      [0, 1, 2],
      [0, 1, 2],
    ],
    [[2, 1, 0], [2]],
    [
      [1, 2, 3, 4, 5, 6, 0],
      [1, 2, 3, 4, 5, 6],
    ],
    [
      [0, 6, 1, 2, 3, 4, 5],
      [0, 1, 2, 3, 4, 5],
    ],
    [
      [3, 0, 1, 4, 2],
      [0, 1, 4],
    ],
  ])('of %j is %j', (order, run) => {
    expect(longestOrdered(order)).toEqual(run);
  });
});

describe('an order of seven', () => {
  const shifted = { type: 'sequencing', order: [1, 2, 3, 4, 5, 6, 0] } as const;

  test('with one item out of place loses one share, where it lost all by position', () => {
    expect(scoreAnswer(seven, shifted)).toEqual({ verdict: 'partial', fraction: 5 / 6, parts: 6 });
    expect(scoreAnswer(seven, shifted, 1)).toEqual({ verdict: 'incorrect', fraction: 0, parts: 7 });
  });

  test('reversed earns nothing', () => {
    expect(scoreAnswer(seven, { type: 'sequencing', order: [6, 5, 4, 3, 2, 1, 0] }).fraction).toBe(0);
  });
});

describe('a try that the first released version has kept', () => {
  const [quiz] = sampleRuntime.quizzes;
  if (!quiz) throw new Error('The sample has no quiz.');
  const answers = { [sequencing.id]: { type: 'sequencing', order: [1, 2, 0] } } as const;
  const state = (scoring: 1 | 2) => ({
    ...createCourseState('AAAAAAAA'),
    quizzes: { [quiz.id]: { ...emptyQuizState, tries: 1, seed: 5, scoring, answers } },
  });
  const reread = (scoring: 1 | 2) => {
    const decoded = decodeState(sampleRuntime, encodeState(sampleRuntime, state(scoring)));
    if (!decoded) throw new Error('It cannot be read.');
    return decoded.state;
  };

  test('keeps its points, and the next one is scored anew', () => {
    const old = reread(1);
    const before = quizStateOf(old, quiz.id);
    expect(before.scoring).toBe(1);
    const { points } = currentScore(sampleRuntime, quizOf(sampleRuntime, quiz.id), before);
    const now = currentScore(sampleRuntime, quizOf(sampleRuntime, quiz.id), quizStateOf(reread(2), quiz.id));
    expect(now.points - points).toBeCloseTo(sequencing.points / 2, 9);
    const submitted = reduceQuiz(sampleRuntime, old, { type: 'try-submitted', quiz: quiz.id });
    const again = reduceQuiz(sampleRuntime, submitted, { type: 'try-started', quiz: quiz.id, seed: 7 });
    expect(quizStateOf(submitted, quiz.id).scoring).toBe(1);
    expect(quizStateOf(again, quiz.id).scoring).toBe(2);
  });

  test('is read by its flags, of which the first released version wrote three', () => {
    // The flags stand behind the key and the number of the try.
    const flagsOf = (scoring: 1 | 2): string | undefined =>
      encodeState(sampleRuntime, state(scoring))
        .split('.')
        .find((chunk) => chunk.startsWith(`q${quiz.key}`))
        ?.charAt(1 + quiz.key.length + 1);
    expect(flagsOf(1)).toBe('I');
    expect(flagsOf(2)).toBe('o');
  });
});
