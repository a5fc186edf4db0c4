import { describe, expect, test } from 'vitest';
import {
  createMoodleApi,
  createMoodleServer,
  type MoodleServerOptions,
} from '../../support/lms/moodle-api.ts';

const opened = (options?: MoodleServerOptions) => {
  const server = createMoodleServer(options);
  const launch = server.launch();
  launch.api.LMSInitialize('');
  return { server, launch, api: launch.api };
};

describe('manners of Moodle beyond the recordings', () => {
  test('each commit is a request with the changed fields only', () => {
    const { api, launch } = opened();
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSSetValue('cmi.suspend_data', 'a');
    api.LMSCommit('');
    api.LMSSetValue('cmi.suspend_data', 'b');
    api.LMSCommit('');
    api.LMSCommit('');
    expect(launch.requests).toStrictEqual([
      { 'cmi.core.lesson_status': 'incomplete', 'cmi.suspend_data': 'a' },
      { 'cmi.suspend_data': 'b' },
      {},
    ]);
  });

  test('the first commit after a resume sends all arrays again', () => {
    const { server, api } = opened();
    api.LMSSetValue('cmi.interactions.0.id', 'q0');
    api.LMSSetValue('cmi.objectives.0.id', 'o0');
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSFinish('');
    const next = server.launch();
    next.api.LMSInitialize('');
    next.api.LMSCommit('');
    expect(next.requests).toStrictEqual([{ 'cmi.objectives_0.id': 'o0', 'cmi.interactions_0.id': 'q0' }]);
  });

  test('values collected before one that cannot be encoded are lost', () => {
    const { server, api } = opened();
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSSetValue('cmi.suspend_data', '\ud83d');
    expect(() => api.LMSCommit('')).toThrow(URIError);
    api.LMSSetValue('cmi.suspend_data', 'mended');
    api.LMSCommit('');
    expect(server.stored()).toStrictEqual({ 'cmi.suspend_data': 'mended' });
  });

  test('a page opened before the logout stays locked out', () => {
    const { server, api } = opened();
    server.network = 'logged-out';
    server.network = 'up';
    expect(api.LMSCommit('')).toBe('false');
    const next = server.launch();
    next.api.LMSInitialize('');
    expect(next.api.LMSCommit('')).toBe('true');
  });

  test('LMSInitialize after LMSFinish restarts the time, and throws once arrays were sent', () => {
    const { server, api } = opened();
    for (const time of ['00:00:10.00', '00:00:04.00']) {
      api.LMSInitialize('');
      api.LMSSetValue('cmi.core.session_time', time);
      api.LMSFinish('');
    }
    expect(server.stored()['cmi.core.total_time']).toBe('00:00:04.00');
    api.LMSInitialize('');
    api.LMSSetValue('cmi.objectives.0.id', 'ch1');
    api.LMSFinish('');
    expect(() => api.LMSInitialize('')).toThrow(TypeError);
  });

  test('a fraction of one digit counts hundredths', () => {
    const { server, api } = opened();
    api.LMSSetValue('cmi.core.session_time', '00:00:01.5');
    api.LMSFinish('');
    expect(server.stored()['cmi.core.total_time']).toBe('00:00:01.05');
  });

  test('nav.event says what LMSFinish opens', () => {
    const { launch, api } = opened();
    expect(api.LMSSetValue('nav.event', 'exit')).toBe('false');
    expect(api.LMSSetValue('nav.event', 'continue')).toBe('true');
    expect(launch.navigation).toBe('');
    api.LMSFinish('');
    expect(launch.navigation).toBe('continue');
  });

  test.each([
    [false, false],
    [true, true],
  ])('a status that changes later: looked at %s, complete %s', (looksAtEveryStatus, isComplete) => {
    const { server, api } = opened({ looksAtEveryStatus });
    for (const status of ['incomplete', 'completed']) {
      api.LMSSetValue('cmi.core.lesson_status', status);
      api.LMSCommit('');
    }
    expect(server.isComplete()).toBe(isComplete);
  });

  test.each([
    [false, 'false', 'incomplete', undefined],
    [true, 'true', 'completed', '90'],
  ])(
    '“force completed” and a score for an incomplete attempt, looked at every status: %s',
    (looksAtEveryStatus, answer, status, score) => {
      const { server, api } = opened({ forceCompleted: true, looksAtEveryStatus });
      api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
      api.LMSCommit('');
      api.LMSSetValue('cmi.core.score.raw', '90');
      api.LMSSetValue('cmi.suspend_data', 'with the score');
      expect(api.LMSCommit('')).toBe(answer);
      expect(server.stored()['cmi.core.lesson_status']).toBe(status);
      expect(server.stored()['cmi.core.score.raw']).toBe(score);
      expect('cmi.suspend_data' in server.stored()).toBe(answer === 'true');
    },
  );

  test('“force completed” takes a score that comes after its status', () => {
    const { server, api } = opened({ forceCompleted: true });
    for (const [element, value] of [
      ['cmi.core.lesson_status', 'incomplete'],
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.core.score.raw', '90'],
    ] as const) {
      api.LMSSetValue(element, value);
      expect(api.LMSCommit('')).toBe('true');
    }
    expect([server.grade(), server.isComplete(), server.stored()['cmi.core.lesson_status']]).toEqual([
      90,
      true,
      'passed',
    ]);
  });

  test('the better attempt makes the grade, and completion stays', () => {
    const server = createMoodleServer();
    const grades = ['90', '40'].map((score) => {
      const { api } = server.launch({ newAttempt: true });
      api.LMSInitialize('');
      api.LMSSetValue('cmi.core.lesson_status', score === '90' ? 'passed' : 'failed');
      api.LMSCommit('');
      api.LMSSetValue('cmi.core.score.raw', score);
      api.LMSFinish('');
      return server.grade();
    });
    expect(grades).toEqual([90, 90]);
    expect(server.isComplete()).toBe(true);
    expect([1, 2].map((attempt) => server.stored(attempt)['cmi.core.score.raw'])).toEqual(['90', '40']);
  });

  test('a new attempt is to be had only once the last is over', () => {
    const { server, api } = opened();
    api.LMSSetValue('cmi.core.lesson_status', 'incomplete');
    api.LMSFinish('');
    server.launch({ newAttempt: true });
    expect(server.tracks().at(-1)?.[0]).toBe(1);
  });

  test('the manifest item and the standards mode show in what the SCO reads', () => {
    const item =
      '<adlcp:timelimitaction>exit,message</adlcp:timelimitaction><adlcp:masteryscore>0</adlcp:masteryscore>';
    const { api } = opened({ item, standardsMode: true });
    expect(api.LMSGetValue('cmi.student_data.time_limit_action')).toBe('exit,message');
    expect(api.LMSGetValue('cmi.student_data.mastery_score')).toBe('');
    expect(api.LMSGetValue('cmi.core.student_name')).toBe("O'Connor & Søn, Ana María");
  });

  test('a page that was left answers no more', () => {
    const double = createMoodleApi({ start: { 'cmi.core.lesson_mode': 'browse' } });
    double.api.LMSInitialize('');
    expect(double.api.LMSGetValue('cmi.core.credit')).toBe('no-credit');
    double.relaunch();
    expect(() => double.api.LMSCommit('')).toThrow('page was left');
  });
});
