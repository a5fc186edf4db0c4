import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canSatisfyDraw } from '../../../../src/core/course/rules/draws.ts';
import type { Question } from '../../../../src/core/questions/question.ts';

const question = (objective: string, isScenario: boolean, isNumeric: boolean): Question => {
  const base = {
    id: 'q',
    objective,
    page: 'p',
    stem: 's',
    points: 1,
    finalOnly: false,
    testOut: false,
    floor: false,
    ...(isScenario ? { scenario: 'case' } : {}),
  };
  return isNumeric
    ? {
        ...base,
        type: 'numeric',
        answer: 1,
        unit: 'u',
        mistakes: [],
        feedback: { correct: 'c', incorrect: 'i' },
      }
    : { ...base, type: 'true-false', answer: true, feedback: { true: 't', false: 'f' } };
};

const rules = { perChapter: 2, minScenario: 0, minObjectives: 1, minFinalOnly: 0, minFloor: 0 };
const plain = question('lo-1', false, false);
const onScenario = question('lo-1', true, false);
const numeric = question('lo-1', false, true);
const other = question('lo-2', false, false);
const final: Question = { ...plain, finalOnly: true };
const floor: Question = { ...plain, floor: true };

test.each([
  ['enough questions', [plain, plain], rules, true],
  ['too few questions', [plain], rules, false],
  ['a scenario', [plain, plain, onScenario], { ...rules, minScenario: 1 }, true],
  ['too few scenarios', [plain, plain, onScenario], { ...rules, minScenario: 2 }, false],
  ['only numbers', [numeric, numeric, plain], { ...rules, maxNumeric: 0 }, false],
  ['one number', [numeric, numeric, plain], { ...rules, maxNumeric: 1 }, true],
  ['two objectives', [plain, plain, other], { ...rules, minObjectives: 2 }, true],
  ['one objective', [plain, plain, plain], { ...rules, minObjectives: 2 }, false],
  [
    'rules that exclude each other',
    [onScenario, onScenario, other, other],
    { ...rules, minScenario: 2, minObjectives: 2 },
    false,
  ],
  [
    'more scenarios than are drawn',
    [onScenario, onScenario, onScenario],
    { ...rules, minScenario: 3 },
    false,
  ],
  ['one for the final alone', [plain, plain, final], { ...rules, minFinalOnly: 1 }, true],
  ['too few for the final alone', [plain, plain, final], { ...rules, minFinalOnly: 2 }, false],
  ['what the chapter has for the floor', [plain, plain, floor], { ...rules, minFloor: 2 }, true],
  ['nothing for the floor', [plain, plain], { ...rules, minFloor: 1 }, true],
  [
    'a floor that excludes a case',
    [onScenario, plain, floor, final],
    { ...rules, minScenario: 1, minFloor: 1, minFinalOnly: 1 },
    false,
  ],
])('a draw with %s', (_what, pool, draw, isPossible) => {
  expect(canSatisfyDraw(pool, draw)).toBe(isPossible);
});

test('agrees with trying every set of questions', () => {
  const pool = fc.array(
    fc
      .tuple(fc.constantFrom('lo-1', 'lo-2', 'lo-3'), fc.boolean(), fc.boolean())
      .map((args) => question(...args)),
    { maxLength: 7 },
  );
  const draw = fc.record({
    perChapter: fc.integer({ min: 1, max: 5 }),
    minScenario: fc.nat(4),
    maxNumeric: fc.option(fc.nat(3), { nil: undefined }),
    minObjectives: fc.integer({ min: 1, max: 4 }),
  });
  fc.assert(
    fc.property(pool, draw, (questions, { perChapter, minScenario, maxNumeric, minObjectives }) => {
      const isAllowed = (drawn: readonly Question[]): boolean =>
        drawn.length === perChapter &&
        drawn.filter(({ scenario }) => scenario !== undefined).length >= minScenario &&
        drawn.filter(({ type }) => type === 'numeric').length <= (maxNumeric ?? perChapter) &&
        new Set(drawn.map(({ objective }) => objective)).size >= minObjectives;
      const sets = Array.from({ length: 2 ** questions.length }, (_, bits) =>
        questions.filter((_question, index) => (bits >> index) & 1),
      );
      expect(
        canSatisfyDraw(questions, { ...rules, perChapter, minScenario, maxNumeric, minObjectives }),
      ).toBe(sets.some(isAllowed));
    }),
  );
});
