import { describe, expect, test } from 'vitest';
import { rightAnswer } from '../../../../src/core/player/answer.ts';
import { quizStateOf } from '../../../../src/core/player/suspend-data.ts';
import { drawnQuestions } from '../../../../src/runtime/progress/quiz-reducer.ts';
import { quizOf } from '../../../../src/runtime/progress/reducer.ts';
import type { LaunchedSession } from '../../../../src/runtime/session/session-environment.ts';
import { createHarness, createStorage, createWindows } from '../../../support/browser/session-harness.ts';
import { createMoodleApi, createMoodleServer } from '../../../support/lms/moodle-api.ts';
import { createStrictApi } from '../../../support/lms/strict-api.ts';

const STATUS = 'cmi.core.lesson_status';
const SUSPEND_DATA = 'cmi.suspend_data';
const moodle = (context: number): string => `/pluginfile.php/${context}/mod_scorm/content/`;

const read = (session: LaunchedSession, page: string): void =>
  session.dispatch({ type: 'view-opened', view: page });

/** Passes the final assessment. */
const pass = (session: LaunchedSession): void => {
  const quiz = quizOf(session.course, 'final');
  session.dispatch({ type: 'try-started', quiz: 'final', seed: 7 });
  for (const question of drawnQuestions(session.course, quiz, quizStateOf(session.getState(), 'final'))) {
    const answer = rightAnswer(question);
    if (answer)
      session.dispatch({
        type: 'answered',
        quiz: 'final',
        question: question.id,
        answer,
        latencyMs: 10,
      });
  }
  session.dispatch({ type: 'try-submitted', quiz: 'final' });
};

const passesOf = (storage: ReturnType<typeof createStorage>): number =>
  [...storage.entries.values()].filter((text) => text.includes('"passed"')).length;

const interactionsIn = (stored: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(stored).filter((element) => element.startsWith('cmi.interactions.'));

const DOUBLES = [
  ['strict', createStrictApi],
  ['Moodle', createMoodleApi],
] as const;

describe.each(DOUBLES)('%s: a backup with users, restored beside the activity', (_name, createApi) => {
  /** A pass that was not sent, in an activity of which a backup was made after its first page, or at the last save. */
  const createScene = async (place: string, backup: 'early' | 'late') => {
    const storage = createStorage();
    const original = createApi({});
    const { session, settle } = createHarness(original.api, { storage, place });
    read(session, 'ch1-a');
    await settle();
    let stored = original.stored();
    read(session, 'ch1-b');
    await settle();
    if (backup === 'late') stored = original.stored();
    original.setFailing(true);
    pass(session);
    session.finish();
    expect([original.stored()[STATUS], passesOf(storage)]).toEqual(['incomplete', 1]);
    original.setFailing(false);
    const opened = original.stored();
    return {
      storage,
      restored: createApi({ start: stored }),
      reopen: () => createApi({ start: opened }),
    };
  };

  const ADDRESSES: readonly [string, string, string, 'early' | 'late'][] = [
    ['named by its address', moodle(42), moodle(57), 'late'],
    ['named by its address, from an earlier backup', moodle(42), moodle(57), 'early'],
    ['of which the address names neither, from an earlier backup', '/one/', '/two/', 'early'],
    ['of which one folder is for both, from an earlier backup', '/', '/', 'early'],
    [
      'of which the address is a blob, from an earlier backup',
      'https://lms.example/',
      'https://lms.example/',
      'early',
    ],
  ];

  test.each(ADDRESSES)('%s: the pass stays where it was earned', async (_how, here, there, backup) => {
    const { storage, restored, reopen } = await createScene(here, backup);
    const second = createHarness(restored.api, { storage, place: there, seed: 0.7 });
    expect(second.session.getOutcome().status).toBe('incomplete');
    read(second.session, 'ch2-a');
    await second.settle();
    second.session.finish();
    await second.settle();
    expect(restored.stored()[STATUS]).toBe('incomplete');
    expect(interactionsIn(restored.stored())).toEqual([]);
    expect(passesOf(storage)).toBe(1);

    const original = reopen();
    const again = createHarness(original.api, { storage, place: here, seed: 0.4 });
    await again.settle();
    expect(again.session.getOutcome().status).toBe('passed');
    expect(original.stored()[STATUS]).toBe('passed');
    again.session.finish();
    await again.settle();
    expect([...storage.entries.keys()]).toEqual([]);
  });

  test.each(ADDRESSES)('%s: what both could not send is kept apart', async (_how, here, there, backup) => {
    const { storage, restored, reopen } = await createScene(here, backup);
    const begun = restored.stored();
    restored.setFailing(true);
    const second = createHarness(restored.api, { storage, place: there, seed: 0.7 });
    second.session.dispatch({
      type: 'note-changed',
      note: 'thought',
      value: { kind: 'reflection', text: 'Here' },
    });
    second.session.finish();
    expect(second.session.getReport().status).toBe('unsaved');
    expect(storage.entries.size).toBe(2);

    const original = reopen();
    const again = createHarness(original.api, { storage, place: here, seed: 0.4 });
    await again.settle();
    expect(original.stored()[STATUS]).toBe('passed');
    expect(again.session.getState().notes).toEqual({});
    again.session.finish();
    await again.settle();

    const other = createApi({ start: begun });
    const last = createHarness(other.api, { storage, place: there, seed: 0.5 });
    await last.settle();
    expect(last.session.getState().notes).toHaveProperty('thought');
    expect(last.session.getOutcome().status).toBe('incomplete');
    last.session.finish();
    await last.settle();
    expect(storage.entries.size).toBe(0);
  });

  test.each(ADDRESSES)(
    '%s: nor does the pass follow when the copy has been worked on',
    async (_how, here, there, backup) => {
      const { storage, restored, reopen } = await createScene(here, backup);
      let stored = restored.stored();
      for (let index = 0; index < 12; index++) {
        const lms = createApi({ start: stored });
        const launch = createHarness(lms.api, { storage, place: there, seed: 0.2 + index / 20 });
        expect(launch.session.getOutcome().status, `launch ${index}`).toBe('incomplete');
        read(launch.session, index % 2 ? 'ch1-a' : 'ch2-a');
        launch.session.save();
        await launch.settle();
        launch.session.finish();
        await launch.settle();
        stored = lms.stored();
        expect([stored[STATUS], passesOf(storage)]).toEqual(['incomplete', 1]);
      }
      const original = reopen();
      const again = createHarness(original.api, { storage, place: here, seed: 0.4 });
      await again.settle();
      expect(original.stored()[STATUS]).toBe('passed');
      again.session.finish();
      await again.settle();
      expect(storage.entries.size).toBe(0);
    },
  );

  test('a review of the copy says nothing of what waits for the original, one of the original does', async () => {
    const { storage, restored } = await createScene(moodle(42), 'late');
    const start = { ...restored.stored(), 'cmi.core.lesson_mode': 'review', 'cmi.core.credit': 'no-credit' };
    const beginnings = [moodle(57), moodle(42)].map(
      (place) => createHarness(createApi({ start }).api, { storage, place }).session.progressFound,
    );
    expect(beginnings).toEqual(['resumed', 'unsent']);
  });

  test('what was done in the copy at another computer brings nothing of the original with it', async () => {
    const { storage, restored } = await createScene(moodle(42), 'late');
    // Elsewhere the learner goes on in the restored activity, further than the copy in this browser.
    const elsewhere = createHarness(restored.api, { place: moodle(57) });
    for (let index = 0; index < 30; index++) read(elsewhere.session, index % 2 ? 'ch1-a' : 'ch1-b');
    elsewhere.session.save();
    elsewhere.session.finish();
    const next = createApi({ start: restored.stored() });
    const { session } = createHarness(next.api, { storage, place: moodle(57), seed: 0.7 });
    expect(session.getState().quizzes).toEqual({});
    expect(session.getOutcome().status).toBe('incomplete');
  });
});

test('a new package in the same activity gets what was not sent, where each upload has a folder of its own as well', async () => {
  for (const [before, after] of [
    [moodle(42), moodle(42)],
    ['/uploads/1/', '/uploads/2/'],
  ] as const) {
    const storage = createStorage();
    const lms = createMoodleApi({});
    const first = createHarness(lms.api, { storage, place: before });
    await first.settle();
    lms.setFailing(true);
    pass(first.session);
    first.session.finish();
    const again = lms.relaunch();
    const second = createHarness(again.api, { storage, place: after, seed: 0.7 });
    await second.settle();
    expect(again.stored()[STATUS]).toBe('passed');
    expect(storage.entries.size).toBe(0);
  }
});

test('two activities that are open at the same time keep their work apart', async () => {
  const [storage, windows] = [createStorage(), createWindows()];
  const start = createMoodleApi({ start: {} });
  await createHarness(start.api, { place: moodle(42) }).settle();
  const begun = start.stored();
  const open = [42, 57].map((context) => {
    const lms = createMoodleApi({ start: begun });
    lms.setFailing(true);
    return createHarness(lms.api, { storage, windows, place: moodle(context), seed: context / 100 });
  });
  windows.deliver();
  const [one, two] = open.map(({ session }) => session);
  if (one) pass(one);
  if (two) read(two, 'ch1-a');
  expect(open.map(({ session }) => session.getReport().phase)).toEqual(['open', 'open']);
  expect(two?.getOutcome().status).toBe('incomplete');
  expect(storage.entries.size).toBe(2);
  expect(passesOf(storage)).toBe(1);
});

describe('windows whose address names no activity', () => {
  const openBoth = async (backup: 'early' | 'late') => {
    const [storage, windows] = [createStorage(), createWindows()];
    const server = createMoodleServer();
    const first = createHarness(server.launch().api, { storage, windows, place: '/' });
    await first.settle();
    const early = server.stored();
    read(first.session, 'ch1-a');
    first.session.finish();
    await first.settle();
    const old = createHarness(server.launch().api, { storage, windows, place: '/', seed: 0.2 });
    await old.settle();
    const late = server.stored();
    pass(old.session);
    const other = createMoodleServer({ start: backup === 'early' ? early : late });
    const fresh = createHarness(other.launch().api, { storage, windows, place: '/', seed: 0.3 });
    windows.deliver();
    return { old, fresh, other };
  };

  test('nothing is handed to one that has older data than the other began with', async () => {
    const { old, fresh, other } = await openBoth('early');
    expect([old.session.getReport().phase, fresh.session.getReport().phase]).toEqual(['open', 'open']);
    expect(fresh.session.getOutcome().status).toBe('incomplete');
    expect(other.stored()[STATUS]).toBe('incomplete');
  });

  test('one whose page was loaded before the last save takes over', async () => {
    const { old, fresh } = await openBoth('late');
    expect([old.session.getReport().phase, fresh.session.getReport().phase]).toEqual(['taken-over', 'open']);
    expect(fresh.session.getOutcome().status).toBe('passed');
  });

  test('nothing is handed to one that has newer data than the other ever saved', async () => {
    const [storage, windows] = [createStorage(), createWindows()];
    const server = createMoodleServer();
    const first = createHarness(server.launch().api, { storage, windows, place: '/' });
    await first.settle();
    const early = server.stored();
    for (const page of ['ch1-a', 'ch1-b', 'ch2-a']) read(first.session, page);
    first.session.finish();
    await first.settle();
    const restored = createMoodleApi({ start: early });
    const old = createHarness(restored.api, { windows, place: '/', seed: 0.2 });
    await old.settle();
    const fresh = createHarness(server.launch().api, { windows, place: '/', seed: 0.3 });
    windows.deliver();
    expect([old.session.getReport().phase, fresh.session.getReport().phase]).toEqual(['open', 'open']);
  });
});

/** What the first release has left in a browser, to the letter: an answer in each of two activities that was not sent. */
const RELEASED: readonly (readonly [key: string, value: string])[] = [
  [
    'coursewright:sample:student1@/pluginfile.php/42/mod_scorm/content/',
    '{"registration":"NjDZ9EjG","place":"/pluginfile.php/42/mod_scorm/content/","sequence":5,"confirmed":2,"suspendData":"2NjDZ9EjGAAFCbbd.pcMScMSCg8.q0moBAAAAHAAAhpLDDKIIf-","elements":[["cmi.interactions.6.id","q-numeric"],["cmi.interactions.6.type","numeric"],["cmi.interactions.6.student_response","3.8"],["cmi.interactions.6.result","correct"],["cmi.suspend_data","2NjDZ9EjGAAFCbbd.pcMScMSCg8.q0moBAAAAHAAAhpLDDKIIf-"]],"interactions":{"6":"q-numeric"}}',
  ],
  [
    'coursewright:sample:student1',
    '{"registration":"Z9DbIABN","place":"/pluginfile.php/43/mod_scorm/content/","sequence":5,"confirmed":2,"suspendData":"2Z9DbIABNAAFCV_A.pcMScMSCg8.q0moBAAAAHAAAhpLDDKIIf-","elements":[["cmi.interactions.6.id","q-numeric"],["cmi.interactions.6.type","numeric"],["cmi.interactions.6.student_response","3.8"],["cmi.interactions.6.result","correct"],["cmi.suspend_data","2Z9DbIABNAAFCV_A.pcMScMSCg8.q0moBAAAAHAAAhpLDDKIIf-"]],"interactions":{"6":"q-numeric"}}',
  ],
];

describe('what the first release has kept', () => {
  const launch = (storage: ReturnType<typeof createStorage>, context: number, suspendData: string) => {
    const lms = createMoodleApi({ start: { [STATUS]: 'incomplete', [SUSPEND_DATA]: suspendData } });
    return { lms, ...createHarness(lms.api, { storage, place: moodle(context) }) };
  };
  const createReleased = () => {
    const storage = createStorage();
    for (const [key, value] of RELEASED) storage.setItem(key, value);
    return storage;
  };

  test.each([
    ['of the activity opened last', 43, '2Z9DbIABNAACBtz0.pcMScMSCg8'],
    ['of another activity', 42, '2NjDZ9EjGAACBRmU.pcMScMSCg8'],
  ])('%s is sent, and forgotten then; the other stays', async (_of, context, suspendData) => {
    const storage = createReleased();
    const { lms, session, settle } = launch(storage, context, suspendData);
    await settle();
    expect(session.getState().quizzes['ch1-quiz']?.answers).toHaveProperty('q-numeric');
    expect(lms.stored()['cmi.interactions.6.student_response']).toBe('3.8');
    session.finish();
    await settle();
    const others = RELEASED.filter(([, value]) => !value.includes(moodle(context)));
    expect([...storage.entries]).toEqual(others);
  });

  test.each([42, 43])(
    'is not sent to an activity with the same attempts, restored from that of context %i',
    async (from) => {
      const storage = createReleased();
      const suspendData = from === 43 ? '2Z9DbIABNAACBtz0.pcMScMSCg8' : '2NjDZ9EjGAACBRmU.pcMScMSCg8';
      const { lms, session, settle } = launch(storage, 57, suspendData);
      await settle();
      session.finish();
      await settle();
      expect(interactionsIn(lms.stored())).toEqual([]);
      expect(new Map(storage.entries)).toEqual(new Map(RELEASED));
    },
  );
});

test('a copy is written later than what it replaces, though the clock was set back', () => {
  const storage = createStorage();
  const lms = createMoodleApi({});
  const first = createHarness(lms.api, { storage });
  first.block(60_000);
  lms.setFailing(true);
  read(first.session, 'ch1-a');
  const writtenIn = (): number =>
    Math.max(
      ...[...storage.entries.values()].map((text) => (JSON.parse(text) as { written: number }).written),
    );
  const before = writtenIn();
  expect(before).toBeGreaterThanOrEqual(61_000);
  // The harness begins anew at its first second.
  const next = createMoodleApi({});
  next.setFailing(true);
  const second = createHarness(next.api, { storage, seed: 0.7 });
  read(second.session, 'ch1-b');
  expect(writtenIn()).toBeGreaterThan(before);
});
