import { expect, test } from 'vitest';
import { createGuessWords } from '../../../../src/core/lint/guess-words.ts';
import { questionGuess } from '../../../../src/core/lint/quiz-guessability.ts';
import { en } from '../../../../src/core/locale/en/en.ts';
import { coinShare } from '../../../../src/core/questions/guess.ts';
import { planQuestion } from '../../../../src/core/questions/plan-question.ts';
import { buildTypeOf, Question } from '../../../../src/core/questions/question.ts';
import { RUNTIME_TYPES } from '../../../../src/core/questions/runtime-registry.ts';
import { createPlainTextConverter } from '../../../../src/core/text/plain-text.ts';

const words = createGuessWords(
  createPlainTextConverter((id) => id),
  en,
);

const base = { id: 'q', objective: 'lo', page: 'p', stem: 'What now?' };
const feedback = { correct: 'Yes.', incorrect: 'No.' };

const choice = (select: 'single' | 'multiple', ...options: readonly [text: string, correct: boolean][]) =>
  Question.parse({
    ...base,
    type: 'choice',
    select,
    choices: options.map(([text, correct], index) => ({
      id: `o${index}`,
      text,
      correct,
      feedback: `${index}`,
    })),
    feedback,
  });

const itemsOf = (...texts: readonly string[]) => texts.map((text, index) => ({ id: `i${index}`, text }));

const scoreOf = (question: Question, answer: unknown): number => {
  const planned = planQuestion(question, () => 'abc', 255);
  const { score } = RUNTIME_TYPES[planned.type] as unknown as {
    score: (question: unknown, answer: unknown) => { readonly fraction: number };
  };
  return score(planned, answer).fraction;
};

const subsets = (size: number): number[][] =>
  Array.from({ length: 2 ** size }, (_, bits) =>
    Array.from({ length: size }, (__, index) => index).filter((index) => bits & (1 << index)),
  );

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) =>
        permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
      );

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

test('one choice: a guesser drops absolute words and takes the longest of the rest', () => {
  const question = choice(
    'single',
    ['Help them', true],
    ['Never help anybody without an order', false],
    ['Wait', false],
  );
  expect(questionGuess(question, words)).toEqual({ chance: 1 / 3, testWise: 1 });
  const level = choice('single', ['Help', true], ['Wait', false]);
  expect(questionGuess(level, words)).toEqual({ chance: 0.5, testWise: 0.5 });
  const hidden = choice('single', ['Help', true], ['Wait for an order from the office', false]);
  expect(questionGuess(hidden, words)).toEqual({ chance: 0.5, testWise: 0 });
});

test('several choices: chance is what tossing a coin for each option scores', () => {
  const question = choice(
    'multiple',
    ['One', true],
    ['Two', true],
    ['Three', false],
    ['Four', false],
    ['Five', false],
  );
  const expected = mean(subsets(5).map((selected) => scoreOf(question, { type: 'choice', selected })));
  expect(questionGuess(question, words).chance).toBeCloseTo(expected, 12);
  expect(coinShare(0, 3)).toBe(0);
});

test('an order: chance is what a random order scores', () => {
  const question = Question.parse({
    ...base,
    type: 'sequencing',
    items: itemsOf('a', 'b', 'c', 'd', 'e'),
    feedback,
  });
  const expected = mean(
    permutations([0, 1, 2, 3, 4]).map((order) => scoreOf(question, { type: 'sequencing', order })),
  );
  expect(questionGuess(question, words).chance).toBeCloseTo(expected, 12);
});

test('pairs: what sounds alike is put together', () => {
  const question = Question.parse({
    ...base,
    type: 'matching',
    sources: [
      { id: 'a', text: 'Document supplier', target: 't0' },
      { id: 'b', text: 'Driver', target: 't1' },
    ],
    targets: [
      { id: 't0', text: 'A series of documents' },
      { id: 't1', text: 'Toll data' },
      { id: 't2', text: 'Rent' },
    ],
    feedback,
  });
  const { chance, testWise } = questionGuess(question, words);
  expect(chance).toBeCloseTo(1 / 3, 12);
  expect(testWise).toBeCloseTo((1 + 1 / 3) / 2, 12);
});

test('a statement with an absolute word is taken for false', () => {
  const statement = (stem: string, answer: boolean) =>
    Question.parse({ ...base, stem, type: 'true-false', answer, feedback: { true: 'A.', false: 'B.' } });
  expect(questionGuess(statement('It is always so.', false), words).testWise).toBe(1);
  expect(questionGuess(statement('It is always so.', true), words).testWise).toBe(0);
  expect(questionGuess(statement('It is often so.', true), words).testWise).toBe(0.5);
});

test('passages: those with an absolute word are marked, else by chance', () => {
  const passages = (text: string) =>
    Question.parse({
      ...base,
      type: 'highlight',
      text,
      passages: [{ id: 'a' }, { id: 'b', correct: true }, { id: 'c' }],
      feedback,
    });
  const plain = passages('{a: He came.} {b: He paid.} {c: He left.}');
  const expected = mean(subsets(3).map((marked) => scoreOf(plain, { type: 'highlight', marked })));
  expect(questionGuess(plain, words).chance).toBeCloseTo(expected, 12);
  expect(questionGuess(plain, words).testWise).toBeCloseTo(expected, 12);
  expect(questionGuess(passages('{a: He came.} {b: He always paid.} {c: He left.}'), words).testWise).toBe(1);
});

test('what is typed is not guessed', () => {
  const question = Question.parse({ ...base, type: 'numeric', answer: 46, unit: 'arrests', feedback });
  expect(buildTypeOf(question).guess).toBeUndefined();
  expect(questionGuess(question, words)).toEqual({ chance: 0, testWise: 0 });
});
