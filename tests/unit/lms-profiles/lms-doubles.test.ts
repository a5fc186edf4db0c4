import { describe, expect, test } from 'vitest';
import { createMoodleApi } from '../../support/lms/moodle-api.ts';
import { createScormAgainApi } from '../../support/lms/scorm-again-api.ts';
import { createStrictApi } from '../../support/lms/strict-api.ts';

const seconds = (timespan = '') => timespan.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

describe.each([
  ['strict', createStrictApi],
  ['moodle', createMoodleApi],
  ['scorm-again', createScormAgainApi],
])('the %s double', (_name, create) => {
  test('stores a suspended attempt and resumes it', () => {
    const first = create({ start: { 'cmi.core.student_id': 'ana' } });
    const write = (element: string, value: string) =>
      expect(first.api.LMSSetValue(element, value), element).toBe('true');
    expect(first.api.LMSInitialize('')).toBe('true');
    for (const [element, value] of [
      ['core.student_id', 'ana'],
      ['core.entry', 'ab-initio'],
      ['core.credit', 'credit'],
      ['core.lesson_mode', 'normal'],
      ['core.lesson_status', 'not attempted'],
    ]) {
      expect(first.api.LMSGetValue(`cmi.${element}`)).toBe(value);
    }
    write('cmi.core.lesson_status', 'incomplete');
    write('cmi.suspend_data', 'v1;1');
    write('cmi.interactions.0.id', 'q0');
    write('cmi.interactions.0.type', 'choice');
    write('cmi.interactions.0.student_response', 'a');
    write('cmi.core.session_time', '00:01:30.25');
    write('cmi.core.exit', 'suspend');
    expect(first.stored()).toStrictEqual({});
    expect(first.api.LMSFinish('')).toBe('true');
    const { 'cmi.core.total_time': time, ...stored } = first.stored();
    expect(seconds(time)).toBe(90.25);
    expect(stored).toMatchObject({
      'cmi.core.exit': 'suspend',
      'cmi.core.lesson_status': 'incomplete',
      'cmi.interactions.0.student_response': 'a',
      'cmi.suspend_data': 'v1;1',
    });

    const second = first.relaunch();
    expect(second.trace).toHaveLength(0);
    second.api.LMSInitialize('');
    expect(second.api.LMSGetValue('cmi.core.entry')).toBe('resume');
    expect(second.api.LMSGetValue('cmi.suspend_data')).toBe('v1;1');
    expect(String(second.api.LMSGetValue('cmi.interactions._count'))).toBe('1');
    second.api.LMSSetValue('cmi.core.session_time', '00:00:30.00');
    second.api.LMSSetValue('cmi.core.exit', '');
    second.api.LMSFinish('');
    expect(seconds(second.stored()['cmi.core.total_time'])).toBe(120.25);

    const third = second.relaunch();
    third.api.LMSInitialize('');
    expect(third.api.LMSGetValue('cmi.core.entry')).toBe('');
  });

  test('starts from what an earlier launch stored', () => {
    const { api } = create({
      start: {
        'cmi.core.lesson_status': 'incomplete',
        'cmi.core.exit': 'suspend',
        'cmi.core.total_time': '01:00:00',
        'cmi.suspend_data': 'v1;2',
        'cmi.objectives.0.id': 'ch1',
      },
    });
    api.LMSInitialize('');
    const values = [
      'core.entry',
      'core.total_time',
      'suspend_data',
      'objectives._count',
      'objectives.0.id',
    ].map((element) => String(api.LMSGetValue(`cmi.${element}`)));
    expect(values).toEqual(['resume', '01:00:00', 'v1;2', '1', 'ch1']);
  });

  test.each(['LMSCommit', 'LMSFinish'] as const)('refuses %s while it is failing', (fn) => {
    let isDown = false;
    const double = create({ isCommitFailing: () => isDown });
    double.api.LMSInitialize('');
    double.api.LMSSetValue('cmi.suspend_data', 'first');
    double.setFailing(true);
    expect(double.api[fn]('')).toBe('false');
    expect(double.trace.at(-1)).toStrictEqual({ fn, args: [''], returned: 'false', error: '101' });
    double.setFailing(false);
    expect(double.stored()).toStrictEqual({});
    if (fn === 'LMSFinish') return;

    double.api.LMSSetValue('cmi.suspend_data', 'second');
    isDown = true;
    expect(double.api.LMSCommit('')).toBe('false');
    isDown = false;
    double.api.LMSSetValue('cmi.suspend_data', 'third');
    expect(double.api.LMSCommit('')).toBe('true');
    expect(double.stored()).toMatchObject({ 'cmi.suspend_data': 'third' });
  });
});
