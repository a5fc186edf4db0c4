import { describe, expect, test } from 'vitest';
import type { Measurements } from '../../../../src/core/records/intake/measurements.ts';
import { itemStatistics } from '../../../../src/core/records/item-statistics.ts';
import { reportOn } from '../../../support/samples/sample-records.ts';
import { createSample } from '../../../support/samples/statement-samples.ts';

const QUESTIONS = ['q/a', 'q/b', 'q/c'];

type Answered = readonly [attempt: number, question: string, points: number, atMs?: number, id?: number];

const measured = (answers: readonly Answered[]): Measurements => ({
  attempts: answers.map(([attempt]) => attempt),
  objects: answers.map(([, question]) => QUESTIONS.indexOf(question)),
  values: answers.map(([, , points]) => points),
  atMs: answers.map(([, , , atMs]) => atMs ?? 0),
  versions: answers.map(([, , , , id], index) => id ?? index),
});

const statistics = (...answers: readonly Answered[]) => itemStatistics(measured(answers), QUESTIONS);

/** So many attempts; the first half of them answers `q/a` rightly, and `q/b` as told. */
const attempts = (count: number, isRight: (attempt: number) => boolean): Answered[] =>
  Array.from({ length: count }).flatMap((_, attempt): Answered[] => [
    [attempt, 'q/a', attempt < count / 2 ? 1 : 0],
    [attempt, 'q/b', isRight(attempt) ? 1 : 0],
  ]);

const discriminations = (...answers: readonly Answered[]): readonly (number | null)[] =>
  statistics(...answers).map(({ discrimination }) => discrimination);

test('the difficulty is the mean share of the points, and the most difficult question stands first', () => {
  expect(
    statistics([0, 'q/c', 1], [1, 'q/c', 0.5], [0, 'q/b', 0.25], [0, 'q/a', 0.25]).map(
      ({ discrimination: _none, ...item }) => item,
    ),
  ).toEqual([
    { question: 'q/a', answers: 1, difficulty: 0.25 },
    { question: 'q/b', answers: 1, difficulty: 0.25 },
    { question: 'q/c', answers: 2, difficulty: 0.75 },
  ]);
});

describe('only the first answer of an attempt counts', () => {
  test.each<[string, readonly Answered[]]>([
    [
      'as it came',
      [
        [7, 'q/a', 0, 1000],
        [7, 'q/a', 1, 2000],
      ],
    ],
    [
      'though it came later',
      [
        [7, 'q/a', 1, 2000],
        [7, 'q/a', 0, 1000],
      ],
    ],
    [
      'of two at one time the one with the lower number',
      [
        [7, 'q/a', 1, 1000, 5],
        [7, 'q/a', 0, 1000, 4],
      ],
    ],
  ])('%s', (_name, answers) => {
    expect(statistics(...answers)).toMatchObject([{ answers: 1, difficulty: 0 }]);
  });

  test('and that of another attempt, or to another question, is one of its own', () => {
    const items = statistics([1, 'q/a', 1], [2, 'q/a', 0], [1, 'q/b', 1]);
    expect(items).toMatchObject([
      { answers: 2, difficulty: 0.5 },
      { answers: 1, difficulty: 1 },
    ]);
  });
});

describe('the discrimination is the correlation with the other answers of the attempt', () => {
  test.each<[string, (attempt: number) => boolean, number]>([
    ['the same', (attempt) => attempt < 15, 1],
    ['the opposite', (attempt) => attempt >= 15, -1],
    // Twelve of the better fifteen and three of the others: (12 · 12 − 3 · 3) / 15².
    ['mostly the same', (attempt) => attempt < 12 || attempt >= 27, 0.6],
    ['by chance', (attempt) => attempt % 2 === 0, (8 * 8 - 7 * 7) / 225],
  ])('%s', (_name, isRight, expected) => {
    for (const discrimination of discriminations(...attempts(30, isRight)))
      expect(discrimination).toBeCloseTo(expected, 10);
  });

  test('with the mean of several others', () => {
    const answers = Array.from({ length: 30 }).flatMap((_, attempt): Answered[] => {
      const share = attempt < 15 ? 1 : 0;
      return [
        [attempt, 'q/a', share],
        [attempt, 'q/b', share * 0.5],
        [attempt, 'q/c', 1 - share * 0.5],
      ];
    });
    // The others' mean goes up and down with the question itself, but for that of q/a, which stays.
    const byQuestion = Object.fromEntries(
      statistics(...answers).map(({ question, discrimination }) => [question, discrimination]),
    );
    expect(byQuestion['q/a']).toBeNull();
    expect(byQuestion['q/b']).toBeCloseTo(1, 10);
    expect(byQuestion['q/c']).toBeCloseTo(-1, 10);
  });

  test.each<[string, readonly Answered[]]>([
    ['fewer than thirty attempts', attempts(29, (attempt) => attempt < 14)],
    ['everybody right', attempts(30, () => true)],
    [
      'attempts with one answer only, which stand beside nothing',
      [...attempts(29, (attempt) => attempt < 14), [29, 'q/a', 1], [30, 'q/b', 0]],
    ],
  ])('and unknown with %s', (_name, answers) => {
    expect(discriminations(...answers)).toEqual([null, null]);
  });
});

test('a question in several versions has statistics of all of them and of each', () => {
  const answersIn = (version: string, share: number, count: number) =>
    Array.from({ length: count }, (_, index) => {
      const sample = createSample({ account: `${version}-${index}`, version });
      return [sample.initialized(), sample.answered(1, 'q1', share)];
    }).flat();
  const { items } = reportOn([...answersIn('10.0.0', 1, 3), ...answersIn('2.0.0', 0, 1)]);
  expect(items).toMatchObject([
    {
      answers: 4,
      difficulty: 0.75,
      versions: [
        { version: '2.0.0', answers: 1, difficulty: 0 },
        { version: '10.0.0', answers: 3, difficulty: 1 },
      ],
    },
  ]);
  expect(reportOn(answersIn('2.0.0', 0, 1)).items).toMatchObject([{ answers: 1, versions: [] }]);
});

test('of an attempt that went on in another version, all versions together have its first answer', () => {
  const [first, second] = ['1.0.0', '2.0.0'].map((version) => createSample({ version }));
  const statements = [first?.initialized(), first?.answered(1, 'q1', 0), second?.answered(5, 'q1', 1)];
  expect(reportOn(statements).items).toMatchObject([
    { answers: 1, difficulty: 0, versions: [{ difficulty: 0 }, { difficulty: 1 }] },
  ]);
});
