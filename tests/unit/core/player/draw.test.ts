import { describe, expect, test } from 'vitest';
import { DRAW_VERSION, drawOrder, drawQuiz } from '../../../../src/core/player/draw.ts';
import { isDrawAllowed } from '../../../../src/core/player/draw-rules.ts';
import type { RuntimeQuiz } from '../../../../src/core/player/runtime-course.ts';
import type { RuntimeQuestion } from '../../../../src/core/questions/runtime-registry.ts';
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
  drawQuiz(final, (id) => pool.find((question) => question.id === id), {
    seed,
    drawVersion: DRAW_VERSION,
    tries: 1,
  });
const seeds = Array.from({ length: 300 }, (_, index) => index * 55_931);

describe('drawQuiz', () => {
  test('draws from every pool by its rules, whatever the seed', () => {
    for (const seed of seeds) {
      const unshuffled = drawQuiz(
        { ...final, shuffleQuestions: false },
        (id) => pool.find((q) => q.id === id),
        { seed, drawVersion: DRAW_VERSION, tries: 1 },
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
      drawQuiz(quiz, (id) => sampleRuntime.questions.find((question) => question.id === id), {
        seed: 3,
        drawVersion: DRAW_VERSION,
        tries: 1,
      });
    expect(drawn).toEqual(sampleRuntime.questions);
  });
});

describe('the tries of a final assessment', () => {
  const byId = new Map(pool.map((question) => [question.id, question]));
  const idsOf = (quiz: RuntimeQuiz, seed: number, tries: number): readonly string[] =>
    drawQuiz(quiz, (id) => byId.get(id), { seed, drawVersion: DRAW_VERSION, tries }).map(({ id }) => id);
  const free: RuntimeQuiz = {
    ...final,
    pools: final.pools
      .slice(0, 1)
      .map((one) => ({ ...one, minScenario: 0, maxNumeric: 4, minObjectives: 1 })),
  };
  const repeats = (one: readonly string[], other: readonly string[]): number =>
    one.filter((id) => other.includes(id)).length;

  test('repeat no question while others are left', () => {
    for (const seed of seeds.slice(0, 60)) {
      const tries = [1, 2, 3, 4].map((number) => idsOf(free, seed, number));
      // Thirteen questions are three tries of four and one more.
      expect(new Set(tries.slice(0, 3).flat()).size).toBe(12);
      expect(repeats(tries[3] ?? [], tries.slice(0, 3).flat())).toBe(3);
    }
  });

  test('when all have been asked, leave out those of the try before', () => {
    for (const seed of seeds.slice(0, 60))
      expect(repeats(idsOf(free, seed, 5), idsOf(free, seed, 4))).toBe(0);
  });

  test('repeat no more than the rules need', () => {
    // Two of the thirteen are on a case, and each try needs one: the third must repeat one of them, and no other.
    for (const seed of seeds.slice(0, 60)) {
      const tries = [1, 2, 3].map((number) =>
        idsOf({ ...free, pools: free.pools.map((one) => ({ ...one, minScenario: 1 })) }, seed, number),
      );
      const cases = tries.map((ids) => ids.filter((id) => byId.get(id)?.isScenario).length);
      expect(Math.min(...cases)).toBeGreaterThanOrEqual(1);
      expect(repeats(tries[1] ?? [], tries[0] ?? [])).toBe(cases[0] === 2 ? 1 : 0);
    }
  });

  test('take what counts towards the floor, and what only the final asks', () => {
    const marked = new Map(
      pool.map((question, index) => [
        question.id,
        {
          ...question,
          ...(index < 3 ? { isFloor: true as const } : {}),
          ...(index > 2 && index < 9 ? { isFinalOnly: true as const } : {}),
        },
      ]),
    );
    const quiz = {
      ...free,
      shuffleQuestions: false,
      pools: free.pools.map((one) => ({ ...one, minFloor: 1, minFinalOnly: 3 })),
    };
    for (const seed of seeds.slice(0, 60)) {
      const drawn = drawQuiz(quiz, (id) => marked.get(id), {
        seed,
        drawVersion: DRAW_VERSION,
        tries: 1,
      }).slice(0, 4);
      expect(drawn.filter(({ isFloor }) => isFloor)).toHaveLength(1);
      expect(drawn.filter(({ isFinalOnly }) => isFinalOnly)).toHaveLength(3);
    }
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
