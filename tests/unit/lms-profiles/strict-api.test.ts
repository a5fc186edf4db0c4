import { describe, expect, test } from 'vitest';
import type { ApiFunction } from '../../../src/lms-profiles/api-trace.ts';
import { createStrictApi, type StrictDouble, type StrictOptions } from '../../support/lms/strict-api.ts';

const initialized = (options?: StrictOptions): StrictDouble => {
  const double = createStrictApi(options);
  double.api.LMSInitialize('');
  return double;
};

const answerOf = ({ api }: StrictDouble, fn: ApiFunction, ...args: unknown[]): [unknown, unknown] => [
  api[fn](...args),
  api.LMSGetLastError(),
];

const SCORE = {
  good: ['0', '66.666667', '100', ''],
  bad: ['-1', '100.01', '+5', '.5', '5.', '1e2', '80%', 'x'],
};
const TIMESPAN = {
  good: ['00:00:00', '0000:00:00.00', '9999:59:59.99', '00:00:01.5'],
  bad: ['1:02:03', '00:99:99', '10000:00:00', '00:00:00.000', 'PT1H', '5', ''],
};
const STATUS = {
  good: ['passed', 'completed', 'failed', 'incomplete', 'browsed'],
  bad: ['Passed', ' passed', 'unknown', ''],
};
const IDENTIFIER = {
  good: ['q1', 'urn:x:y/z?a#b', 'x'.repeat(255)],
  bad: ['with blank', 'ü', '', 'x'.repeat(256)],
};
const TEXT = (limit: number) => ({
  good: ['', 'p-1/2', 'line\nbreak', 'x'.repeat(limit)],
  bad: ['ü', '😀', 'x'.repeat(limit + 1)],
});
const RANGE = (low: number, high: number) => ({
  good: [String(low), '0', String(high)],
  bad: [String(low - 1), String(high + 1), '0.5', 'x', ''],
});

const WRITABLE: Record<string, { good: string[]; bad: string[] }> = {
  'cmi.core.lesson_location': TEXT(255),
  'cmi.core.lesson_status': { ...STATUS, bad: [...STATUS.bad, 'not attempted'] },
  'cmi.core.score.raw': SCORE,
  'cmi.core.score.min': SCORE,
  'cmi.core.score.max': SCORE,
  'cmi.core.exit': { good: ['time-out', 'suspend', 'logout', ''], bad: ['normal', 'Suspend'] },
  'cmi.core.session_time': TIMESPAN,
  'cmi.suspend_data': TEXT(4096),
  'cmi.objectives.0.id': IDENTIFIER,
  'cmi.objectives.0.score.raw': SCORE,
  'cmi.objectives.0.score.min': SCORE,
  'cmi.objectives.0.score.max': SCORE,
  'cmi.objectives.0.status': { ...STATUS, good: [...STATUS.good, 'not attempted'] },
  'cmi.student_preference.audio': RANGE(-1, 100),
  'cmi.student_preference.language': TEXT(255),
  'cmi.student_preference.speed': RANGE(-100, 100),
  'cmi.student_preference.text': RANGE(-1, 1),
  'cmi.interactions.0.id': IDENTIFIER,
  'cmi.interactions.0.objectives.0.id': IDENTIFIER,
  'cmi.interactions.0.time': {
    good: ['00:00:00', '23:59:59.99'],
    bad: ['24:00:00', '1:00:00', '12:60:00', '2026-11-22T12:00:00Z', ''],
  },
  'cmi.interactions.0.type': { good: ['true-false', 'likert'], bad: ['True-false', 'long-fill-in', ''] },
  'cmi.interactions.0.weighting': { good: ['1', '-0.5', '101'], bad: ['x', '', '1,5'] },
  'cmi.interactions.0.result': {
    good: ['correct', 'wrong', 'unanticipated', 'neutral', '0.5'],
    bad: ['incorrect', 'Correct', 'x', ''],
  },
  'cmi.interactions.0.latency': TIMESPAN,
};

const FEEDBACK: Record<string, { good: string[]; bad: string[] }> = {
  'true-false': { good: ['0', '1', 't', 'f'], bad: ['true', 'T', ''] },
  choice: { good: ['a', 'a,c', '0,9,z'], bad: ['A', 'jupiter', 'ab', 'a, c', 'a[,]c', '{a,c}', '10,11', ''] },
  'fill-in': { good: ['', 'gdpr', 'Größe, 😀', 'x'.repeat(255)], bad: ['x'.repeat(256)] },
  matching: { good: ['a.c', 'a.c,b.a'], bad: ['mercury.inner', 'a[.]c', 'a', 'ac', ''] },
  performance: { good: ['step1,step2', 'x'.repeat(255)], bad: ['ü', 'x'.repeat(256)] },
  sequencing: { good: ['c,a,b'], bad: ['c[,]a', 'first,second', ''] },
  likert: { good: ['3', ''], bad: ['often', '10'] },
  numeric: { good: ['42.5', '-3'], bad: ['1:5', '4,5', '5.', 'five', ''] },
};

const REFUSED_WRITES: Record<string, string[]> = {
  '402': [
    'cmi._version',
    'cmi.core._children',
    'cmi.core.score._children',
    'cmi.objectives._count',
    'cmi.interactions._count',
    'cmi.interactions.0.correct_responses._count',
    'cmi.student_data._children',
  ],
  '403': [
    'cmi.core.student_id',
    'cmi.core.student_name',
    'cmi.core.credit',
    'cmi.core.entry',
    'cmi.core.total_time',
    'cmi.core.lesson_mode',
    'cmi.launch_data',
    'cmi.comments_from_lms',
    'cmi.student_data.mastery_score',
  ],
  '201': [
    '',
    'cmi',
    'cmi.nothing',
    'constructor',
    'cmi.objectives.n.id',
    'cmi.objectives.00.id',
    'cmi.objectives.-1.id',
  ],
};

const WRITE_ONLY = [
  'cmi.core.exit',
  'cmi.core.session_time',
  'cmi.interactions.0.id',
  'cmi.interactions.0.result',
];

describe('a write', () => {
  test.each(Object.entries(WRITABLE))('of %s follows its type', (element, { good, bad }) => {
    const double = initialized();
    for (const array of ['objectives', 'interactions']) {
      double.api.LMSSetValue(`cmi.${array}.0.id`, 'first');
    }
    for (const value of good)
      expect(answerOf(double, 'LMSSetValue', element, value), value).toEqual(['true', '0']);
    for (const value of bad)
      expect(answerOf(double, 'LMSSetValue', element, value), value).toEqual(['false', '405']);
    expect(double.values()[element]).toBe(good.at(-1));
  });

  test.each(Object.entries(FEEDBACK))(
    'of %s feedback follows the format of the standard',
    (type, { good, bad }) => {
      const double = initialized();
      double.api.LMSSetValue('cmi.interactions.0.id', 'q');
      const response = 'cmi.interactions.0.student_response';
      expect(answerOf(double, 'LMSSetValue', response, good[0])).toEqual(['false', '405']);
      double.api.LMSSetValue('cmi.interactions.0.type', type);
      const pattern = 'cmi.interactions.0.correct_responses.0.pattern';
      for (const value of good)
        expect(answerOf(double, 'LMSSetValue', response, value), value).toEqual(['true', '0']);
      for (const value of bad)
        expect(answerOf(double, 'LMSSetValue', response, value), value).toEqual(['false', '405']);
      for (const value of bad)
        expect(answerOf(double, 'LMSSetValue', pattern, value), value).toEqual(['false', '405']);
      const hasPattern = type !== 'likert';
      expect(double.api.LMSSetValue(pattern, good[0])).toBe(String(hasPattern));
    },
  );

  test.each(
    Object.entries(REFUSED_WRITES).flatMap(([code, elements]) => elements.map((element) => [element, code])),
  )('of "%s" is refused with %s', (element, code) => {
    const double = initialized();
    double.api.LMSSetValue('cmi.interactions.0.id', 'q');
    expect(answerOf(double, 'LMSSetValue', element, 'x')).toEqual(['false', code]);
  });

  test('appends to comments, up to their limit', () => {
    const double = initialized();
    double.api.LMSSetValue('cmi.comments', 'first');
    double.api.LMSSetValue('cmi.comments', 'second');
    expect(double.api.LMSGetValue('cmi.comments')).toBe('firstsecond');
    expect(answerOf(double, 'LMSSetValue', 'cmi.comments', 'x'.repeat(4090))).toEqual(['false', '405']);
  });

  test('opens an array member by its id only, and without a gap', () => {
    const double = initialized();
    const steps: [element: string, value: string, answer: string][] = [
      ['cmi.interactions.1.id', 'gap', 'false'],
      ['cmi.interactions.0.type', 'choice', 'false'],
      ['cmi.interactions.0.objectives.0.id', 'o', 'false'],
      ['cmi.interactions.0.id', 'q0', 'true'],
      ['cmi.interactions.0.type', 'choice', 'true'],
      ['cmi.interactions.0.correct_responses.1.pattern', 'a', 'false'],
      ['cmi.interactions.0.correct_responses.0.pattern', 'a', 'true'],
      ['cmi.interactions.0.objectives.0.id', 'o', 'true'],
      ['cmi.interactions.2.id', 'gap', 'false'],
      ['cmi.interactions.1.id', 'q1', 'true'],
      ['cmi.objectives.0.score.raw', '1', 'false'],
    ];
    for (const [element, value, answer] of steps) {
      const code = answer === 'true' ? '0' : '201';
      expect(answerOf(double, 'LMSSetValue', element, value), element).toEqual([answer, code]);
    }
    const counts = [
      'cmi.interactions',
      'cmi.interactions.0.correct_responses',
      'cmi.interactions.1.objectives',
    ];
    expect(counts.map((array) => double.api.LMSGetValue(`${array}._count`))).toEqual(['2', '1', '0']);
  });
});

describe('a read', () => {
  test.each([
    ['cmi._version', '3.4'],
    [
      'cmi.core._children',
      'student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time',
    ],
    ['cmi.core.score._children', 'raw,min,max'],
    ['cmi.core.lesson_status', 'not attempted'],
    ['cmi.core.lesson_mode', 'normal'],
    ['cmi.core.credit', 'credit'],
    ['cmi.core.entry', 'ab-initio'],
    ['cmi.core.total_time', '0000:00:00.00'],
    ['cmi.core.score.max', ''],
    ['cmi.suspend_data', ''],
    ['cmi.objectives._children', 'id,score,status'],
    ['cmi.objectives._count', '0'],
  ])('of %s on a first launch', (element, value) => {
    expect(answerOf(initialized(), 'LMSGetValue', element)).toEqual([value, '0']);
  });

  test.each([
    ...WRITE_ONLY.map((element) => [element, '404']),
    ['cmi.nothing', '201'],
    ['cmi.objectives.0.id', '201'],
    ['cmi.core.lesson_status._children', '202'],
    ['cmi.core.lesson_status._count', '203'],
  ])('of %s is refused with %s', (element, code) => {
    expect(answerOf(initialized(), 'LMSGetValue', element)).toEqual(['', code]);
  });

  test('of an optional element that is switched off answers 401', () => {
    const bare = initialized({ without: 'optional' });
    expect(answerOf(bare, 'LMSGetValue', 'cmi.interactions._count')).toEqual(['', '401']);
    expect(answerOf(bare, 'LMSSetValue', 'cmi.core.score.min', '0')).toEqual(['false', '401']);
    expect(answerOf(bare, 'LMSSetValue', 'cmi.core.score.raw', '0')).toEqual(['true', '0']);
    expect(answerOf(bare, 'LMSGetValue', 'cmi.core.score._children')).toEqual(['raw', '0']);

    const some = initialized({ without: ['cmi.objectives'] });
    expect(answerOf(some, 'LMSSetValue', 'cmi.objectives.0.id', 'o')).toEqual(['false', '401']);
    expect(answerOf(some, 'LMSSetValue', 'cmi.interactions.0.id', 'q')).toEqual(['true', '0']);
    expect(() => createStrictApi({ without: ['cmi.suspend_data'] })).toThrow('no optional element');
  });
});

describe('a session', () => {
  const CALLS: [ApiFunction, ...string[]][] = [
    ['LMSGetValue', 'cmi.core.entry'],
    ['LMSSetValue', 'cmi.suspend_data', 'x'],
    ['LMSCommit', ''],
    ['LMSFinish', ''],
  ];
  const refusals = (double: StrictDouble) => CALLS.map(([fn, ...args]) => answerOf(double, fn, ...args)[1]);

  test('has one beginning and one end', () => {
    const double = createStrictApi();
    expect(refusals(double)).toEqual(['301', '301', '301', '301']);
    expect(answerOf(double, 'LMSInitialize', '')).toEqual(['true', '0']);
    expect(answerOf(double, 'LMSInitialize', '')).toEqual(['false', '101']);
    expect(refusals(double)).toEqual(['0', '0', '0', '0']);
    expect(refusals(double)).toEqual(['301', '301', '301', '301']);
    expect(answerOf(double, 'LMSInitialize', '')).toEqual(['false', '101']);
  });

  test.each<[ApiFunction, ...unknown[]]>([
    ['LMSInitialize'],
    ['LMSInitialize', null],
    ['LMSInitialize', 'x'],
    ['LMSCommit'],
    ['LMSFinish', 'x'],
    ['LMSSetValue', 'cmi.core.score.raw', 100],
    ['LMSSetValue', 'cmi.core.score.raw'],
    ['LMSGetValue'],
  ])('%s(%s) needs its arguments to be strings', (fn, ...args) => {
    const double = fn === 'LMSInitialize' ? createStrictApi() : initialized();
    expect(answerOf(double, fn, ...args)[1]).toBe('201');
  });

  test('names its errors', () => {
    const { api } = initialized();
    api.LMSGetValue('cmi.core.exit');
    expect(api.LMSGetErrorString('404')).toBe('Element is write only');
    expect(api.LMSGetDiagnostic('')).toBe('Element is write only');
    expect(api.LMSGetErrorString('999')).toBe('');
  });

  test('leaves a trace of every call', () => {
    const double = createStrictApi();
    double.api.LMSInitialize('');
    double.api.LMSSetValue('cmi.core.exit', 'normal');
    expect(double.trace).toStrictEqual([
      { fn: 'LMSInitialize', args: [''], returned: 'true', error: '0' },
      { fn: 'LMSSetValue', args: ['cmi.core.exit', 'normal'], returned: 'false', error: '405' },
    ]);
  });
});

describe('the store', () => {
  test('takes values at a commit that does not fail', () => {
    let isServerDown = false;
    const double = initialized({ isCommitFailing: () => isServerDown });
    double.api.LMSSetValue('cmi.suspend_data', 'a');
    expect([double.values(), double.stored()]).toMatchObject([{ 'cmi.suspend_data': 'a' }, {}]);
    isServerDown = true;
    expect(answerOf(double, 'LMSCommit', '')).toEqual(['false', '101']);
    expect(answerOf(double, 'LMSFinish', '')).toEqual(['false', '101']);
    expect(double.stored()).toStrictEqual({});
    isServerDown = false;
    expect(answerOf(double, 'LMSCommit', '')).toEqual(['true', '0']);
    expect(double.stored()).toStrictEqual({ 'cmi.suspend_data': 'a' });
    double.setFailing(true);
    expect(double.api.LMSCommit('')).toBe('false');
  });

  test('makes the next launch: time is summed, exit becomes entry', () => {
    const first = initialized({
      start: { 'cmi.core.student_id': 'ana', 'cmi.core.total_time': '0001:00:00.00' },
    });
    first.api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    first.api.LMSSetValue('cmi.interactions.0.id', 'q0');
    first.api.LMSSetValue('cmi.core.session_time', '00:59:59.5');
    first.api.LMSSetValue('cmi.core.exit', 'suspend');
    first.api.LMSFinish('');
    expect(first.stored()).toStrictEqual({
      'cmi.core.lesson_status': 'incomplete',
      'cmi.interactions.0.id': 'q0',
      'cmi.core.exit': 'suspend',
      'cmi.core.total_time': '0001:59:59.50',
    });

    const second = first.relaunch();
    second.api.LMSInitialize('');
    const elements = ['core.student_id', 'core.entry', 'core.total_time', 'interactions._count'];
    expect(elements.map((element) => second.api.LMSGetValue(`cmi.${element}`))).toEqual([
      'ana',
      'resume',
      '0001:59:59.50',
      '1',
    ]);
    second.api.LMSFinish('');
    const third = second.relaunch();
    third.api.LMSInitialize('');
    expect(third.api.LMSGetValue('cmi.core.entry')).toBe('');
  });

  test.each([
    [{}, [], 'completed'],
    [{}, [['cmi.core.lesson_status', 'incomplete']], 'incomplete'],
    [{ 'cmi.student_data.mastery_score': '80' }, [['cmi.core.score.raw', '79']], 'failed'],
    [{ 'cmi.student_data.mastery_score': '80' }, [['cmi.core.score.raw', '80']], 'passed'],
    [
      { 'cmi.student_data.mastery_score': '80', 'cmi.core.credit': 'no-credit' },
      [['cmi.core.score.raw', '80']],
      'completed',
    ],
  ])('has a final status: %j, %j, %s', (start, writes, status) => {
    const double = initialized({ start });
    for (const [element, value] of writes) double.api.LMSSetValue(element, value);
    double.api.LMSFinish('');
    expect(double.stored()['cmi.core.lesson_status']).toBe(status);
  });
});
