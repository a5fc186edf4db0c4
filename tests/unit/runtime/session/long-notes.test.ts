import { describe, expect, test } from 'vitest';
import type { RuntimeCourse } from '../../../../src/core/player/runtime-course.ts';
import type { Session } from '../../../../src/runtime/session/session.ts';
import { isNoteKey } from '../../../../src/runtime/storage/long-note-store.ts';
import { createHarness, createStorage, createWindows } from '../../../support/browser/session-harness.ts';
import { createMoodleServer } from '../../../support/lms/moodle-api.ts';
import { sampleRuntime } from '../../../support/samples/sample-runtime.ts';

const ids = ['one', 'two', 'three', 'four', 'five', 'six'];
const course: RuntimeCourse = {
  ...sampleRuntime,
  notes: ids.map((id, index) => ({ kind: 'reflection' as const, id, key: `k0${index}`, maxLength: 1000 })),
};

const write = (session: Session, note: string, text: string): void =>
  session.dispatch({ type: 'note-changed', note, value: { kind: 'reflection', text } });
const textOf = (session: Session, note: string): string | undefined => {
  const value = session.getState().notes[note];
  return value?.kind === 'reflection' ? value.text : undefined;
};
const wordsOf = (id: string): string => `${id} `.repeat(200).trim();
const writeAll = (session: Session): void => {
  for (const id of ids) write(session, id, wordsOf(id));
};

type More = Parameters<typeof createHarness>[1];

/** An LMS, and computers with a browser each from which a learner opens one activity. */
const createWorld = () => {
  const server = createMoodleServer();
  let seed = 0.1;
  return {
    server,
    computer: () => {
      const storage = createStorage();
      return {
        storage,
        kept: () => [...storage.entries.keys()].filter(isNoteKey),
        open: (more: More = {}) => {
          seed += 0.0137;
          return createHarness(server.launch().api, { course, storage, seed, ...more });
        },
      };
    },
  };
};

/** An API that says another value of one element. */
const withValue = (api: object, element: string, value: string): object =>
  new Proxy(api as Record<string, (...args: readonly string[]) => string>, {
    get: (target, name: string) =>
      name === 'LMSGetValue'
        ? (asked = '') => (asked === element ? value : target.LMSGetValue?.(asked))
        : target[name]?.bind(target),
  });

type Opened = ReturnType<typeof createHarness>;
const leave = async ({ session, settle }: Opened): Promise<void> => {
  session.finish();
  await settle();
};

describe('notes for which the LMS has no room', () => {
  test('are whole at the next launch in the same browser, and the learner is told', async () => {
    const { open } = createWorld().computer();
    const first = open();
    expect(first.session.getNoteLocation('one')).toBe('whole');
    writeAll(first.session);
    expect(first.session.getNoteLocation('one')).toBe('browser');
    await leave(first);
    const next = open();
    for (const id of ids) expect(textOf(next.session, id)).toBe(wordsOf(id));
    expect(next.session.getNoteLocation('six')).toBe('browser');
  });

  test('are their beginnings on another computer, and the learner is told', async () => {
    const world = createWorld();
    const first = world.computer().open();
    writeAll(first.session);
    await leave(first);
    const other = world.computer().open();
    const text = textOf(other.session, 'one') ?? '';
    expect(text.length).toBeGreaterThan(300);
    expect(wordsOf('one').startsWith(text)).toBe(true);
    expect(other.session.getNoteLocation('one')).toBe('elsewhere');
  });

  test('and go on on another computer: nothing of either is lost', async () => {
    const world = createWorld();
    const here = world.computer();
    const first = here.open();
    writeAll(first.session);
    await leave(first);
    const there = world.computer();
    const other = there.open();
    write(other.session, 'one', 'Written there');
    expect(other.session.getNoteLocation('one')).toBe('whole');
    await leave(other);
    const back = here.open();
    expect(textOf(back.session, 'one')).toBe(`Written there\n\n${wordsOf('one')}`);
    expect(textOf(back.session, 'two')).toBe(wordsOf('two'));
    await leave(back);
    // Once brought together they stay as they are.
    expect(textOf(here.open().session, 'one')).toBe(`Written there\n\n${wordsOf('one')}`);
  });

  test('leave the browser when there is room for them again', async () => {
    const { open, kept } = createWorld().computer();
    const first = open();
    writeAll(first.session);
    expect(kept()).toHaveLength(1);
    for (const id of ids) write(first.session, id, 'Short');
    expect(kept()).toEqual([]);
    expect(first.session.getNoteLocation('one')).toBe('whole');
    await leave(first);
    expect(textOf(open().session, 'one')).toBe('Short');
  });

  test('are not another learner’s, another activity’s or another attempt’s', async () => {
    const { server, computer } = createWorld();
    const { open, storage } = computer();
    const first = open();
    writeAll(first.session);
    await leave(first);
    const openAs = (api: object, more: More = {}) =>
      createHarness(api, { course, storage, seed: 0.77, ...more }).session;
    expect(openAs(createMoodleServer().launch().api).getState().notes).toEqual({});
    const another = withValue(server.launch().api, 'cmi.core.student_id', 'student2');
    expect(openAs(another).getNoteLocation('one')).toBe('elsewhere');
    expect(openAs(server.launch().api, { place: '/elsewhere/' }).getNoteLocation('one')).toBe('elsewhere');
  });

  test('are told as lost where the browser keeps nothing', () => {
    const { open } = createWorld().computer();
    const { session } = open({ storage: null });
    writeAll(session);
    expect(session.getNoteLocation('one')).toBe('beginning');
    expect(session.getReport().status).toBe('saved');
  });

  test('go to a window that takes over, though the browser keeps nothing', () => {
    const world = createWorld();
    const windows = createWindows();
    const computer = world.computer();
    const old = computer.open({ storage: null, windows });
    writeAll(old.session);
    const fresh = computer.open({ storage: null, windows });
    windows.deliver();
    for (const id of ids) expect(textOf(fresh.session, id)).toBe(wordsOf(id));
  });

  test('are shown in a review', async () => {
    const { server, computer } = createWorld();
    const { storage, open } = computer();
    const first = open();
    writeAll(first.session);
    await leave(first);
    const review = withValue(server.launch().api, 'cmi.core.lesson_mode', 'review');
    const { session } = createHarness(review, { course, storage, seed: 0.9 });
    expect(session.mode).toBe('review');
    expect(textOf(session, 'one')).toBe(wordsOf('one'));
    expect(session.getNoteLocation('one')).toBe('whole');
  });
});
