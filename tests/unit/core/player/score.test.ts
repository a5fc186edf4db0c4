import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/player/answer.ts';
import { scoreAnswer, scoreQuiz } from '../../../../src/core/player/score.ts';
import { isAccepted, normaliseFillIn } from '../../../../src/core/questions/fill-in/accepted.ts';
import { readDecimal } from '../../../../src/core/text/decimal.ts';
import { sampleQuestions } from '../../../support/samples/sample-runtime.ts';

const { trueFalse, single, multiple, highlight, matching, categorise, sequencing, fillIn, numeric, likert } =
  sampleQuestions;

describe('scoreAnswer', () => {
  test.each<[string, (typeof sampleQuestions)[keyof typeof sampleQuestions], Answer, number, string]>([
    ['true-false right', trueFalse, { type: 'true-false', value: true }, 1, 'correct'],
    ['true-false wrong', trueFalse, { type: 'true-false', value: false }, 0, 'incorrect'],
    ['single right', single, { type: 'choice', selected: [1] }, 1, 'correct'],
    ['single wrong', single, { type: 'choice', selected: [0] }, 0, 'incorrect'],
    ['multiple all right', multiple, { type: 'choice', selected: [0, 1] }, 1, 'correct'],
    ['multiple one of two', multiple, { type: 'choice', selected: [0] }, 0.5, 'partial'],
    ['multiple two right, one wrong', multiple, { type: 'choice', selected: [0, 1, 2] }, 0.5, 'partial'],
    ['multiple everything ticked', multiple, { type: 'choice', selected: [0, 1, 2, 3] }, 0, 'incorrect'],
    ['multiple only wrong ones', multiple, { type: 'choice', selected: [2, 3] }, 0, 'incorrect'],
    ['highlight all right', highlight, { type: 'highlight', marked: [1, 2] }, 1, 'correct'],
    ['highlight one of two', highlight, { type: 'highlight', marked: [2] }, 0.5, 'partial'],
    ['highlight two right, one wrong', highlight, { type: 'highlight', marked: [0, 1, 2] }, 0.5, 'partial'],
    ['highlight only a wrong one', highlight, { type: 'highlight', marked: [0] }, 0, 'incorrect'],
    ['matching by pair', matching, { type: 'matching', targets: [0, 1, 1] }, 2 / 3, 'partial'],
    ['categorise by card', categorise, { type: 'categorise', groups: [0, 1, 0] }, 2 / 3, 'partial'],
    ['categorise all right', categorise, { type: 'categorise', groups: [0, 1, 2] }, 1, 'correct'],
    ['sequencing by its longest run', sequencing, { type: 'sequencing', order: [0, 2, 1] }, 1 / 2, 'partial'],
    ['a reversed order', sequencing, { type: 'sequencing', order: [2, 1, 0] }, 0, 'incorrect'],
    ['fill-in in capitals', fillIn, { type: 'fill-in', texts: [' PROXY '] }, 1, 'correct'],
    ['fill-in second variant', fillIn, { type: 'fill-in', texts: ['indirect'] }, 1, 'correct'],
    ['fill-in wrong', fillIn, { type: 'fill-in', texts: ['direct'] }, 0, 'incorrect'],
    ['numeric at the edge', numeric, { type: 'numeric', value: 3.7 }, 1, 'correct'],
    ['numeric beyond', numeric, { type: 'numeric', value: 3.81 }, 0, 'incorrect'],
    ['likert', likert, { type: 'likert', step: 2 }, 0, 'neutral'],
    ['an answer of another type', numeric, { type: 'likert', step: 2 }, 0, 'incorrect'],
  ])('%s', (_name, question, answer, fraction, verdict) => {
    expect(scoreAnswer(question, answer).fraction).toBeCloseTo(fraction, 10);
    expect(scoreAnswer(question, answer).verdict).toBe(verdict);
  });
});

describe('scoreQuiz', () => {
  const drawn = [trueFalse, single, multiple, likert];
  const answers: Record<string, Answer> = {
    [trueFalse.id]: { type: 'true-false', value: true },
    [multiple.id]: { type: 'choice', selected: [0] },
    [likert.id]: { type: 'likert', step: 0 },
  };

  test('counts an unanswered question as wrong and a likert question not at all', () => {
    expect(scoreQuiz({ passMark: { percent: 50 } }, drawn, (id) => answers[id])).toEqual({
      points: 1.5,
      maxPoints: 3,
      percent: 50,
      earnedPercent: 50,
      floor: null,
      isPassed: true,
    });
  });

  test.each([
    [{ percent: 50.01 }, false],
    [{ points: 1.5 }, true],
    [{ points: 1.6 }, false],
  ])('passes at the mark %j: %s', (passMark, isPassed) => {
    expect(scoreQuiz({ passMark }, drawn, (id) => answers[id]).isPassed).toBe(isPassed);
  });

  test('thirds add up to the mark', () => {
    const thirds = [1, 2, 3].map((n) => ({ ...matching, id: `m${n}` }));
    const given: Record<string, Answer> = {
      m1: { type: 'matching', targets: [0, 0, 0] },
      m2: { type: 'matching', targets: [0, 0, 0] },
      m3: { type: 'matching', targets: [0, 0, 0] },
    };
    expect(scoreQuiz({ passMark: { points: 1 } }, thirds, (id) => given[id]).isPassed).toBe(true);
  });
});

describe('the floor', () => {
  const drawn = [
    { ...trueFalse, id: 'a', isFloor: true as const },
    { ...trueFalse, id: 'b', isFloor: true as const },
    ...['c', 'd', 'e', 'f', 'g', 'h'].map((id) => ({ ...trueFalse, id })),
  ];
  const floor = { title: 'Protection', percent: 60 };
  const allRightBut =
    (...wrong: readonly string[]) =>
    (id: string): Answer => ({
      type: 'true-false',
      value: !wrong.includes(id),
    });

  test('does not pass who misses it, and is reported just below the pass mark', () => {
    const score = scoreQuiz({ passMark: { percent: 80 }, floor }, drawn, allRightBut('a'));
    expect(score).toEqual({
      points: 7,
      maxPoints: 8,
      percent: 79.99,
      earnedPercent: 87.5,
      floor: { percent: 50, isReached: false },
      isPassed: false,
    });
  });

  test('passes who misses as much elsewhere', () => {
    expect(scoreQuiz({ passMark: { percent: 80 }, floor }, drawn, allRightBut('c'))).toMatchObject({
      percent: 87.5,
      floor: { percent: 100, isReached: true },
      isPassed: true,
    });
  });

  test('leaves a result below the pass mark as it is', () => {
    expect(scoreQuiz({ passMark: { percent: 80 }, floor }, drawn, allRightBut('a', 'c', 'd'))).toMatchObject({
      percent: 62.5,
      earnedPercent: 62.5,
      isPassed: false,
    });
  });

  test('a pass mark in points lies above what is reported, whatever its share is', () => {
    for (let points = 1; points <= 7; points++) {
      const { percent } = scoreQuiz({ passMark: { points }, floor }, drawn, allRightBut('a'));
      expect(percent).toBeLessThan((100 * points) / 8);
      expect(percent).toBeGreaterThan((100 * points) / 8 - 0.011);
    }
    // 29 of 36 are 80.555… %.
    const many = Array.from({ length: 36 }, (_, index) => ({
      ...trueFalse,
      id: `q${index}`,
      ...(index === 0 ? { isFloor: true as const } : {}),
    }));
    expect(scoreQuiz({ passMark: { points: 29 }, floor }, many, allRightBut('q0')).percent).toBe(80.55);
  });

  test('is none where a try has no question that counts towards it', () => {
    expect(scoreQuiz({ passMark: { percent: 80 }, floor }, drawn.slice(2), allRightBut())).toMatchObject({
      floor: null,
      isPassed: true,
    });
  });
});

test.each([
  ['3.8', 3.8],
  ['3,8', 3.8],
  [' 1 003 124 ', 1003124],
  ['1\u202f003\u202f124', 1003124],
  ['1,003,124', 1003124],
  ['1.003.124', 1003124],
  ['1,003,124.5', 1003124.5],
  ['1.003,5', 1003.5],
  ['303,000', 303000],
  ['0,075', 0.075],
  ['3.000', 3],
  ['−2', -2],
  ['+45', 45],
  ['', null],
  ['about 4', null],
  ['4 %', null],
  ['1e3', null],
  ['--4', null],
  ['1234567890123', null],
  ['3.8.', 3.8],
  ['1250.', 1250],
  ['"3,8"', 3.8],
  ['“1250”.', 1250],
  ['٣٫٨', 3.8],
  ['۳٫۸', 3.8],
  ['۳/۸', 3.8],
  ['١٬٠٠٣٬١٢٤', 1003124],
  ['٣،٨', 3.8],
  ['\u200f-٢', -2],
  ['3/8', null],
  ['۳/۸/۱', null],
  ['.', null],
  ['""', null],
])('readDecimal(%j) is %j', (text, value) => {
  expect(readDecimal(text)).toBe(value);
});

test.each([
  ['“Proxy”', true],
  ['"proxy"', true],
  ['«proxy»', true],
  ['„proxy“', true],
  ['Proxy.', true],
  ['“Proxy.”', true],
  ['"proxy".', true],
  ['proxy!', false],
  ['"', false],
  ['.', false],
])('a gap takes %s as phones and keyboards write it: %s', (text, isTaken) => {
  expect(isAccepted(['proxy'], text)).toBe(isTaken);
});

test('a gap takes digits of any keyboard, and an accepted full stop with or without one', () => {
  expect(isAccepted(['1951'], '١٩٥١')).toBe(true);
  expect(isAccepted(['1951'], '۱۹۵۱')).toBe(true);
  expect(isAccepted(['Art. 3 lit. a.'], 'art. 3 lit. a')).toBe(true);
  expect(isAccepted(['.'], '.')).toBe(true);
});

test('normaliseFillIn forgives case, blanks, apostrophes and hyphens', () => {
  expect(normaliseFillIn('  The  State’s\u00a0co‑operation ')).toBe("the state's co-operation");
});
