import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { createHarness, createStorage } from '../../../support/browser/session-harness.ts';
import { createMoodleApi } from '../../../support/lms/moodle-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const open = (session: Session, place: string): void =>
  session.dispatch({ type: 'view-opened', view: place });

/** A launch in which a page was opened, of which the LMS takes nothing any more; then its copies are removed. */
const launchWithout = () => {
  const storage = createStorage();
  const course = {
    ...sampleRuntime,
    notes: [{ kind: 'reflection' as const, id: 'long', key: 'k00', maxLength: 6000 }],
  };
  const { api } = createMoodleApi();
  let isTaking = false;
  const takeAll = (): void => {
    isTaking = true;
  };
  const harness = createHarness(
    new Proxy(api, {
      get: (target, name: keyof typeof api) =>
        name === 'LMSCommit' && !isTaking ? () => 'false' : target[name],
    }),
    { storage, course },
  );
  open(harness.session, 'ch1-a');
  harness.session.dispatch({
    type: 'note-changed',
    note: 'long',
    value: { kind: 'reflection', text: 'word '.repeat(1100) },
  });
  expect([...storage.entries.keys()].map((key) => key.split(':')[0])).toEqual([
    'coursewright',
    'coursewright-notes',
  ]);
  expect(harness.session.getReport().status).toBe('unsaved');
  storage.entries.clear();
  harness.session.stopStoringCopies();
  return { ...harness, storage, takeAll };
};

describe('after the copies of a launch were removed', () => {
  test('nothing is written until the learner does something new, and the learner sees that it is at risk', async () => {
    const { session, storage, wait, settle, takeAll } = launchWithout();
    expect(session.canStoreCopies()).toBe(false);
    expect(session.getReport().status).toBe('at-risk');
    expect(session.getNoteLocation('long')).toBe('beginning');
    for (const act of [() => session.retry(), () => wait(60_000), () => open(session, 'ch1-a')]) {
      act();
      await settle();
      expect([...storage.entries]).toEqual([]);
    }
    takeAll();
    session.retry();
    await settle();
    expect(session.getReport().status).toBe('saved');
    expect([...storage.entries]).toEqual([]);
  });

  test.each([true, false])('nor is at the end, be it taken (%s) or not', async (isTaken) => {
    const { session, storage, settle, takeAll } = launchWithout();
    if (isTaken) takeAll();
    session.finish();
    await settle();
    expect([...storage.entries]).toEqual([]);
  });

  test('nor is when they are removed at the end', async () => {
    const storage = createStorage();
    const { session, connection, settle } = createHarness(createMoodleApi().api, { storage });
    open(session, 'ch1-a');
    connection.online = false;
    session.finish();
    expect(storage.entries.size).toBe(1);
    storage.entries.clear();
    session.stopStoringCopies();
    connection.alive = false;
    await settle();
    expect([...storage.entries]).toEqual([]);
    expect(session.getReport().status).toBe('at-risk');
  });

  test('what the learner does then is kept again until the LMS has it, and long notes once they are changed', async () => {
    const { session, storage, settle, takeAll } = launchWithout();
    const kept = (): readonly string[] => [...storage.entries.keys()].map((key) => key.split(':')[0] ?? '');
    open(session, 'ch1-b');
    expect(kept()).toEqual(['coursewright']);
    expect(session.getReport().status).toBe('unsaved');
    takeAll();
    session.retry();
    await settle();
    expect(kept()).toEqual([]);
    session.dispatch({
      type: 'note-changed',
      note: 'long',
      value: { kind: 'reflection', text: 'other '.repeat(900) },
    });
    expect(kept()).toContain('coursewright-notes');
    expect(session.getNoteLocation('long')).toBe('browser');
  });
});
