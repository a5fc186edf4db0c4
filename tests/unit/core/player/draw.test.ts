import { describe, expect, test } from 'vitest';
import { DRAW_VERSION, drawOrder, drawQuiz } from '../../../../src/core/player/draw.ts';
import { isDrawAllowed } from '../../../../src/core/player/draw-rules.ts';
import type { RuntimeQuiz } from '../../../../src/core/player/runtime-course.ts';
import type { RuntimeQuestion } from '../../../../src/core/questions/play-registry.ts';
import { sampleQuestions, sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const pool: readonly RuntimeQuestion[] = Array.from({ length: 13 }, (_, index) => ({
  ...(index % 4 === 0 ? sampleQuestions.numeric : sampleQuestions.trueFalse),
  id: `q${index}`,
  objective: `lo${index % 5}`,
  isScenario: index % 6 === 1,
}));

const final: RuntimeQuiz = {
  ...(sampleRuntime.quizzes[1] as RuntimeQuiz),
  shuffleQuestions: true,
  pools: ['ch1', 'ch2'].map((chapter) => ({
    chapter,
    questions: pool.map((question) => question.id),
    draw: 4,
    minScenario: 1,
    maxNumeric: 1,
    minObjectives: 3,
  })),
};

const draw = (seed: number) =>
  drawQuiz(final, (id) => pool.find((question) => question.id === id), seed, DRAW_VERSION);
const seeds = Array.from({ length: 300 }, (_, index) => index * 55_931);

describe('drawQuiz', () => {
  test('draws from every pool by its rules, whatever the seed', () => {
    for (const seed of seeds) {
      const unshuffled = drawQuiz(
        { ...final, shuffleQuestions: false },
        (id) => pool.find((q) => q.id === id),
        seed,
        DRAW_VERSION,
      );
      for (const [index, rules] of final.pools.entries()) {
        const drawn = unshuffled.slice(index * 4, index * 4 + 4);
        expect(new Set(drawn).size).toBe(4);
        expect(isDrawAllowed(rules, drawn)).toBe(true);
      }
    }
  });

  test('gives the same for the same seed, and something else for others', () => {
    expect(draw(7)).toEqual(draw(7));
    const results = new Set(
      seeds.map((seed) =>
        draw(seed)
          .map((question) => question.id)
          .join(),
      ),
    );
    expect(results.size).toBeGreaterThan(250);
  });

  test('gives every question a fair chance', () => {
    const counts = new Map<string, number>();
    for (const seed of seeds) for (const { id } of draw(seed)) counts.set(id, (counts.get(id) ?? 0) + 1);
    expect(counts.size).toBe(pool.length);
    expect(Math.min(...counts.values())).toBeGreaterThan(40);
  });

  test('keeps the authored order without shuffling', () => {
    const [quiz] = sampleRuntime.quizzes;
    const drawn =
      quiz &&
      drawQuiz(quiz, (id) => sampleRuntime.questions.find((question) => question.id === id), 3, DRAW_VERSION);
    expect(drawn).toEqual(sampleRuntime.questions);
  });
});

describe('drawOrder', () => {
  test('is a permutation, and never the solution of a sequencing question', () => {
    for (const seed of seeds) {
      const order = drawOrder(sampleQuestions.sequencing, 3, seed);
      expect([...order].sort()).toEqual([0, 1, 2]);
      expect(order).not.toEqual([0, 1, 2]);
    }
  });
});
