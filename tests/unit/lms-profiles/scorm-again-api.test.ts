import { expect, test } from 'vitest';
import { createScormAgainApi } from '../../support/lms/scorm-again-api.ts';

test('it is the licence of scorm-again to accept what others refuse', () => {
  const { api } = createScormAgainApi();
  api.LMSInitialize('');
  expect(api.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097))).toBe('true');
  expect(api.LMSSetValue('cmi.interactions.0.id', 'with blank')).toBe('true');
  expect(api.LMSGetValue('cmi.core.score.max')).toBe('100');
  api.LMSSetValue('cmi.comments', 'first');
  api.LMSSetValue('cmi.comments', 'second');
  expect(api.LMSGetValue('cmi.comments')).toBe('second');
  expect(api.LMSGetValue('cmi.nothing')).toBe('');
  expect(api.LMSGetLastError()).toBe('401');
  api.LMSFinish('');
  expect(api.LMSSetValue('cmi.core.lesson_status', 'passed')).toBe('true');
  expect(api.LMSFinish('')).toBe('true');
  expect(api.LMSGetLastError()).toBe('101');
});
