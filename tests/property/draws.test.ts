import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, drawQuiz } from '../../src/core/player/draw.ts';
import {
  type DrawCandidate,
  type DrawRules,
  drawAllowed,
  isDrawAllowed,
  isDrawSatisfiable,
} from '../../src/core/player/draw-rules.ts';
import type { RuntimeQuiz } from '../../src/core/player/runtime-course.ts';
import { sampleQuestions, sampleRuntime } from '../support/samples/sample-runtime.ts';

const candidate: fc.Arbitrary<DrawCandidate> = fc.record({
  objective: fc.constantFrom('lo1', 'lo2', 'lo3', 'lo4', 'lo5'),
  // Rare, so that rules are often hard to keep.
  isScenario: fc.integer({ min: 0, max: 7 }).map((number) => number === 0),
  type: fc.constantFrom('numeric', 'true-false', 'true-false', 'true-false'),
});

const rules: fc.Arbitrary<DrawRules> = fc.record({
  draw: fc.integer({ min: 1, max: 12 }),
  minScenario: fc.nat(4),
  maxNumeric: fc.nat(5),
  minObjectives: fc.integer({ min: 1, max: 5 }),
});

const pool = fc.array(candidate, { minLength: 1, maxLength: 40 });
const seed = fc.nat(2 ** 24 - 1);

/** Rules that validation accepts for a pool. */
const acceptable = fc
  .tuple(pool, rules)
  .filter(([candidates, { draw, ...rest }]) => isDrawSatisfiable(candidates, { draw, ...rest }));

describe('whatever validation accepts', () => {
  test.each([2, 3] as const)('every draw of a quiz by version %i keeps the rules', (drawVersion) => {
    fc.assert(
      fc.property(acceptable, seed, ([candidates, limits], number) => {
        const questions = candidates.map(({ type, objective, isScenario }, index) => ({
          ...(type === 'numeric' ? sampleQuestions.numeric : sampleQuestions.trueFalse),
          objective,
          isScenario,
          id: `q${index}`,
        }));
        const quiz: RuntimeQuiz = {
          ...(sampleRuntime.quizzes[1] as RuntimeQuiz),
          pools: [{ chapter: 'ch1', questions: questions.map(({ id }) => id), ...limits }],
        };
        const byId = new Map(questions.map((question) => [question.id, question]));
        const drawn = drawQuiz(quiz, (id) => byId.get(id), { seed: number, drawVersion, tries: 1 });
        expect(new Set(drawn).size).toBe(limits.draw);
        expect(isDrawAllowed(limits, drawn)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('drawing by the rules alone keeps them', () => {
    fc.assert(
      fc.property(acceptable, seed, ([candidates, limits], number) => {
        const drawn = drawAllowed(candidates, limits, createRandom(number));
        expect(new Set(drawn).size).toBe(limits.draw);
        expect(isDrawAllowed(limits, drawn)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

test('each allowed set has the same chance', () => {
  const candidates = ['lo1', 'lo1', 'lo2', 'lo2', 'lo3', 'lo3', 'lo3'].map((objective, index) => ({
    index,
    objective,
    isScenario: index === 1 || index === 4,
    type: index % 3 === 0 ? 'numeric' : 'choice',
  }));
  const limits: DrawRules = { draw: 3, minScenario: 1, maxNumeric: 1, minObjectives: 2 };
  const allowed = Array.from({ length: 2 ** 7 }, (_, bits) =>
    candidates.filter(({ index }) => (bits >> index) & 1),
  ).filter((set) => set.length === 3 && isDrawAllowed(limits, set));
  expect(allowed.length).toBeGreaterThan(10);
  const random = createRandom(20_261_123);
  const counts = new Map<string, number>();
  const draws = 400 * allowed.length;
  for (let index = 0; index < draws; index++) {
    const name = drawAllowed(candidates, limits, random)
      .map((one) => one.index)
      .join();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  expect(counts.size).toBe(allowed.length);
  // Five standard deviations of a count of 400.
  for (const count of counts.values()) expect(Math.abs(count - 400)).toBeLessThan(100);
});

test('more sets than a number can count are no hindrance', () => {
  const candidates = Array.from({ length: 1040 }, () => ({
    objective: 'lo1',
    isScenario: false,
    type: 'choice',
  }));
  const limits: DrawRules = { draw: 520, minScenario: 0, maxNumeric: 520, minObjectives: 1 };
  expect(isDrawSatisfiable(candidates, limits)).toBe(true);
  expect(new Set(drawAllowed(candidates, limits, createRandom(1))).size).toBe(520);
});
