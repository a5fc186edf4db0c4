import { expect, test } from 'vitest';
import type { ScormApi } from '../../../../../src/runtime/adapters/scorm12/find-api.ts';
import { isAttemptKnown } from '../../../../../src/runtime/adapters/scorm12/known-attempt.ts';
import { createLmsClient } from '../../../../../src/runtime/adapters/scorm12/lms-client.ts';
import { readOutcome } from '../../../../../src/runtime/progress/outcome.ts';

const read: string[] = [];

const lmsWith = (values: Readonly<Record<string, unknown>>) =>
  createLmsClient({
    LMSGetValue: (element: string) => {
      read.push(element);
      return values[element] ?? '';
    },
  } as unknown as ScormApi);

const LOCATION = { 'cmi.core.lesson_location': 'ch1-a' };
const TIME = { 'cmi.core.total_time': '0000:01:00.00' };

test.each<[known: boolean, entry: string, status: string, more: Readonly<Record<string, unknown>>]>([
  [false, '', '', {}],
  [false, 'ab-initio', 'incomplete', { ...LOCATION, ...TIME }],
  [false, 'resume', '', {}],
  [false, '', 'incomplete', {}],
  [false, '', 'incomplete', { 'cmi.core.total_time': '0000:00:00.00', 'cmi.interactions._count': '0' }],
  [false, '', 'incomplete', { 'cmi.core.lesson_location': 'null', 'cmi.core.score.raw': '0' }],
  [false, '', '', TIME],
  [true, 'resume', 'incomplete', {}],
  [true, 'resume', '', LOCATION],
  [true, '', 'incomplete', LOCATION],
  [true, '', 'incomplete', TIME],
  [true, '', 'incomplete', { 'cmi.interactions._count': 1 }],
  [true, '', 'incomplete', { 'cmi.objectives._count': '2' }],
  [true, '', 'incomplete', { 'cmi.core.score.raw': '40' }],
  [true, '', 'not attempted', { ...LOCATION, ...TIME }],
  [true, '', 'failed', {}],
  [true, '', 'completed', {}],
  [true, '', 'passed', {}],
])('known: %s, with entry “%s”, status “%s” and %o', (isKnown, entry, status, more) => {
  expect(isAttemptKnown(lmsWith(more), entry, readOutcome(status, ''), false)).toBe(isKnown);
});

test('a copy of this activity speaks for it, and alone it is not enough', () => {
  const lms = lmsWith({});
  expect(isAttemptKnown(lms, '', readOutcome('incomplete', ''), true)).toBe(true);
  expect(isAttemptKnown(lms, '', null, true)).toBe(false);
});

test('nothing is read that is not needed', () => {
  read.length = 0;
  isAttemptKnown(lmsWith(LOCATION), 'resume', readOutcome('incomplete', ''), false);
  isAttemptKnown(lmsWith(LOCATION), 'ab-initio', null, false);
  expect(read).toEqual([]);
});
