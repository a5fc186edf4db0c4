import { expect, test } from 'vitest';
import type { ScormApi } from '../../../../../src/runtime/adapters/scorm12/find-api.ts';
import { createLmsClient, type LmsClient } from '../../../../../src/runtime/adapters/scorm12/lms-client.ts';

const broken = (): never => {
  throw new TypeError('broken');
};

const lmsOf = (functions: Partial<Record<keyof ScormApi, (...args: string[]) => unknown>>): LmsClient =>
  createLmsClient(functions as unknown as ScormApi);

test.each<[unknown, boolean]>([
  ['true', true],
  [true, true],
  ['1', true],
  [1, true],
  ['false', false],
  ['', false],
  ['0', false],
  [null, false],
  [undefined, false],
  ['True', true],
  ['TRUE', true],
  ['False', false],
  ['TRUE ', false],
])('of a command an LMS that answers %o has done it: %s', (answer, isDone) => {
  const lms = lmsOf({
    LMSInitialize: () => answer,
    LMSFinish: () => answer,
    LMSCommit: () => answer,
    LMSSetValue: () => answer,
    LMSGetLastError: () => 405,
  });
  const error = isDone ? '0' : '405';
  expect([lms.initialize(), lms.finish()]).toEqual([isDone, isDone]);
  expect([lms.commit(), lms.set('cmi.core.exit', '')]).toEqual([
    { isDone, error },
    { isDone, error },
  ]);
});

test('an LMS that throws, or has no such function, has done nothing and has nothing', () => {
  for (const lms of [
    lmsOf({}),
    lmsOf({ LMSInitialize: broken, LMSFinish: broken, LMSCommit: broken, LMSGetValue: broken }),
  ]) {
    expect([lms.initialize(), lms.finish(), lms.get('cmi.core.exit')]).toEqual([false, false, '']);
    expect(lms.getOrNull('cmi.core.exit')).toBeNull();
    expect(lms.returnsNumbers('cmi.core.score.raw')).toBe(false);
    expect([lms.commit(), lms.set('cmi.core.exit', '')]).toEqual([
      { isDone: false, error: '101' },
      { isDone: false, error: '101' },
    ]);
  }
});

test.each<[string, () => unknown, string]>([
  ['throws', broken, '101'],
  ['says nothing', () => undefined, '0'],
  ['says a number', () => 401, '401'],
])('where LMSGetLastError %s', (_what, error, code) => {
  const lms = lmsOf({ LMSCommit: () => 'false', LMSGetLastError: error });
  expect(lms.commit()).toEqual({ isDone: false, error: code });
});

test.each<[unknown, string, string | null, boolean]>([
  ['passed', 'passed', 'passed', false],
  ['', '', '', false],
  [null, '', null, false],
  [undefined, '', null, false],
  [80.56, '80.56', null, true],
  ['80.56', '80.56', '80.56', false],
])('a value of %o', (value, text, found, isNumber) => {
  const lms = lmsOf({ LMSGetValue: () => value });
  expect([lms.get('a'), lms.getOrNull('a'), lms.returnsNumbers('a')]).toEqual([text, found, isNumber]);
});

test('functions are called as methods of their object, with strings', () => {
  const api = {
    given: [] as string[],
    LMSInitialize(argument: string) {
      this.given.push(`initialize ${argument}`);
      return 'true';
    },
    LMSSetValue(element: string, value: string) {
      this.given.push(`${element} ${value}`);
      return 'true';
    },
    LMSFinish(argument: string) {
      this.given.push(`finish ${argument}`);
      return 'true';
    },
  };
  const lms = createLmsClient(api as unknown as ScormApi);
  lms.initialize();
  lms.set('cmi.core.exit', 'suspend');
  lms.finish();
  expect(api.given).toEqual(['initialize ', 'cmi.core.exit suspend', 'finish ']);
});
