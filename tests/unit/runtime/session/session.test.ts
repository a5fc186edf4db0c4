import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/player/answer.ts';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import type { LmsDouble } from '../../../../src/lms-profiles/lms-double.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { createHarness, createStorage } from '../../../support/browser/session-harness.ts';
import { createMoodleApi } from '../../../support/lms/moodle-api.ts';
import { createScormAgainApi } from '../../../support/lms/scorm-again-api.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const doubles: Record<string, () => LmsDouble> = {
  strict: () => createStrictApi({}),
  moodle: () => createMoodleApi({}),
  'moodle in standards mode': () => createMoodleApi({ standardsMode: true }),
  'scorm-again': () => createScormAgainApi({}),
};

const take = (session: Session, quiz: string, isRight: boolean): void => {
  session.dispatch({ type: 'try-started', quiz, seed: 4711 });
  for (const question of sampleRuntime.questions) {
    const wrong: Answer =
      question.type === 'true-false'
        ? { type: 'true-false', value: false }
        : question.type === 'numeric'
          ? { type: 'numeric', value: 99.5 }
          : question.type === 'fill-in'
            ? { type: 'fill-in', texts: ['nothing of the kind, “quoted” & <marked>'] }
            : question.type === 'choice'
              ? { type: 'choice', selected: [2] }
              : question.type === 'matching'
                ? { type: 'matching', targets: [1, 0, 0] }
                : { type: 'sequencing', order: [1, 2, 0] };
    const answer: Answer =
      (isRight ? rightAnswer(question) : null) ??
      (question.type === 'likert' ? { type: 'likert', step: 1 } : wrong);
    session.dispatch({ type: 'answered', quiz, question: question.id, answer, latencyMs: 65_432 });
  }
  session.dispatch({ type: 'try-submitted', quiz });
};

/** Calls that an LMS answered with an error: none is expected but the one that finds out how it wants answers written. */
const unexpected = (double: LmsDouble): readonly string[] =>
  double.trace
    .filter((entry) => entry.fn === 'LMSSetValue' && entry.error !== '0')
    .map((entry) => `${entry.error} ${entry.args.join(' = ')}`)
    .filter(
      (text) =>
        !/^405 cmi\.interactions\.\d+\.(?:correct_responses\.0\.pattern|student_response) = [a-z.,-]{2,}$/.test(
          text,
        ),
    );

const calls = (double: LmsDouble, fn: string): number =>
  double.trace.filter((entry) => entry.fn === fn).length;

describe.each(Object.entries(doubles))('a launch in the %s LMS', (name, create) => {
  test('sets incomplete at once, with one commit and nothing in bulk', () => {
    const lms = create();
    createHarness(lms.api);
    expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
    expect(calls(lms, 'LMSCommit')).toBe(1);
    expect(calls(lms, 'LMSSetValue')).toBeLessThanOrEqual(5);
    expect(calls(lms, 'LMSInitialize')).toBe(1);
    expect(unexpected(lms)).toEqual([]);
  });

  test('records answers, fails, repeats, passes, and finishes once', () => {
    const lms = create();
    const { session, wait } = createHarness(lms.api);
    session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    take(session, 'ch1-quiz', true);
    take(session, 'final', false);
    expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
    expect(lms.stored()['cmi.core.score.raw'] ?? '').toBe('');
    take(session, 'final', true);
    wait(61_000);
    session.finish();
    session.finish();
    const stored = lms.stored();
    expect(stored['cmi.core.lesson_status']).toBe('passed');
    expect(stored['cmi.core.score.raw']).toBe('100');
    expect(stored['cmi.core.total_time']).toMatch(/^0*0:01:01(?:\.00|)$/);
    expect(stored['cmi.objectives.0.id']).toBe('ch1');
    expect(stored['cmi.objectives.0.status']).toBe('passed');
    expect(stored['cmi.objectives.0.score.raw']).toBe('100');
    const at = (index: number, field: string) => stored[`cmi.interactions.${index}.${field}`];
    expect(at(0, 'id')).toBe('q-true-false');
    expect(at(8, 'id')).toBe('final-q-true-false');
    expect(at(2, 'type')).toBe('choice');
    expect(at(2, 'student_response')).toBe(name === 'strict' ? 'a,b' : 'entry,service');
    expect(at(2, 'correct_responses.0.pattern')).toBe(name === 'strict' ? 'a,b' : 'entry,service');
    expect(at(3, 'student_response')).toBe(
      name === 'strict' ? 'a.a,b.b,c.c' : 'pays.smuggling,exploited.trafficking,abuse.both',
    );
    expect(at(5, 'correct_responses.1.pattern')).toBe('indirect');
    expect(at(6, 'student_response')).toBe('3.8');
    expect(at(7, 'result')).toBe('neutral');
    expect(at(2, 'result')).toBe('correct');
    expect(at(2, 'latency')).toMatch(/^(?:00)?00:01:05\.43$/);
    expect(at(2, 'time')).toBe('09:05:07');
    expect(at(2, 'weighting')).toBe('1');
    expect(unexpected(lms)).toEqual([]);
    expect(calls(lms, 'LMSFinish')).toBe(1);
    expect(lms.trace.at(-1)?.fn).toBe('LMSFinish');
  });

  test('commits once for every answer', () => {
    const lms = create();
    const { session } = createHarness(lms.api);
    const before = calls(lms, 'LMSCommit');
    take(session, 'ch1-quiz', true);
    expect(calls(lms, 'LMSCommit') - before).toBe(1 + sampleRuntime.questions.length + 1);
  });

  test('resumes in the next launch, whatever entry says', () => {
    const lms = create();
    const first = createHarness(lms.api);
    first.session.dispatch({ type: 'view-opened', view: 'ch1-b' });
    first.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 99 });
    first.session.dispatch({
      type: 'answered',
      quiz: 'ch1-quiz',
      question: 'q-single',
      answer: { type: 'choice', selected: [1] },
      latencyMs: 1000,
    });
    first.session.dispatch({
      type: 'note-changed',
      note: 'thought',
      value: { kind: 'reflection', text: 'Čekám – ok' },
    });
    first.session.finish();
    const again = lms.relaunch();
    const second = createHarness(again.api, { seed: 0.9 });
    const state = second.session.getState();
    expect(state.location).toBe('ch1-b');
    expect([...state.visited]).toEqual(['ch1-b']);
    expect(state.registration).toBe(first.session.getState().registration);
    expect(state.quizzes['ch1-quiz']?.answers).toEqual({ 'q-single': { type: 'choice', selected: [1] } });
    expect(state.notes.thought).toEqual({ kind: 'reflection', text: 'Čekám – ok' });
    expect(unexpected(again)).toEqual([]);
  });

  test('ends failed only when no try is left', () => {
    const lms = create();
    const { session } = createHarness(lms.api);
    take(session, 'final', false);
    expect(lms.stored()['cmi.core.lesson_status']).toBe('incomplete');
    take(session, 'final', false);
    expect(lms.stored()['cmi.core.lesson_status']).toBe('failed');
    expect(Number(lms.stored()['cmi.core.score.raw'])).toBeLessThan(80);
  });

  test('tells a failed commit, keeps a copy, and sends all of it again', async () => {
    const lms = create();
    const storage = createStorage();
    const { session, wait, settle } = createHarness(lms.api, { storage });
    await settle();
    lms.setFailing(true);
    session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 5 });
    session.dispatch({
      type: 'answered',
      quiz: 'ch1-quiz',
      question: 'q-numeric',
      answer: { type: 'numeric', value: 3.8 },
      latencyMs: 10,
    });
    expect(session.getReport().status).toBe('unsaved');
    expect(storage.entries.size).toBe(1);
    lms.setFailing(false);
    wait(60_000);
    expect(session.getReport().status).toBe('saved');
    await settle();
    expect(storage.entries.size).toBe(0);
    const stored = lms.stored();
    expect(stored['cmi.interactions.6.student_response']).toBe('3.8');
    expect(stored['cmi.interactions.6.id']).toBe('q-numeric');
    expect(stored['cmi.interactions.6.result']).toBe('correct');
    expect(stored['cmi.interactions.6.time']).toBe('09:05:07');
    expect(unexpected(lms)).toEqual([]);
  });

  test('brings back in the next launch what this one could not save', async () => {
    const lms = create();
    const storage = createStorage();
    const first = createHarness(lms.api, { storage });
    await first.settle();
    lms.setFailing(true);
    take(first.session, 'final', true);
    first.session.finish();
    lms.setFailing(false);
    const again = lms.relaunch();
    const second = createHarness(again.api, { storage });
    expect(second.session.getState().quizzes.final?.isPassed).toBe(true);
    expect(again.stored()['cmi.core.lesson_status']).toBe('passed');
    expect(again.stored()['cmi.core.score.raw']).toBe('100');
    expect(again.stored()['cmi.interactions.10.result']).toBe('correct');
    await second.settle();
    expect(storage.entries.size).toBe(0);
    expect(unexpected(again)).toEqual([]);
  });

  test('never lowers a status that the LMS has', () => {
    const lms = create();
    const first = createHarness(lms.api);
    take(first.session, 'final', true);
    first.session.finish();
    const again = lms.relaunch();
    if (again.stored()['cmi.core.lesson_mode'] === 'review') return;
    const second = createHarness(again.api);
    take(second.session, 'final', false);
    second.session.finish();
    expect(again.stored()['cmi.core.lesson_status']).toBe('passed');
    expect(again.stored()['cmi.core.score.raw']).toBe('100');
  });
});

describe.each(['review', 'browse'] as const)('a launch in %s mode', (mode) => {
  test('writes nothing and does not finish an attempt that has no status', () => {
    const lms = createStrictApi({ start: { 'cmi.core.lesson_mode': mode, 'cmi.core.credit': 'no-credit' } });
    const { session, wait } = createHarness(lms.api);
    take(session, 'final', true);
    wait(100_000);
    session.flush();
    session.finish();
    expect(session.getReport().status).toBe('not-recorded');
    expect(lms.trace.filter(({ fn }) => ['LMSSetValue', 'LMSCommit', 'LMSFinish'].includes(fn))).toEqual([]);
  });
});

test('Moodle’s preview leaves no trace', () => {
  const lms = createMoodleApi({ mode: 'browse' });
  const { session } = createHarness(lms.api);
  take(session, 'final', true);
  session.finish();
  expect(lms.trace.filter(({ fn }) => ['LMSSetValue', 'LMSCommit', 'LMSFinish'].includes(fn))).toEqual([]);
  expect(lms.server.isComplete()).toBe(false);
});

test('Moodle grades the result and completes the activity', () => {
  const lms = createMoodleApi({});
  const { session } = createHarness(lms.api);
  take(session, 'final', true);
  session.finish();
  expect(lms.server.grade()).toBe(100);
  expect(lms.server.isComplete()).toBe(true);
});

test('without an LMS the course plays and says that nothing is recorded', () => {
  const { session } = createHarness(null);
  take(session, 'final', true);
  expect(session.mode).toBe('standalone');
  expect(session.getState().quizzes.final?.isPassed).toBe(true);
  expect(session.getReport().status).toBe('not-recorded');
});

test('an LMS without objectives and interactions is no trouble', () => {
  const lms = createStrictApi({ without: 'optional' });
  const { session } = createHarness(lms.api);
  take(session, 'final', true);
  expect(session.getReport().status).toBe('saved');
  expect(lms.stored()['cmi.core.lesson_status']).toBe('passed');
});

test('a "true" that the connection belies counts as unsaved', async () => {
  const lms = createMoodleApi({});
  const { session, connection, wait, settle } = createHarness(lms.api);
  await settle();
  lms.server.network = 'offline';
  connection.alive = false;
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  expect(session.getReport().status).toBe('saved');
  await settle();
  expect(session.getReport().status).toBe('unsaved');
  lms.server.network = 'up';
  connection.alive = true;
  wait(5_000);
  await settle();
  expect(session.getReport().status).toBe('saved');
  expect(lms.stored()['cmi.core.lesson_location']).toBe('ch1-a');
});

test('a browser that keeps nothing is told apart', () => {
  const lms = createStrictApi({});
  const { session } = createHarness(lms.api, { storage: null });
  lms.setFailing(true);
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  expect(session.getReport().status).toBe('at-risk');
});

test('a copy of another attempt is not brought into a new one', async () => {
  const storage = createStorage();
  const first = createMoodleApi({});
  const one = createHarness(first.api, { storage });
  await one.settle();
  one.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  first.setFailing(true);
  one.session.dispatch({ type: 'view-opened', view: 'ch2-a' });
  const fresh = createMoodleApi({});
  const two = createHarness(fresh.api, { storage, seed: 0.7 });
  expect([...two.session.getState().visited]).toEqual([]);
});

test('what was begun and not saved goes out with LMSFinish, without a commit before it', () => {
  const lms = createMoodleApi({});
  const { session } = createHarness(lms.api);
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 1 });
  const commits = calls(lms, 'LMSCommit');
  session.finish(() =>
    session.dispatch({
      type: 'answered',
      quiz: 'final',
      question: 'q-numeric',
      answer: { type: 'numeric', value: 3.8 },
      latencyMs: 10,
    }),
  );
  expect(calls(lms, 'LMSCommit')).toBe(commits);
  expect(lms.stored()['cmi.interactions.14.student_response']).toBe('3.8');
  const again = createHarness(lms.relaunch().api);
  expect(again.session.getState().quizzes.final?.answers['q-numeric']).toEqual({
    type: 'numeric',
    value: 3.8,
  });
});

test('a learner who leaves with everything saved leaves no copy in the browser', async () => {
  const lms = createMoodleApi({});
  const storage = createStorage();
  const { session, settle } = createHarness(lms.api, { storage });
  session.dispatch({ type: 'view-opened', view: 'ch1-a' });
  await settle();
  session.finish();
  expect(storage.entries.size).toBe(0);
  const other = createHarness(createMoodleApi({}).api, { storage });
  other.session.dispatch({
    type: 'note-changed',
    note: 'thought',
    value: { kind: 'reflection', text: 'not yet sent' },
  });
  other.session.finish();
  expect(storage.entries.size).toBe(1);
});
