import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/core/player/answer.ts';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import type { LmsLaunch } from '../../../../src/lms-profiles/launch-api.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { createHarness, createStorage, createWindows } from '../../../support/browser/session-harness.ts';
import { createMoodleServer } from '../../../support/lms/moodle-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const answer = (session: Session, question: string, given: Answer): void =>
  session.dispatch({ type: 'answered', quiz: 'ch1-quiz', question, answer: given, latencyMs: 10 });

const RIGHT: Answer = { type: 'numeric', value: 3.8 };
const TRUE: Answer = { type: 'true-false', value: true };

const countOf = (launch: LmsLaunch, fn: string): number =>
  launch.trace.filter((entry) => entry.fn === fn).length;

/** One browser with one learner, and windows in which the activity is opened one after the other. */
const createBrowser = () => {
  const server = createMoodleServer();
  const [windows, storage] = [createWindows(), createStorage()];
  let seed = 0.1;
  const start = (launch: LmsLaunch, more: Parameters<typeof createHarness>[1] = {}) => {
    seed += 0.0137;
    const harness = createHarness(launch.api, { windows, storage, seed, ...more });
    return { ...harness, launch };
  };
  return { server, windows, storage, start, open: () => start(server.launch()) };
};

describe('two windows on one attempt', () => {
  test('the one opened last writes, the other says so and writes nothing any more', async () => {
    const { server, windows, open } = createBrowser();
    const old = open();
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    answer(old.session, 'q-numeric', RIGHT);
    const fresh = open();
    windows.deliver();
    expect([old.session.getReport().phase, fresh.session.getReport().phase]).toEqual(['taken-over', 'open']);
    const calls = old.launch.trace.length;
    answer(old.session, 'q-true-false', TRUE);
    old.session.dispatch({ type: 'view-opened', view: 'ch2-a' });
    old.wait(600_000);
    old.session.flush();
    old.session.retry();
    await old.settle();
    old.session.finish();
    expect(old.launch.trace.length).toBe(calls);
    expect(old.session.getState().visited.size).toBe(0);
    expect(old.session.getState().location).toBe('ch2-a');
    expect(fresh.session.getState().quizzes['ch1-quiz']?.answers).toEqual({ 'q-numeric': RIGHT });
    answer(fresh.session, 'q-true-false', TRUE);
    fresh.session.finish();
    expect(server.stored()['cmi.interactions.0.result']).toBe('correct');
    expect(server.stored()['cmi.interactions.6.result']).toBe('correct');
  });

  test('what was answered after the new page was loaded goes over, once', () => {
    const { server, windows, start } = createBrowser();
    const old = start(server.launch());
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    // The new page knows what Moodle has at this moment.
    const page = server.launch();
    answer(old.session, 'q-numeric', RIGHT);
    const fresh = start(page);
    let replaced = 0;
    fresh.session.onReplaced(() => {
      replaced += 1;
    });
    fresh.session.dispatch({ type: 'view-opened', view: 'ch1-b' });
    windows.deliver();
    expect(replaced).toBe(1);
    const state = fresh.session.getState();
    expect(state.quizzes['ch1-quiz']?.answers).toEqual({ 'q-numeric': RIGHT });
    expect([...state.visited]).toEqual(['ch1-b']);
    fresh.session.finish();
    expect(server.stored()['cmi.interactions.6.student_response']).toBe('3.8');
    const next = start(server.launch());
    expect(next.session.getState().quizzes['ch1-quiz']?.answers).toEqual({ 'q-numeric': RIGHT });
    expect([...next.session.getState().visited]).toEqual(['ch1-b']);
  });

  test('of an attempt that goes on, too, and stands in the LMS at once', async () => {
    const { server, windows, start, open } = createBrowser();
    const earlier = open();
    earlier.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    await earlier.settle();
    earlier.session.finish();
    const old = start(server.launch());
    const page = server.launch();
    for (const value of [1, 2, 3]) answer(old.session, 'q-numeric', { type: 'numeric', value });
    answer(old.session, 'q-numeric', RIGHT);
    await old.settle();
    const fresh = start(page);
    fresh.session.dispatch({ type: 'view-opened', view: 'ch1-b' });
    windows.deliver();
    expect(fresh.session.getState().sequence).toBeGreaterThan(old.session.getState().sequence);
    const elsewhere = createHarness(server.launch().api, { seed: 0.9 });
    expect(elsewhere.session.getState().quizzes['ch1-quiz']?.answers).toEqual({ 'q-numeric': RIGHT });
    expect([...elsewhere.session.getState().visited]).toEqual(['ch1-b']);
  });

  test('of an attempt that has not reached the LMS yet, too', () => {
    const { server, windows, start } = createBrowser();
    server.network = 'server-500';
    const old = start(server.launch(), { storage: null });
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    answer(old.session, 'q-numeric', RIGHT);
    server.network = 'up';
    const fresh = start(server.launch(), { storage: null });
    windows.deliver();
    expect(fresh.session.getState().registration).toBe(old.session.getState().registration);
    expect(fresh.session.getState().quizzes['ch1-quiz']?.answers).toEqual({ 'q-numeric': RIGHT });
    expect(server.stored()['cmi.interactions.6.student_response']).toBe('3.8');
  });

  test('a window that learns nothing from the one before sends nothing', async () => {
    const { windows, open } = createBrowser();
    const old = open();
    old.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    await old.settle();
    const fresh = open();
    await fresh.settle();
    const calls = [old, fresh].map(({ launch }) => launch.trace.length);
    fresh.session.onReplaced(() => expect.fail('nothing was to be replaced'));
    windows.deliver();
    expect([old, fresh].map(({ launch }) => launch.trace.length)).toEqual(calls);
  });

  test('a note that waits in the old window is committed there before it makes way', () => {
    const { server, windows, open } = createBrowser();
    const old = open();
    old.session.dispatch({
      type: 'note-changed',
      note: 'thought',
      value: { kind: 'reflection', text: 'A note' },
    });
    let heard = 0;
    old.session.subscribe(() => {
      heard += old.session.getReport().phase === 'taken-over' ? 1 : 0;
    });
    // The window that comes is gone before it hears anything.
    const channel = windows.open('coursewright:sample:student1:/course/');
    channel.post({ type: 'opened', from: 'gone', registration: '' });
    windows.deliver();
    expect(heard).toBe(1);
    const next = createHarness(server.launch().api, { seed: 0.9 });
    expect(next.session.getState().notes.thought).toEqual({ kind: 'reflection', text: 'A note' });
  });

  test('what the LMS has of the state, and not of the interactions, is sent by the new window', () => {
    const { server, windows, start } = createBrowser();
    const old = start(server.launch(), { storage: null });
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    server.network = 'server-500';
    answer(old.session, 'q-numeric', RIGHT);
    server.network = 'up';
    old.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    expect(server.stored()['cmi.interactions.6.student_response'] ?? '').toBe('');
    start(server.launch(), { storage: null });
    windows.deliver();
    expect(server.stored()['cmi.interactions.6.student_response']).toBe('3.8');
  });

  test.each([true, false])('a new attempt gets nothing of the one before (passed: %s)', async (isPassed) => {
    const { server, windows, start, open } = createBrowser();
    if (!isPassed) {
      const earlier = open();
      earlier.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
      await earlier.settle();
      earlier.session.finish();
    }
    const old = start(server.launch());
    old.session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
    if (isPassed) {
      for (const question of sampleRuntime.questions)
        old.session.dispatch({
          type: 'answered',
          quiz: 'final',
          question: question.id,
          answer: rightAnswer(question) ?? { type: 'likert', step: 1 },
          latencyMs: 1,
        });
      old.session.dispatch({ type: 'try-submitted', quiz: 'final' });
    }
    await old.settle();
    const fresh = start(createMoodleServer().launch());
    windows.deliver();
    expect(fresh.session.getState()).toMatchObject({ visited: new Set(), quizzes: {} });
    expect(fresh.session.getOutcome().status).toBe('incomplete');
  });

  test('what the old window has begun and not saved is saved and goes over', () => {
    const { windows, open } = createBrowser();
    const old = open();
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    old.session.onTakeover(() => answer(old.session, 'q-true-false', TRUE));
    const fresh = open();
    windows.deliver();
    expect(fresh.session.getState().quizzes['ch1-quiz']?.answers).toEqual({ 'q-true-false': TRUE });
  });

  test('what the old window could not send, the new one sends', () => {
    const { server, windows, storage, open } = createBrowser();
    const old = open();
    old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
    server.network = 'server-500';
    answer(old.session, 'q-numeric', RIGHT);
    expect(old.session.getReport().status).toBe('unsaved');
    server.network = 'up';
    storage.entries.clear();
    const fresh = open();
    windows.deliver();
    expect(server.stored()['cmi.interactions.6.student_response']).toBe('3.8');
    expect(server.stored()['cmi.interactions.6.id']).toBe('q-numeric');
    expect(fresh.session.getReport().status).toBe('saved');
  });

  test('a result of the old window is not taken back by the new one, which had not heard of it', () => {
    const { server, windows, start } = createBrowser();
    const old = start(server.launch());
    const page = server.launch();
    old.session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
    for (const [question, given] of Object.entries<Answer>({
      'q-true-false': TRUE,
      'q-single': { type: 'choice', selected: [1] },
      'q-multiple': { type: 'choice', selected: [0, 1] },
      'q-matching': { type: 'matching', targets: [0, 1, 2] },
      'q-sequencing': { type: 'sequencing', order: [0, 1, 2] },
      'q-fill-in': { type: 'fill-in', texts: ['proxy'] },
      'q-numeric': RIGHT,
    }))
      old.session.dispatch({ type: 'answered', quiz: 'final', question, answer: given, latencyMs: 1 });
    old.session.dispatch({ type: 'try-submitted', quiz: 'final' });
    expect(server.stored()['cmi.core.lesson_status']).toBe('passed');
    const fresh = start(page);
    windows.deliver();
    fresh.session.finish();
    old.session.finish();
    expect(server.stored()['cmi.core.lesson_status']).toBe('passed');
    expect(server.stored()['cmi.core.score.raw']).toBe('100');
  });

  test.each(['up', 'offline'] as const)(
    'what the server says late to the old window, the network being %s, leaves the copy of the new one alone',
    async (network) => {
      const { server, windows, storage, open, start } = createBrowser();
      const old = open();
      old.connection.alive = network === 'up';
      // The old window asks whether the server is there, and hears of it only when the new one is at work.
      old.session.dispatch({ type: 'try-started', quiz: 'ch1-quiz', seed: 7 });
      const fresh = start(server.launch());
      windows.deliver();
      expect(old.session.getReport().phase).toBe('taken-over');
      server.network = 'server-500';
      answer(fresh.session, 'q-numeric', RIGHT);
      await old.settle();
      expect(fresh.session.getReport().status).toBe('unsaved');
      expect([...storage.entries.values()].join()).toContain('cmi.interactions.6.student_response');
    },
  );

  test('the time of both is counted once', () => {
    const { server, windows, start, open } = createBrowser();
    const old = open();
    const page = server.launch();
    old.block(600_000);
    const fresh = start(page);
    windows.deliver();
    fresh.block(60_000);
    fresh.session.finish();
    old.session.finish();
    expect(server.stored()['cmi.core.total_time']).toMatch(/00:11:00/);
    expect(countOf(old.launch, 'LMSFinish')).toBe(0);
  });

  test('of three windows only the last writes', () => {
    const { windows, open } = createBrowser();
    const all = [open(), open(), open()];
    windows.deliver();
    expect(all.map(({ session }) => session.getReport().phase)).toEqual(['taken-over', 'taken-over', 'open']);
  });

  test('of two that open at the same moment exactly one goes on', () => {
    for (let round = 0; round < 20; round++) {
      const { server, windows, storage } = createBrowser();
      // Both listen before either has said a word.
      const said: (() => void)[] = [];
      const late = {
        ...windows,
        open: (name: string) => {
          const channel = windows.open(name);
          return { ...channel, post: (message: unknown) => void said.push(() => channel.post(message)) };
        },
      };
      const both = [0.1 + round / 50, 0.9 - round / 60].map((seed) =>
        createHarness(server.launch().api, { windows: late, storage, seed }),
      );
      for (let next = said.shift(); next || said.length > 0; next = said.shift()) next?.();
      for (let turn = 0; turn < 5; turn++) {
        windows.deliver();
        for (const post of said.splice(0)) post();
      }
      expect(both.map(({ session }) => session.getReport().phase).sort()).toEqual(['open', 'taken-over']);
      // The one that has gone on makes way for the next.
      const third = createHarness(server.launch().api, { windows, storage, seed: 0.95 });
      windows.deliver();
      expect(both.map(({ session }) => session.getReport().phase)).toEqual(['taken-over', 'taken-over']);
      expect(third.session.getReport().phase).toBe('open');
    }
  });
});

describe('windows that do not meet', () => {
  test('two attempts of one learner', async () => {
    const [windows, storage] = [createWindows(), createStorage()];
    const servers = [createMoodleServer(), createMoodleServer()];
    const open = (seed: number, more = {}) =>
      servers.map((server, index) =>
        createHarness(server.launch().api, { windows, seed: seed + index / 10, ...more }),
      );
    for (const { session, settle } of open(0.2, { storage: null })) {
      await settle();
      session.finish();
    }
    const both = open(0.5, { storage });
    windows.deliver();
    expect(both.map(({ session }) => session.getReport().phase)).toEqual(['open', 'open']);
  });

  test('what one window hands to another is not for a third', () => {
    const { server, windows, start } = createBrowser();
    const old = start(server.launch());
    const page = server.launch();
    answer(old.session, 'q-numeric', RIGHT);
    const fresh = start(page);
    const stranger = windows.open('coursewright:sample:student1:/course/');
    const heard: { type: string; handover?: { sequence: number } }[] = [];
    stranger.listen((message) => heard.push(message as (typeof heard)[number]));
    windows.deliver();
    const handedOver = heard.find(({ type }) => type === 'handed-over');
    const calls = fresh.launch.trace.length;
    const handover = { ...handedOver?.handover, sequence: 9999 };
    stranger.post({ type: 'handed-over', from: 'x', to: 'another', handover });
    windows.deliver();
    expect(handedOver).toBeDefined();
    expect(fresh.launch.trace.length).toBe(calls);
  });

  test('one that has ended, and another', async () => {
    const { windows, open } = createBrowser();
    const old = open();
    await old.settle();
    old.session.finish();
    const fresh = open();
    windows.deliver();
    expect([old.session.getReport().phase, fresh.session.getReport().phase]).toEqual(['ended', 'open']);
  });

  test('two learners, one after the other at one computer', () => {
    const [windows, storage] = [createWindows(), createStorage()];
    const [one, two] = ['ana', 'ben'].map((id, index) => {
      const server = createMoodleServer({ start: { 'cmi.core.student_id': id } });
      return createHarness(server.launch().api, { windows, storage, seed: 0.2 + index / 10 });
    });
    one?.session.dispatch({ type: 'view-opened', view: 'ch1-a' });
    windows.deliver();
    expect([one?.session.getReport().phase, two?.session.getReport().phase]).toEqual(['open', 'open']);
    expect(two?.session.getState().visited.size).toBe(0);
  });

  test('two activities with the same course', () => {
    const [windows, storage] = [createWindows(), createStorage()];
    const both = ['/one/', '/two/'].map((place, index) =>
      createHarness(createMoodleServer().launch().api, { windows, storage, place, seed: 0.2 + index / 10 }),
    );
    windows.deliver();
    expect(both.map(({ session }) => session.getReport().phase)).toEqual(['open', 'open']);
  });

  test('nonsense on the channel harms nobody', () => {
    const windows = createWindows();
    const { session } = createHarness(createMoodleServer().launch().api, { windows });
    const stranger = windows.open('coursewright:sample:student1:/course/');
    for (const message of [
      null,
      7,
      'opened',
      {},
      { type: 'opened' },
      { type: 'opened', from: 7, registration: '' },
      { type: 'opened', from: 'x', registration: null },
      { type: 'handed-over', from: 'x', to: 'y' },
    ])
      stranger.post(message);
    windows.deliver();
    expect(session.getReport().phase).toBe('open');
  });
});
