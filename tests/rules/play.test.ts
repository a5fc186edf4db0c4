import { describe, expect, test } from 'vitest';
import type { playCodes } from '../../src/core/diagnostics/play-codes.ts';
import {
  formatPlay,
  judgePlay,
  type PlayedCall,
  type PlayedLaunch,
} from '../../src/core/targets/scorm12/judge-play.ts';

const call = (fn: string, args: readonly string[] = [''], returned = 'true', error = '0'): PlayedCall => ({
  fn,
  args,
  returned,
  error,
  thrown: null,
});

const SUSPEND = call('LMSSetValue', ['cmi.suspend_data', 'page=2']);

const soundCalls = (launch: 1 | 2): readonly PlayedCall[] => [
  call('LMSInitialize'),
  call('LMSGetValue', ['cmi.core.entry'], launch === 1 ? 'ab-initio' : 'resume'),
  call('LMSGetValue', ['cmi.suspend_data'], launch === 1 ? '' : 'page=2'),
  // An optional element that an LMS does not have is no fault.
  call('LMSSetValue', ['cmi.objectives.0.id', 'a'], 'false', '401'),
  SUSPEND,
  call('LMSFinish'),
];

const launched = (launch: 1 | 2, change: Partial<PlayedLaunch> = {}): PlayedLaunch => ({
  lms: 'moodle-4.5',
  lmsName: 'Moodle 4.5',
  sco: 'ITEM-1',
  launch,
  calls: soundCalls(launch),
  callsBeforeLeaving: 5,
  stored: { 'cmi.suspend_data': 'page=2', 'cmi.core.lesson_status': 'incomplete' },
  exceptions: [],
  missing: [],
  blocked: [],
  ...change,
});

const without = (fn: string, launch: 1 | 2 = 1) => soundCalls(launch).filter((each) => each.fn !== fn);

const faults: Readonly<Record<keyof typeof playCodes, readonly PlayedLaunch[]>> = {
  'play/no-calls': [launched(1, { calls: [], stored: {} })],
  'play/refused': [
    launched(1, {
      calls: [...soundCalls(1), call('LMSSetValue', ['cmi.core.exit', 'normal'], 'false', '405')],
    }),
  ],
  'play/not-finished': [launched(1, { calls: without('LMSFinish') })],
  'play/not-resumed': [launched(1), launched(2, { calls: without('LMSGetValue', 2) })],
  'play/progress-lost': [
    launched(1),
    launched(2, { stored: { 'cmi.suspend_data': '', 'cmi.core.lesson_status': 'incomplete' } }),
  ],
  'play/status-lowered': [
    launched(1, { stored: { 'cmi.core.lesson_status': 'completed' } }),
    launched(2, { stored: { 'cmi.core.lesson_status': 'incomplete' } }),
  ],
  'play/exception': [launched(1, { exceptions: ['TypeError: x is undefined', 'TypeError: x is undefined'] })],
  'play/missing-file': [launched(1, { missing: ['images/a.png'] })],
  'play/outside': [launched(1, { blocked: ['https://example.org/'] })],
};

describe('what is found in a package that was played', () => {
  test('is nothing in a sound one', () => {
    expect(judgePlay([launched(1), launched(2)])).toEqual([]);
    expect(
      judgePlay([
        launched(1, { stored: { 'cmi.core.lesson_status': 'incomplete' } }),
        launched(2, { stored: { 'cmi.core.lesson_status': 'passed' } }),
      ]),
    ).toEqual([]);
  });

  test.each(Object.entries(faults))('%s', (code, launches) => {
    expect(judgePlay(launches).map((diagnostic) => diagnostic.code)).toEqual([code]);
  });

  test('is said once for what several LMSs refuse in the same way', () => {
    const [refused] = faults['play/refused'];
    if (!refused) throw new Error('There is no such case.');
    expect(judgePlay([refused, { ...refused, launch: 2 }])).toHaveLength(1);
    expect(judgePlay([refused, { ...refused, lms: 'strict', lmsName: 'Strict' }])).toHaveLength(2);
  });

  test('stands in a table, a line for each launch', () => {
    expect(formatPlay([launched(1), launched(2, { callsBeforeLeaving: 6 })])).toEqual([
      'lms         sco     launch  calls  refused  begun  ended       entry      status      progress      errors',
      'moodle-4.5  ITEM-1  first       6        0  yes    at leaving  ab-initio  incomplete  6 characters       0',
      'moodle-4.5  ITEM-1  again       6        0  yes    by itself   resume     incomplete  6 characters       0',
    ]);
  });
});
